/** A field of documents: how much a word counts there, and after how many times in one document no more. */
export type FieldWeight = { readonly name: string; readonly weight: number; readonly most?: number }

/** The fields of the documents of one index, by their numbers; those that weigh more stand first where they can. */
export type Schema = readonly FieldWeight[]

/** Whatever is found by its words: a conference, or something to be suggested. */
export type SearchDocument = {
  readonly id: string
  /** How much is asked for it whatever is asked: 1 or a little more. */
  readonly prior: number
  readonly segments: readonly Segment[]
}

/** A value of a field, by the number of the field; its lines are read apart, so that no phrase goes on into the next. */
type Segment = { readonly field: number; readonly text: string }
