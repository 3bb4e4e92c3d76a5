import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Schema, SearchDocument } from './document.ts'
import { type DocumentWords, documentWords } from './document-words.ts'
import { type FacetColumns, facetIndex } from './facet-index.ts'
import type { KnownValue } from './facets.ts'
import { latestTitles, titlesOf } from './latest-titles.ts'
import { listAt, listsHaving } from './number-lists.ts'
import { placeFamily } from './place-family.ts'
import type { Suggestion, SuggestionKind } from './suggestion.ts'

/** A suggestion with the words by which it is found: how it is called, and what is said of it. */
type Suggestible = {
  readonly suggestion: Suggestion
  readonly names: readonly string[]
  readonly about: readonly (string | null)[]
}

/** A name counts whichever it is; what is said of somebody only helps to tell him from others. */
export const SUGGESTION_SCHEMA: Schema = [
  { name: 'name', weight: 8 },
  { name: 'about', weight: 2, most: 1 },
  { name: 'address', weight: 0.1, most: 1 },
]
export const SUGGESTION_FIELDS = { name: 0, about: 1, address: 2 } as const

/** What one says before a name of its kind. */
const ADDRESSES: Partial<Record<SuggestionKind, string>> = {
  official: 'ông bà đồng chí',
  place: 'tại ở tỉnh thành phố TP',
}

/** What can be suggested, between equals the newest first, and by the same numbers the words by which it is found. */
export type SuggestionIndex = {
  readonly list: readonly Suggestion[]
  readonly documents: readonly DocumentWords[]
}

/** What is made of conferences elsewhere, too. */
type Made = {
  readonly columns?: FacetColumns['columns']
  /** By which words each is suggested (`titleWords`). */
  readonly titles?: readonly DocumentWords[]
}

/** Everything of an archive that can be suggested; what occurs in no conference is not. */
export function suggestionIndex(
  conferences: readonly Brief[],
  authorities: Authorities,
  { columns = facetIndex(conferences, authorities).columns, titles = conferences.map(titleWords) }: Made = {},
): SuggestionIndex {
  const occurring = ({ values, met }: (typeof columns)[keyof typeof columns]): readonly Occurring[] => {
    const having = listsHaving(met, values.length)
    return values.flatMap((value, number) => {
      const count = listAt(having, number).length
      return count === 0 ? [] : [{ ...value, conferences: count }]
    })
  }
  const named = [
    ...occurring(columns.official).map(officialsAmong(conferences, authorities)),
    ...occurring(columns.directive).flatMap(directivesAmong(authorities)),
    ...occurring(columns.body).map(bodiesAmong(authorities)),
    ...occurring(columns.place).flatMap(placesAmong(authorities)),
  ]
  const all = [
    ...named.map((one) => ({ suggestion: one.suggestion, words: documentWords(documentOf(one)) })),
    ...conferences.map((one, nth) => ({
      suggestion: titled(one).suggestion,
      words: titles[nth] ?? titleWords(one),
    })),
  ].toSorted((one, other) => inOrder(dayOf(other.suggestion), dayOf(one.suggestion)))
  return { list: all.map(({ suggestion }) => suggestion), documents: all.map(({ words }) => words) }
}

/** The words by which a conference is suggested, whatever else is in the archive. */
export const titleWords = (conference: Brief): DocumentWords => documentWords(documentOf(titled(conference)))

/** A value of a facet, and how many conferences meet it. */
type Occurring = KnownValue & { readonly conferences: number }

type Described = Partial<Pick<Suggestion, 'detail' | 'now'>>

function suggested(kind: SuggestionKind, value: Occurring, described: Described): Suggestion {
  const { id, names, conferences } = value
  return {
    kind,
    id,
    label: barely(names[0] ?? id),
    detail: null,
    now: null,
    date: null,
    ...described,
    conferences,
  }
}

/** What stands in brackets tells namesakes apart and is no part of the name. */
const barely = (name: string) => name.replace(/\s*\([^()]*\)/gu, '') || name

