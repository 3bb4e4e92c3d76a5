import { useStrings } from '../edition.ts'
import type { Fact, FactRow, FactSheet } from '../fact.ts'
import { CorrectedMark } from './corrected-mark.tsx'
import { FactLink } from './fact-link.tsx'
import styles from './proceedings.module.css'

type ProceedingsProps = { readonly sheet: FactSheet; readonly id: string; readonly opened: Fact | undefined }

/** What was dealt with and what came of it. */
export function Proceedings({ sheet, id, opened }: ProceedingsProps) {
  const strings = useStrings()
  const { agenda, outcomes } = sheet
  return (
    <>
      <section className={styles.part}>
        <h2>{strings.conference.agenda}</h2>
        {agenda.corrections.length > 0 && <CorrectedMark />}
        {agenda.facts.length === 0 ? <Silence /> : <Items id={id} opened={opened} row={agenda} />}
      </section>
      <section className={styles.part}>
        <h2>{strings.conference.outcomes}</h2>
        {outcomes.some(({ corrections }) => corrections.length > 0) && <CorrectedMark />}
        {outcomes.length === 0 && <Silence />}
        {outcomes.map((row) => (
          <div key={row.label}>
            <h3>{row.label}</h3>
            <Items id={id} opened={opened} row={row} />
          </div>
        ))}
      </section>
    </>
  )
}

function Silence() {
  return <p className={styles.missing}>{useStrings().missing}</p>
}

type ItemsProps = { readonly row: FactRow; readonly id: string; readonly opened: Fact | undefined }

function Items({ row, id, opened }: ItemsProps) {
  return (
    <ol className={styles.items}>
      {row.facts.map((fact) => (
        <li key={fact.key}>
          <FactLink fact={fact} id={id} opened={opened} />
        </li>
      ))}
    </ol>
  )
}
