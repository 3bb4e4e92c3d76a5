/** The kinds of authority records; each has a list and a page a record, and is a facet of the timeline. */
export const RECORD_KINDS = ['official', 'directive', 'place', 'body'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
