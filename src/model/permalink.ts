import * as z from 'zod/mini'
import { RecordId } from './record-id.ts'

/** An address that was given to a conference, and the reports by which that conference is known again. */
export const Permalink = z.strictObject({
  id: RecordId,
  reports: z.array(z.string()).check(z.minLength(1)),
})
export type Permalink = z.infer<typeof Permalink>

/** Where the addresses lead that were given once and are no conference's own now. */
export type Redirects = Readonly<Record<string, string>>
