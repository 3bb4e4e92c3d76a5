import * as z from 'zod/mini'
import { Correction } from './correction.ts'
import { Evidence, EvidenceList } from './evidence.ts'
import { Issue } from './issue.ts'
import { RecordId } from './record-id.ts'
import { Report } from './report.ts'
import { DATE_PARTS, DIRECTIVE_RELATIONS, KINDS, LEVELS, OUTCOME_TYPES, SPEAKER_ROLES } from './vocabulary.ts'

export const ConferenceEvent = z.strictObject({
  title: z.string(),
  /** `title` when the name was composed from kind, subject and year instead of being read. */
  inferred: z.array(z.enum(['title', 'level'])),
  kinds: z.array(z.enum(KINDS)),
  level: z.nullable(z.enum(LEVELS)),
  /** Empty only of a page without an article (`no-title`), which is never published. */
  evidence: z.array(Evidence),
})
export type ConferenceEvent = z.infer<typeof ConferenceEvent>

/**
 * A date as exact as it is known: `edtf` in ISO 8601-2 («2018-07-12/2018-07-13», «2017», «XXXX-09-14»); `start` and
 * `end` are its ISO prefixes, both null when the year is unknown; `inferred` lists what the sentence does not state.
 */
export const ConferenceDate = z.strictObject({
  edtf: z.string(),
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
  inferred: z.array(z.enum(DATE_PARTS)),
  evidence: EvidenceList,
})
export type ConferenceDate = z.infer<typeof ConferenceDate>

export const Place = z.strictObject({
  province: z.nullable(z.string()),
  venue: z.nullable(z.string()),
  authority: z.nullable(z.string()),
  /** How many other places joined online («63 điểm cầu»). */
  linkPoints: z.nullable(z.int()),
  /** `province` when it is known from who organises or publishes, not from where the text says the event met. */
  inferred: z.array(z.enum(['province'])),
  evidence: EvidenceList,
})
export type Place = z.infer<typeof Place>

const personFields = {
  name: z.string(),
  titles: z.array(z.string()),
  official: z.nullable(z.string()),
  evidence: EvidenceList,
}

export const Official = z.strictObject(personFields)
export type Official = z.infer<typeof Official>

export const Speaker = z.strictObject({ ...personFields, role: z.enum(SPEAKER_ROLES) })
export type Speaker = z.infer<typeof Speaker>

export const Chair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), ...personFields }),
  z.strictObject({
    kind: z.literal('body'),
    name: z.string(),
    authority: z.nullable(z.string()),
    evidence: EvidenceList,
  }),
])
export type Chair = z.infer<typeof Chair>

export const Organiser = z.strictObject({
  name: z.string(),
  authority: z.nullable(z.string()),
  evidence: EvidenceList,
})
export type Organiser = z.infer<typeof Organiser>

export const Participants = z.strictObject({
  count: z.int(),
  qualifier: z.nullable(z.string()),
  evidence: EvidenceList,
})
export type Participants = z.infer<typeof Participants>

export const AgendaItem = z.strictObject({ text: z.string(), evidence: EvidenceList })
export type AgendaItem = z.infer<typeof AgendaItem>

export const Outcome = z.strictObject({
  text: z.string(),
  type: z.enum(OUTCOME_TYPES),
  evidence: EvidenceList,
})
export type Outcome = z.infer<typeof Outcome>

/** That it reviewed how a directive was carried out, or spread it, in the words of the reports. */
export const DirectiveRelation = z.strictObject({
  kind: z.enum(DIRECTIVE_RELATIONS),
  evidence: EvidenceList,
})
export type DirectiveRelation = z.infer<typeof DirectiveRelation>

/** A document of Party, State or a ministry; two ways of writing one directive are one entry. */
export const Directive = z.strictObject({
  id: z.string(),
  type: z.string(),
  number: z.nullable(z.string()),
  date: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** The congress that elected the issuer, as written: «XI». */
  term: z.nullable(z.string()),
  asWritten: z.array(z.string()),
  /** What was done with it, each kind once; empty or absent where it is only named. */
  relations: z.optional(z.array(DirectiveRelation)),
  evidence: EvidenceList,
})
export type Directive = z.infer<typeof Directive>

export const Figure = z.strictObject({ label: z.string(), value: z.number(), evidence: EvidenceList })
export type Figure = z.infer<typeof Figure>

const DISAGREEMENT_FIELDS = [
  'date',
  'event.level',
  'place.province',
  'place.venue',
  'place.linkPoints',
  'participants',
] as const
export type DisagreementField = (typeof DISAGREEMENT_FIELDS)[number]

/** What reports of one conference say differently, each value with who says it; a date is in EDTF. */
export const Disagreement = z.strictObject({
  field: z.enum(DISAGREEMENT_FIELDS),
  values: z.array(
    z.strictObject({ value: z.union([z.string(), z.number()]), report: z.string(), evidence: EvidenceList }),
  ),
})
export type Disagreement = z.infer<typeof Disagreement>

/** Why two reports are of one conference. */
const Join = z.strictObject({
  one: z.string(),
  other: z.string(),
  score: z.number(),
  reasons: z.array(z.string()),
})

/** The record: what the archive knows of one conference, each value with the sentence it was read in. */
export const Conference = z.strictObject({
  id: RecordId,
  event: ConferenceEvent,
  date: z.nullable(ConferenceDate),
  place: z.nullable(Place),
  chair: z.array(Chair),
  speakers: z.array(Speaker),
  officials: z.array(Official),
  organisers: z.array(Organiser),
  participants: z.nullable(Participants),
  agenda: z.array(AgendaItem),
  outcomes: z.array(Outcome),
  directives: z.array(Directive),
  figures: z.array(Figure),
  disagreements: z.array(Disagreement),
  /** Which reports were joined into this record, and why; empty for a single report. */
  joins: z.array(Join),
  /** What a curator changed, in the order of the changes. */
  corrections: z.array(Correction),
  reports: z.array(Report),
  issues: z.array(Issue),
})
export type Conference = z.infer<typeof Conference>
