import { createContext, useContext } from 'react'
import type { Conference } from '../model/conference.ts'
import type { DirectiveTies } from './directive-ties.ts'
import type { EvidenceNotes } from './evidence-notes.ts'
import type { Fact, FactSheet } from './fact.ts'
import type { SentenceRange } from './sentence-range.ts'

/** A conference as its page shows it, and what of it is open. */
export type ShownRecord = {
  readonly conference: Conference
  readonly sheet: FactSheet
  readonly notes: EvidenceNotes
  readonly ties: DirectiveTies
  /** The fact whose evidence is open. */
  readonly opened: Fact | undefined
  /** The sentences whose facts are told. */
  readonly asked: SentenceRange | null
  /** Whether the reports stand below the record instead of beside it. */
  readonly isNarrow: boolean
}

export const RecordContext = createContext<ShownRecord | null>(null)

export function useRecord(): ShownRecord {
  const record = useContext(RecordContext)
  if (!record) throw new Error('Cannot show a part of a record: no record stands around this component')
  return record
}
