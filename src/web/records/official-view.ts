import type { OfficialAuthority } from '../../model/authority.ts'
import type { Archive } from '../archive-client.ts'
import { type Appearance, appearancesIn, type Part } from './appearances.ts'
import { type Companion, companionsOf } from './companions.ts'
import { type TitleLine, titleLines } from './title-lines.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** What the page of an official shows. */
export type OfficialView = {
  readonly record: OfficialAuthority
  readonly titles: readonly TitleLine[]
  /** At how many conferences. */
  readonly appearances: number
  readonly years: YearSpan | null
  /** Who chairs a conference may speak there, too, and stands in both; what is left is attended. */
  readonly chaired: readonly Appearance[]
  readonly spoken: readonly Appearance[]
  readonly attended: readonly Appearance[]
  readonly companions: readonly Companion[]
}

/** The view of an official; null of an id that no record has. */
export function officialView(archive: Archive, id: string): OfficialView | null {
  const record = archive.authorities.officials.find((official) => official.id === id)
  if (!record) return null
  const appearances = appearancesIn(archive).get(id) ?? []
  return {
    record,
    titles: titleLines(record, appearances),
    appearances: appearances.length,
    years: yearSpan(appearances.map(({ conference }) => conference)),
    chaired: appearances.filter(as('chair')),
    spoken: appearances.filter(as('speaker')),
    attended: appearances.filter((one) => !as('chair')(one) && !as('speaker')(one)),
    companions: companionsOf(archive, id),
  }
}

function as(wanted: Part['as']): (appearance: Appearance) => boolean {
  return ({ parts }) => parts.some((part) => part.as === wanted)
}
