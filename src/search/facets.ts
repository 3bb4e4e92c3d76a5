import type { Authorities, PlaceAuthority } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import { directiveName } from '../model/directive-name.ts'
import { KINDS, LEVELS, type Level } from '../model/vocabulary.ts'
import { slug } from '../text/fold.ts'
import { directiveForms } from './directive-forms.ts'
import { placeFamily } from './place-family.ts'

/** One thing that can be chosen; its id stands in the address, where no id has a stop or a comma. */
export type FacetValue = { readonly id: string; readonly name: string }

/** A value that is known whether or not a conference has it, with all its names, the preferred one first. */
export type KnownValue = { readonly id: string; readonly names: readonly string[] }

type Facet = {
  readonly parameter: string
  /** What a conference has of it; one thing may come several times. */
  readonly values: (conference: Brief) => readonly FacetValue[]
  readonly known: (authorities: Authorities) => readonly KnownValue[]
  /** The ids that are met by a value with this id. */
  readonly meets: (authorities: Authorities) => (id: string) => readonly string[]
  /** How one asks for a value by one of its names. */
  readonly asked: (name: string) => readonly string[]
}

const itself = () => (id: string) => [id]
const plainly = (name: string) => [name]

/** The same few words come back with every conference. */
const remembered = new Map<string, FacetValue>()

function worded(word: string): FacetValue {
  const known = remembered.get(word) ?? { id: slug(word), name: word }
  remembered.set(word, known)
  return known
}

const knownByWord = ({ id, name }: FacetValue): KnownValue => ({ id, names: [name] })

type Recorded = {
  readonly id: string
  readonly preferredForm: string
  readonly variantForms: readonly string[]
  readonly abbreviations?: readonly string[]
}

const knownAs = ({ id, preferredForm, variantForms, abbreviations = [] }: Recorded): KnownValue => ({
  id,
  names: [preferredForm, ...variantForms, ...abbreviations],
})

type Person = { readonly kind?: 'person'; readonly name: string; readonly official: string | null }

function persons(list: readonly (Person | { readonly kind: 'body' })[]): readonly FacetValue[] {
  return list.flatMap((one) =>
    one.kind === 'body' || one.official === null ? [] : [{ id: one.official, name: one.name }],
  )
}

/** «Tạp chí Mẫu (tapchimau.vn)» is known by its name. */
const withoutBrackets = (name: string) => name.replace(/\s*\([^()]*\)/gu, '') || name

/** What a level is called beside its word in the record. */
const LEVEL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  'trung ương': ['quốc gia'],
  'bộ ngành': ['bộ'],
  'khu vực': ['vùng'],
  'tỉnh/thành': ['tỉnh', 'thành phố', 'tỉnh, thành phố'],
  huyện: ['quận'],
}

/** «Sở Ngoại vụ tỉnh Bắc Mẫu» is asked for without «tỉnh», too. */
const OF_PROVINCE = /(?:tỉnh|thành phố) (?=\p{Lu})/gu

/** The places in whose family a place is. */
function familiesOf(places: readonly PlaceAuthority[]): (id: string) => readonly string[] {
  const families = places.map(({ id }) => ({ id, members: placeFamily(places, id) }))
  const byMember = new Map(
    places.map((place) => [
      place.id,
      families.filter(({ members }) => members.has(place.id)).map(({ id }) => id),
    ]),
  )
  return (id) => byMember.get(id) ?? [id]
}

/** Whether the reports tell what a conference led to. */
const OUTCOMES = { told: 'có', missing: 'không nêu' }

/** THE list of what can be chosen, in the order of the address. */
const TABLE = {
  place: {
    parameter: 'noi',
    values: ({ place }) =>
      place?.authority == null ? [] : [{ id: place.authority, name: place.province ?? place.authority }],
    known: ({ places }) => places.map(knownAs),
    meets: ({ places }) => familiesOf(places),
    asked: (name) => {
      const whole = [name, `tỉnh ${name}`, `thành phố ${name}`, `TP ${name}`]
      return [...whole, ...whole.flatMap((place) => [`tại ${place}`, `ở ${place}`])]
    },
  },
  kind: {
    parameter: 'loai',
    values: ({ event }) => event.kinds.map(worded),
    known: () => KINDS.map(worded).map(knownByWord),
    meets: itself,
    asked: plainly,
  },
  level: {
    parameter: 'cap',
    values: ({ event }) => (event.level === null ? [] : [worded(event.level)]),
    known: () => LEVELS.map((level) => ({ id: slug(level), names: [level, ...LEVEL_NAMES[level]] })),
    meets: itself,
    // «Trung ương» and «khu vực» are mostly a part of something else, so the word is asked for.
    asked: (name) => [`cấp ${name}`],
  },
  official: {
    parameter: 'nguoi',
    values: ({ chair, speakers, officials }) => [
      ...persons(chair),
      ...persons(speakers),
      ...persons(officials),
    ],
    known: ({ officials }) => officials.map(knownAs),
    meets: itself,
    asked: (name) => [name, ...['ông', 'bà', 'đồng chí', 'đ/c'].map((address) => `${address} ${name}`)],
  },
  chair: {
    parameter: 'chu-tri',
    values: ({ chair }) => persons(chair),
    known: ({ officials }) => officials.map(knownAs),
    meets: itself,
    asked: (name) => [`chủ trì ${name}`, `${name} chủ trì`, `do ${name} chủ trì`],
  },
  body: {
    parameter: 'co-quan',
    values: ({ chair, organisers }) =>
      [...chair, ...organisers].flatMap((one) =>
        'authority' in one && one.authority !== null ? [{ id: one.authority, name: one.name }] : [],
      ),
    known: ({ bodies }) => bodies.map(knownAs),
    meets: itself,
    asked: (name) => [name, name.replace(OF_PROVINCE, '')],
  },
  directive: {
    parameter: 'van-ban',
    values: ({ directives }) =>
      directives.map((directive) => ({ id: directive.id, name: directiveName(directive) })),
    known: ({ directives }) => directives.map(knownAs),
    meets: itself,
    asked: directiveForms,
  },
  publisher: {
    parameter: 'bao',
    values: ({ reports }) =>
      reports.flatMap(({ publisher }) => (publisher === null ? [] : [worded(withoutBrackets(publisher))])),
    known: () => [],
    meets: itself,
    asked: plainly,
  },
  outcomes: {
    parameter: 'ket-qua',
    values: ({ outcomes }) => [worded(outcomes.length > 0 ? OUTCOMES.told : OUTCOMES.missing)],
    known: () => Object.values(OUTCOMES).map(worded).map(knownByWord),
    meets: itself,
    // Nobody means the state of the archive by such words; they are chosen from the list.
    asked: () => [],
  },
} satisfies Record<string, Facet>

export type FacetKey = keyof typeof TABLE

export const FACETS: Readonly<Record<FacetKey, Facet>> = TABLE

export const FACET_KEYS = Object.keys(TABLE) as readonly FacetKey[]
