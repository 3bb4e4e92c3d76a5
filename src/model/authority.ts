import * as z from 'zod/mini'
import { RecordId } from './record-id.ts'
import { LEVELS } from './vocabulary.ts'

/** No characters of control, none without width, and no marks that would turn the words after a name: these show as nothing. */
const SEEN = /^[^\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/u
const Text = z.string().check(z.minLength(1), z.regex(SEEN, 'holds what does not show'))

/** A day, month or year in EDTF: «2025-07-01», «2025-02», «2025»; null where nobody says it. */
const When = z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)))

/** Where a fact was read: a document, a page, a report by its publisher, headline and date. */
const Source = Text

/** What every authority record has: one thing with its spellings (ISAAR(CPF)). */
const heading = {
  id: RecordId,
  /** The form we use; a namesake bears what tells him apart in brackets: «Nguyễn Văn Mẫu (Quảng Ngãi)». */
  preferredForm: Text,
  variantForms: z.array(Text),
  sources: z.array(Source).check(z.minLength(1)),
}

/** A person with the offices held, abbreviations written out, as far as anybody says from when to when. */
export const OfficialAuthority = z.strictObject({
  ...heading,
  titles: z.array(z.strictObject({ title: Text, from: When, to: When, source: Source })),
})
export type OfficialAuthority = z.infer<typeof OfficialAuthority>

/** What a body or a place became, and when; what it was before is read from the other end. */
const Succession = z.strictObject({ id: RecordId, date: When, source: Source })

/** Where a body stands in Party or State: its level, the body it is part of, and who says so. */
const Standing = z.strictObject({ level: z.enum(LEVELS), parent: z.nullable(RecordId), source: Source })

export const BodyAuthority = z.strictObject({
  ...heading,
  abbreviations: z.array(Text),
  successors: z.array(Succession),
  standing: z.nullable(Standing),
})
export type BodyAuthority = z.infer<typeof BodyAuthority>

const DIRECTIVE_RELATIONS = ['replaces', 'implements', 'reviews'] as const

export const DirectiveAuthority = z.strictObject({
  ...heading,
  type: Text,
  number: z.nullable(Text),
  date: When,
  /** The id of a body. */
  issuer: z.nullable(RecordId),
  title: z.nullable(Text),
  relations: z.array(z.strictObject({ kind: z.enum(DIRECTIVE_RELATIONS), id: RecordId, source: Source })),
})
export type DirectiveAuthority = z.infer<typeof DirectiveAuthority>

/**
 * A province or a city under central rule, for as long as it bears its name: one that takes others in stays the same
 * record, one that goes into another ends and has a successor.
 */
export const PlaceAuthority = z.strictObject({
  ...heading,
  /** First and last day; null where it was there before the archive begins, or still is. */
  from: When,
  to: When,
  kinds: z
    .array(z.strictObject({ kind: z.enum(['province', 'city']), from: When, to: When }))
    .check(z.minLength(1)),
  successor: z.nullable(Succession),
})
export type PlaceAuthority = z.infer<typeof PlaceAuthority>

/** The four authority files. */
export const Authorities = z.readonly(
  z.strictObject({
    officials: z.readonly(z.array(OfficialAuthority)),
    bodies: z.readonly(z.array(BodyAuthority)),
    directives: z.readonly(z.array(DirectiveAuthority)),
    places: z.readonly(z.array(PlaceAuthority)),
  }),
)
export type Authorities = z.infer<typeof Authorities>
