import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { useRecord } from '../record-context.ts'
import { Mixed } from './mixed.tsx'
import { OpenFact } from './open-fact.tsx'

/** What reports say differently about a fact: each value with who says it, and the way to its sentence. */
export function SaidOtherwise({ fact }: { readonly fact: Fact }) {
  const words = useStrings().report
  const { disagreements } = useRecord().sheet
  const rows = disagreements.filter(({ row, facts }) => row === fact.key || facts.includes(fact))
  return rows.map(({ key, label, facts }) => (
    <li key={key}>
      {words.differ(label)}{' '}
      {facts.map((other, at) => (
        <span key={other.key}>
          {at > 0 && '; '}
          {other === fact ? <Mixed names={other.names} text={other.value} /> : <OpenFact fact={other} />}
          {other.note !== null && (
            <>
              {' ('}
              <Mixed names={other.names} text={other.note} />)
            </>
          )}
        </span>
      ))}
    </li>
  ))
}
