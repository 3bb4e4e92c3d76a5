import { useStrings } from '../edition.ts'
import { joinReason } from '../join-reason.ts'
import { useRecord } from '../record-context.ts'
import styles from './join-reasons.module.css'
import { Mixed } from './mixed.tsx'

/** Why several reports are taken to tell of one conference, two by two. */
export function JoinReasons() {
  const strings = useStrings()
  const words = strings.joins
  const { joins, reports } = useRecord().conference
  if (joins.length === 0) return null
  const witness = (id: string) => reports.find((report) => report.id === id)?.publisher ?? null
  return (
    <details className={styles.joins}>
      <summary>{words.heading(reports.length)}</summary>
      <ul>
        {joins.map(({ one, other, reasons }) => {
          const names = [witness(one), witness(other)]
          const [first, second] = names.map((name) => name ?? strings.report.noPublisher)
          const told = reasons.map((reason) => joinReason(reason, words)).join(', ')
          return (
            <li key={`${one} ${other}`}>
              <Mixed
                names={names.filter((name) => name !== null)}
                text={words.pair(first ?? '', second ?? '', told)}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
