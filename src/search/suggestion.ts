/** What can be suggested, in the order in which equally good suggestions stand. */
export const SUGGESTION_KINDS = ['official', 'directive', 'body', 'place', 'conference'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Something of the archive that somebody may be typing the name of. */
export type Suggestion = {
  readonly kind: SuggestionKind
  /** Of an authority record, a directive or a conference. */
  readonly id: string
  readonly label: string
  /** The latest title of an official, the title of a directive, what went into a place, where a conference met. */
  readonly detail: string | null
  /** What a body or a place belongs to today. */
  readonly now: string | null
  /** When a conference met, in EDTF. */
  readonly date: string | null
  /** In how many conferences it occurs. */
  readonly conferences: number
}
