import * as z from 'zod/mini'

/**
 * Where a fact was read: `quote` is exactly `text.slice(start, end)` of that report's published text, in UTF-16
 * units, and `rule` names the rule that read it («date/day-month»).
 */
export const Evidence = z.strictObject({
  report: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  quote: z.string(),
  rule: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** A value without evidence is not in the archive. */
export const EvidenceList = z.array(Evidence).check(z.minLength(1))
