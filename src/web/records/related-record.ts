import type { ListedRecord } from './listed-record.ts'

/** Another record, what makes it related, and who says so. */
export type RelatedRecord = Pick<ListedRecord, 'id' | 'name'> & {
  /** When one became the other, in EDTF. */
  readonly date: string | null
  readonly source: string
}
