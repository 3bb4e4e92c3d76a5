import * as z from 'zod/mini'

/** What a curator may correct. */
export const CORRECTED_FIELDS = [
  'event.title',
  'event.kinds',
  'event.level',
  'date',
  'place.province',
  'place.venue',
  'place.linkPoints',
  'participants.count',
  'participants.qualifier',
  'chair',
  'speakers',
  'officials',
  'organisers',
  'agenda',
  'outcomes',
  'directives',
  'figures',
] as const
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

const Plain = z.nullable(z.union([z.string(), z.number(), z.array(z.string())]))
export type PlainValue = z.infer<typeof Plain>

/** A value, or what tells an entry of a list from the others («name: Lê Thị Mẫu»); null is no value, no entry. */
export const CorrectedValue = z.union([Plain, z.record(z.string(), Plain)])
export type CorrectedValue = z.infer<typeof CorrectedValue>

/**
 * A curator's word over the machine's, as it is published: what the record said, what it says now, why, by which source,
 * who and when.
 */
export const Correction = z.strictObject({
  field: z.enum(CORRECTED_FIELDS),
  was: CorrectedValue,
  /** A date is in EDTF. */
  value: CorrectedValue,
  reason: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  by: z.string().check(z.minLength(1)),
  on: z.iso.date(),
})
export type Correction = z.infer<typeof Correction>
