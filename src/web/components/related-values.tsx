import { bareDate } from '../date-words.ts'
import type { RecordKind } from '../record-kind.ts'
import type { RelatedRecord } from '../records/related-record.ts'
import type { Strings } from '../strings/strings.ts'
import type { RecordFact } from './record-facts.tsx'
import { RecordReference } from './record-reference.tsx'

type Relation = {
  readonly kind: RecordKind
  /** What is said of the day. */
  readonly said: (date: string) => string
}

/** What a record was before or became, each with the day and who says so. */
export function relatedValues(
  others: readonly RelatedRecord[],
  { kind, said }: Relation,
  { date: words }: Strings,
): RecordFact['values'] {
  return others.map(({ id, name, date, source }) => ({
    key: id,
    shown: (
      <RecordReference
        id={id}
        kind={kind}
        name={name}
        note={date === null ? null : { text: said(bareDate(date, words)), names: [] }}
        source={source}
      />
    ),
  }))
}
