/** A term and the stretch of text it was read in, in UTF-16 units. */
export type Span = { readonly term: string; readonly start: number; readonly end: number }
