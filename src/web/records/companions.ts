import type { Archive } from '../archive-client.ts'
import { appearancesIn } from './appearances.ts'
import { byGivenName } from './person-name.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** Who was where an official was, how often, and from when to when. */
export type Companion = {
  readonly id: string
  readonly name: string
  readonly conferences: number
  readonly years: YearSpan | null
}

/** Everybody with a record who was at a conference together with an official, the most frequent first. */
export function companionsOf(archive: Archive, id: string): readonly Companion[] {
  const all = appearancesIn(archive)
  const there = new Set(all.get(id)?.map(({ conference }) => conference))
  return archive.authorities.officials
    .filter((official) => official.id !== id)
    .flatMap((official) => {
      const together = (all.get(official.id) ?? [])
        .map(({ conference }) => conference)
        .filter((conference) => there.has(conference))
      if (together.length === 0) return []
      return [
        {
          id: official.id,
          name: official.preferredForm,
          conferences: together.length,
          years: yearSpan(together),
        },
      ]
    })
    .toSorted((one, other) => other.conferences - one.conferences || byGivenName(one.name, other.name))
}
