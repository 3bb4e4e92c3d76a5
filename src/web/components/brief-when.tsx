import type { BriefDate } from '../../model/brief.ts'
import { briefDate } from '../brief-date.ts'
import { useStrings } from '../edition.ts'
import styles from './brief-when.module.css'

/** The date of a conference in a line, under a dotted line where a part of it was inferred. */
export function BriefWhen({ date }: { readonly date: BriefDate | null }) {
  const strings = useStrings()
  if (!date) return <span>{strings.date.unknown}</span>
  const written = briefDate(date.edtf, strings.date)
  if (date.inferred.length === 0) return <span>{written}</span>
  const parts = date.inferred.map((part) => strings.inferred.parts[part])
  return (
    <span className={styles.inferred} title={strings.inferred.says(parts.join(', '))}>
      {written}
    </span>
  )
}
