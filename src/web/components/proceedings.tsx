import { useStrings } from '../edition.ts'
import type { FactRow } from '../fact.ts'
import { useRecord } from '../record-context.ts'
import { CorrectedMark } from './corrected-mark.tsx'
import { FactLink } from './fact-link.tsx'
import styles from './proceedings.module.css'
import { WhyBelow } from './why-below.tsx'

/** What was dealt with and what came of it. */
export function Proceedings() {
  const strings = useStrings()
  const { agenda, outcomes } = useRecord().sheet
  return (
    <>
      <section className={styles.part}>
        <h2>{strings.conference.agenda}</h2>
        {agenda.corrections.length > 0 && <CorrectedMark />}
        {agenda.facts.length === 0 ? <Silence /> : <Items row={agenda} />}
      </section>
      <section className={styles.part}>
        <h2>{strings.conference.outcomes}</h2>
        {outcomes.some(({ corrections }) => corrections.length > 0) && <CorrectedMark />}
        {outcomes.length === 0 && <Silence />}
        {outcomes.map((row) => (
          <div key={row.label}>
            <h3>{row.label}</h3>
            <Items row={row} />
          </div>
        ))}
      </section>
    </>
  )
}

function Silence() {
  return <p className={styles.missing}>{useStrings().missing}</p>
}

function Items({ row }: { readonly row: FactRow }) {
  return (
    <ol className={styles.items}>
      {row.facts.map((fact) => (
        <li key={fact.key}>
          <FactLink fact={fact} />
          <WhyBelow fact={fact} />
        </li>
      ))}
    </ol>
  )
}
