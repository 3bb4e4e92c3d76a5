import { Fragment } from 'react'
import { useStrings } from '../edition.ts'
import { useRecord } from '../record-context.ts'
import { CorrectedMark } from './corrected-mark.tsx'
import { DisagreementMark } from './disagreement-mark.tsx'
import { FactLink } from './fact-link.tsx'
import styles from './fact-table.module.css'
import { WhyBelow } from './why-below.tsx'

/** The facts row by row; where the report is silent, the row says so. */
export function FactTable() {
  const strings = useStrings()
  const { rows, disagreements } = useRecord().sheet
  return (
    <dl aria-label={strings.conference.facts} className={styles.table}>
      {rows.map(({ key, label, facts, corrections }) => (
        <div className={styles.row} key={label}>
          <dt>
            {label}
            {corrections.length > 0 && <CorrectedMark />}
            {disagreements.some(({ row }) => row === key) && <DisagreementMark />}
          </dt>
          {facts.length === 0 && <dd className={styles.missing}>{strings.missing}</dd>}
          {facts.map((fact) => (
            <Fragment key={fact.key}>
              <dd>
                <FactLink fact={fact} />
              </dd>
              <WhyBelow fact={fact} within={(why) => <dd className={styles.why}>{why}</dd>} />
            </Fragment>
          ))}
        </div>
      ))}
    </dl>
  )
}
