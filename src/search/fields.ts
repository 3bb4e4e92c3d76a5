import type { Chair, Conference, Directive, Official } from '../model/conference.ts'
import type { AuthorityNames } from './authority-names.ts'
import type { FieldWeight } from './document.ts'

export type FieldName =
  | 'title'
  | 'directives'
  | 'chair'
  | 'officials'
  | 'place'
  | 'organisers'
  | 'date'
  | 'kinds'
  | 'agenda'
  | 'outcomes'
  | 'headline'
  | 'publisher'
  | 'body'

/** What is searched: how much a word counts there and how the field is taken from a record. */
type SearchField = FieldWeight & {
  readonly name: FieldName
  readonly take: (conference: Conference, names: AuthorityNames) => readonly (string | null)[]
}

/** A word in the body counts little, and after so many times no more. */
const BODY_TIMES = 4

/** A facet or a field more is a row more; body text counts least, since it holds every word of the others. */
export const FIELDS: readonly SearchField[] = [
  { name: 'title', weight: 8, take: ({ event }) => [event.title] },
  {
    name: 'directives',
    weight: 6,
    take: ({ directives }, names) => directives.flatMap((directive) => namesOf(directive, names)),
  },
  { name: 'chair', weight: 5, take: ({ chair }, names) => chair.flatMap((one) => withTitles(one, names)) },
  {
    name: 'officials',
    weight: 4,
    take: ({ officials, speakers }, names) =>
      [...officials, ...speakers].flatMap((one) => withTitles(one, names)),
  },
  {
    name: 'place',
    weight: 4,
    take: ({ place }, names) => (place ? [place.province, place.venue, ...names.place(place.authority)] : []),
  },
  {
    name: 'organisers',
    weight: 3,
    take: ({ organisers }, names) =>
      organisers.flatMap(({ name, authority }) => [name, ...names.body(authority)]),
  },
  { name: 'date', weight: 9, take: ({ date }) => [date?.start ?? null, date?.end ?? null] },
  { name: 'kinds', weight: 3, take: ({ event }) => event.kinds },
  { name: 'agenda', weight: 3, take: ({ agenda }) => agenda.map(({ text }) => text) },
  { name: 'outcomes', weight: 3, take: ({ outcomes }) => outcomes.map(({ text }) => text) },
  { name: 'headline', weight: 3, take: ({ reports }) => reports.map(({ headline }) => headline) },
  { name: 'publisher', weight: 3, take: ({ reports }) => reports.map(({ publisher }) => publisher) },
  {
    name: 'body',
    weight: 1,
    most: BODY_TIMES,
    tier: 'text',
    take: ({ reports }) => reports.map(({ text }) => text),
  },
]

/** A name, then what it was called elsewhere, then its offices, so that a name and its office stand together. */
function withTitles(one: Chair | Official, names: AuthorityNames): readonly string[] {
  if ('kind' in one && one.kind === 'body') return [one.name, ...names.body(one.authority)]
  const { name, titles, official } = one
  return [
    [name, ...titles].join(', '),
    ...titles.map((title) => `${title} ${name}`),
    ...names.official(official),
  ]
}

function namesOf(
  { id, type, number, issuer, title, asWritten }: Directive,
  names: AuthorityNames,
): readonly (string | null)[] {
  return [
    number === null ? type : `${type} số ${number}`,
    issuer,
    title,
    ...asWritten,
    ...names.directive(id),
  ]
}
