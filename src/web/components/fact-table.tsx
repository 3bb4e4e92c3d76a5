import { useStrings } from '../edition.ts'
import type { Fact, FactRow } from '../fact.ts'
import { CorrectedMark } from './corrected-mark.tsx'
import { FactLink } from './fact-link.tsx'
import styles from './fact-table.module.css'

type FactTableProps = {
  readonly rows: readonly FactRow[]
  readonly id: string
  readonly opened: Fact | undefined
}

/** The facts row by row; where the report is silent, the row says so. */
export function FactTable({ rows, id, opened }: FactTableProps) {
  const strings = useStrings()
  return (
    <dl aria-label={strings.conference.facts} className={styles.table}>
      {rows.map(({ label, facts, corrections }) => (
        <div className={styles.row} key={label}>
          <dt>
            {label}
            {corrections.length > 0 && <CorrectedMark />}
          </dt>
          {facts.length === 0 && <dd className={styles.missing}>{strings.missing}</dd>}
          {facts.map((fact) => (
            <dd key={fact.key}>
              <FactLink fact={fact} id={id} opened={opened} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
