import type { IndexTier } from './index-tier.ts'

/** A field of documents: how much a word counts there, and after how many times in one document no more. */
export type FieldWeight = {
  readonly name: string
  readonly weight: number
  readonly most?: number
  /** Where its words are kept: among the facts if it does not say. */
  readonly tier?: IndexTier
}

/** The fields of the documents of one index, by their numbers; those that weigh more stand first where they can. */
export type Schema = readonly FieldWeight[]

/** Whatever is found by its words: a conference, or something to be suggested. */
export type SearchDocument = {
  /** How much is asked for it whatever is asked: 1 or a little more. */
  readonly prior: number
  readonly segments: readonly Segment[]
}

/** A value of a field, by the number of the field; its lines are read apart, so that no phrase goes on into the next. */
type Segment = { readonly field: number; readonly text: string }