function officialsAmong(conferences: readonly Brief[], { officials }: Authorities) {
  const latest = latestTitles(conferences)
  const said = titlesOf(conferences)
  const recorded = new Map(officials.map(({ id, titles }) => [id, titles.map(({ title }) => title)]))
  return (value: Occurring): Suggestible => ({
    suggestion: suggested('official', value, {
      detail: latest.get(value.id) ?? recorded.get(value.id)?.at(-1) ?? null,
    }),
    names: value.names,
    about: [...(recorded.get(value.id) ?? []), ...(said.get(value.id) ?? [])],
  })
}

/** A directive without a number is known by its record or not at all: «Kết luận của Bộ Chính trị» may be any. */
const NUMBERED = /\d[-/]\p{Lu}/u

function directivesAmong({ directives, bodies }: Authorities) {
  const recorded = new Map(directives.map((directive) => [directive.id, directive]))
  const issuers = new Map(bodies.map(({ id, preferredForm }) => [id, preferredForm]))
  return (value: Occurring): readonly Suggestible[] => {
    const record = recorded.get(value.id)
    const [label = ''] = value.names
    if (!record && !NUMBERED.test(label)) return []
    const { title = null, issuer = null, number = null } = record ?? {}
    return [
      {
        suggestion: suggested('directive', value, { detail: title }),
        names: [...value.names, ...[number, title].filter((name) => name !== null)],
        about: [issuers.get(issuer ?? '') ?? null],
      },
    ]
  }
}

function bodiesAmong({ bodies }: Authorities) {
  const recorded = new Map(bodies.map((body) => [body.id, body]))
  return (value: Occurring): Suggestible => {
    const [heir] = recorded.get(value.id)?.successors ?? []
    const now = recorded.get(heir?.id ?? '')?.preferredForm ?? null
    return { suggestion: suggested('body', value, { now }), names: value.names, about: [] }
  }
}

/** A place under its name of today, found by the names of all that went into it; and what has gone into another. */
function placesAmong({ places }: Authorities) {
  const recorded = new Map(places.map((place) => [place.id, place]))
  const names = ({ preferredForm, variantForms }: (typeof places)[number]) => [preferredForm, ...variantForms]
  return (value: Occurring): readonly Suggestible[] => {
    const heir = recorded.get(recorded.get(value.id)?.successor?.id ?? '')
    const family = placeFamily(places, value.id)
    // Under a new name it is the same place, and stands there.
    if (heir && family.has(heir.id)) return []
    const members = [...family].flatMap((id) => (id === value.id ? [] : (recorded.get(id) ?? [])))
    const detail = members.map(({ preferredForm }) => preferredForm).join(', ') || null
    return [
      {
        suggestion: suggested('place', value, { detail, now: heir?.preferredForm ?? null }),
        names: [...value.names, ...members.flatMap(names)],
        about: [],
      },
    ]
  }
}

function titled({ id, event, date, place }: Brief): Suggestible {
  const detail = place?.province ?? null
  return {
    suggestion: {
      ...{ kind: 'conference', id, label: event.title, detail, now: null },
      ...{ date: date?.edtf ?? null, conferences: 1 },
    },
    names: [event.title],
    about: [detail, date?.start ?? null],
  }
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** A year that nobody knows comes last. */
const dayOf = ({ date }: Suggestion) => (date?.startsWith('X') ? '' : (date ?? ''))

/** How much more is asked for what occurs in many conferences; enough to part equals. */
const OFTEN = 0.01

function documentOf({ suggestion, names, about }: Suggestible): SearchDocument {
  const called = new Set(names.map(barely))
  const said = new Set(about.filter((text) => text !== null))
  const address = ADDRESSES[suggestion.kind]
  return {
    prior: 1 + OFTEN * Math.log(suggestion.conferences),
    segments: [
      ...[...called].map((text) => ({ field: SUGGESTION_FIELDS.name, text })),
      ...[...said].map((text) => ({ field: SUGGESTION_FIELDS.about, text })),
      ...(address === undefined ? [] : [{ field: SUGGESTION_FIELDS.address, text: address }]),
    ],
  }
}
