import type { Conference } from '../model/conference.ts'
import type { CorrectedField, CorrectedValue } from '../model/correction.ts'
import { spanOfEdtf } from '../model/edtf.ts'
import type { Evidence } from '../model/evidence.ts'

/** What a list of the record holds, by the name that corrections give it. */
export type CorrectedList = Exclude<CorrectedField, `${string}.${string}` | 'date'>
export type SingleField = Exclude<CorrectedField, CorrectedList>

/** A record as a correction leaves it; its schema has not been asked yet. */
export type Draft = { readonly [field in keyof Conference]: unknown }

type SingleRule = {
  readonly read: (record: Conference) => CorrectedValue
  /** `quoted` is the curator's own evidence; without it the sentences that were read stay. */
  readonly write: (record: Conference, value: CorrectedValue, quoted: readonly Evidence[]) => Draft
}

type EventPart = Exclude<keyof Conference['event'], 'inferred' | 'evidence'>
type PlacePart = 'province' | 'venue' | 'linkPoints'
type CountPart = 'count' | 'qualifier'

const NO_PLACE = {
  province: null,
  venue: null,
  authority: null,
  linkPoints: null,
  inferred: [],
  evidence: [],
}
const NO_COUNT = { count: null, qualifier: null, evidence: [] }

const chosen = (quoted: readonly Evidence[], read: readonly Evidence[] = []) =>
  quoted.length > 0 ? [...quoted] : [...read]

const eventPart = (part: EventPart): SingleRule => ({
  read: ({ event }) => event[part],
  write: (record, value, quoted) => {
    const { inferred, evidence } = record.event
    const stated = inferred.filter((inference) => inference !== part)
    return {
      ...record,
      event: { ...record.event, [part]: value, inferred: stated, evidence: [...quoted, ...evidence] },
    }
  },
})

const placePart = (part: PlacePart): SingleRule => ({
  read: ({ place }) => place?.[part] ?? null,
  write: (record, value, quoted) => {
    const before = record.place ?? NO_PLACE
    // Another province is another authority, and nobody inferred it.
    const moved = part === 'province' ? { authority: null, inferred: [] } : {}
    const place = { ...before, ...moved, [part]: value, evidence: [...quoted, ...before.evidence] }
    const isEmpty = place.province === null && place.venue === null && place.linkPoints === null
    return { ...record, place: isEmpty ? null : place }
  },
})

const countPart = (part: CountPart): SingleRule => ({
  read: ({ participants }) => participants?.[part] ?? null,
  write: (record, value, quoted) => {
    const before = record.participants ?? NO_COUNT
    const participants = { ...before, [part]: value, evidence: chosen(quoted, before.evidence) }
    return { ...record, participants: participants.count === null ? null : participants }
  },
})

const date: SingleRule = {
  read: ({ date }) => date?.edtf ?? null,
  write: (record, value, quoted) => {
    if (value === null) return { ...record, date: null }
    const span = spanOfEdtf(String(value))
    if (span === null) throw new RangeError(`"${String(value)}" is no date such as 2018-07-12 or 2018-07`)
    const evidence = chosen(quoted, record.date?.evidence)
    return { ...record, date: { edtf: value, ...span, inferred: [], evidence } }
  },
}

/** How each single value is read from a record and put into it. */
export const SINGLE_FIELDS: Readonly<Record<SingleField, SingleRule>> = {
  'event.title': eventPart('title'),
  'event.kinds': eventPart('kinds'),
  'event.level': eventPart('level'),
  date,
  'place.province': placePart('province'),
  'place.venue': placePart('venue'),
  'place.linkPoints': placePart('linkPoints'),
  'participants.count': countPart('count'),
  'participants.qualifier': countPart('qualifier'),
}

const PERSON = { titles: [], official: null }
const BODY = { authority: null }

/** What an entry that a curator adds need not say. */
export const ENTRY_DEFAULTS: Readonly<Record<CorrectedList, object>> = {
  chair: { kind: 'person', ...PERSON },
  speakers: PERSON,
  officials: PERSON,
  organisers: BODY,
  agenda: {},
  outcomes: {},
  directives: { number: null, date: null, issuer: null, title: null, term: null, asWritten: [] },
  figures: {},
}
