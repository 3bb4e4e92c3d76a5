import type { Conference, Directive } from '../model/conference.ts'

/** What is searched: how much a word counts there and how the field is taken from a record. */
export type SearchField = {
  readonly name: string
  readonly weight: number
  readonly take: (conference: Conference) => readonly (string | null)[]
}

/** A facet or a field more is a row more; body text counts least, since it holds every word of the others. */
export const FIELDS: readonly SearchField[] = [
  { name: 'title', weight: 8, take: ({ event }) => [event.title] },
  { name: 'directives', weight: 6, take: ({ directives }) => directives.flatMap(namesOf) },
  { name: 'chair', weight: 5, take: ({ chair }) => chair.flatMap(withTitles) },
  {
    name: 'officials',
    weight: 4,
    take: ({ officials, speakers }) => [...officials, ...speakers].flatMap(withTitles),
  },
  { name: 'place', weight: 4, take: ({ place }) => [place?.province ?? null, place?.venue ?? null] },
  { name: 'organisers', weight: 3, take: ({ organisers }) => organisers.map(({ name }) => name) },
  { name: 'date', weight: 3, take: ({ date }) => [date?.start ?? null, date?.end ?? null] },
  { name: 'agenda', weight: 3, take: ({ agenda }) => agenda.map(({ text }) => text) },
  { name: 'outcomes', weight: 3, take: ({ outcomes }) => outcomes.map(({ text }) => text) },
  { name: 'headline', weight: 3, take: ({ reports }) => reports.map(({ headline }) => headline) },
  { name: 'body', weight: 1, take: ({ reports }) => reports.map(({ text }) => text) },
]

function withTitles(named: {
  readonly name: string
  readonly titles?: readonly string[]
}): readonly string[] {
  return [named.name, ...(named.titles ?? [])]
}

function namesOf({ type, number, issuer, title, asWritten }: Directive): readonly (string | null)[] {
  return [type, number, issuer, title, ...asWritten]
}

/** A field as one text, a value a line. */
export function fieldText(field: SearchField, conference: Conference): string {
  return field
    .take(conference)
    .filter((value) => value !== null)
    .join('\n')
}
