import type { Correction } from '../model/correction.ts'
import type { Evidence } from '../model/evidence.ts'
import type { TimelineQuery } from '../search/query.ts'

/** One value of a conference with the places it was read in. */
export type Fact = {
  /** Its name in the address: «ngay», «chu-tri-2». */
  readonly key: string
  /** The row it stands in. */
  readonly label: string
  readonly value: string
  /** What goes with the value: titles, a role, an issuer. */
  readonly note: string | null
  /** What of value and note is the report's and stays Vietnamese in any language of the page. */
  readonly names: readonly string[]
  /** The parts that no sentence states, in words. */
  readonly inferred: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Where other conferences of the same name are found. */
  readonly others: { readonly name: string; readonly query: Partial<TimelineQuery> } | null
  /** The page of what the value names, where a record is known. */
  readonly page: { readonly name: string; readonly href: string } | null
  /** What a curator changed in its row. */
  readonly corrections: readonly Correction[]
}

export type FactRow = {
  /** The key of its first fact. */
  readonly key: string
  readonly label: string
  readonly facts: readonly Fact[]
  readonly corrections: readonly Correction[]
}

export type FactSheet = {
  readonly rows: readonly FactRow[]
  readonly agenda: FactRow
  readonly outcomes: readonly FactRow[]
  readonly disagreements: readonly DisagreementRow[]
}

/** What reports say differently of a field: a fact a value, with who says it. */
export type DisagreementRow = FactRow & {
  /** The key of the row that the field stands in. */
  readonly row: string
}

/** What a rule of a row gives; the sheet adds label and key. */
export type FactDraft = Pick<Fact, 'value' | 'evidence'> &
  Partial<Pick<Fact, 'note' | 'names' | 'inferred' | 'others' | 'page'>>
