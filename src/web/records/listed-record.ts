import type { ConferenceReference } from '../../model/conference-reference.ts'
import type { RecordKind } from '../record-kind.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** A record as a list shows it. */
export type ListedRecord = {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string
  /** All its names, by which the list is filtered. */
  readonly names: readonly string[]
  /** The letter or the type it stands under. */
  readonly initial: string
  /** The latest title of an official, the title of a directive. */
  readonly detail: string | null
  /** What went into a place. */
  readonly held: readonly string[]
  /** What a body or a place belongs to today. */
  readonly now: string | null
  readonly conferences: number
  readonly years: YearSpan | null
}

type Given = Pick<ListedRecord, 'kind' | 'id' | 'name' | 'names' | 'initial'> &
  Partial<Pick<ListedRecord, 'detail' | 'held' | 'now'>>

/** A record with the conferences it has a part in. */
export function listedRecord(
  given: Given,
  conferences: readonly Pick<ConferenceReference, 'date'>[],
): ListedRecord {
  return {
    detail: null,
    held: [],
    now: null,
    ...given,
    conferences: conferences.length,
    years: yearSpan(conferences),
  }
}
