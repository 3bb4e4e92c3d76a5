import * as z from 'zod/mini'

/** An address that was given to a conference, and the reports by which that conference is known again. */
export const Permalink = z.strictObject({
  // It names folders of the site.
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  reports: z.array(z.string()).check(z.minLength(1)),
})
export type Permalink = z.infer<typeof Permalink>

/** Where the addresses lead that were given once and are no conference's own now. */
export type Redirects = Readonly<Record<string, string>>
