import * as z from 'zod/mini'

/** What can be wrong with a report without stopping the build; each code is explained in the README's table. */
const ISSUE_CODES = [
  'unreadable',
  'too-large',
  'too-slow',
  'empty',
  'binary',
  'undecodable',
  'bad-front-matter',
  'draft',
  'no-title',
  'duplicate-id',
  'no-date',
  'date-conflict',
  'weekday-mismatch',
  'no-place',
  'not-a-conference',
  'several-conferences',
  'ambiguous-name',
] as const

/** A catalogued problem in the data; reported, never thrown. */
export const Issue = z.strictObject({ code: z.enum(ISSUE_CODES), message: z.string() })
export type Issue = z.infer<typeof Issue>
export type IssueCode = Issue['code']
