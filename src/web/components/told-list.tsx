import { useId } from 'react'
import { useStrings } from '../edition.ts'
import type { Telling } from '../tellings.ts'
import { CloseLink } from './close-link.tsx'
import { OpenFact } from './open-fact.tsx'
import styles from './told-list.module.css'

type ToldListProps = {
  readonly id: string
  /** The text of the report. */
  readonly text: string
  readonly tellings: readonly Telling[]
}

/** What was read in a sentence or in several, each fact the way to its row. */
export function ToldList({ id, text, tellings }: ToldListProps) {
  const words = useStrings().report
  const title = useId()
  return (
    <aside aria-labelledby={title} className={styles.told} data-told-list id={id}>
      <p className={styles.title} id={title}>
        {words.told(tellings.length)}
      </p>
      {tellings.map((telling) => (
        <div key={telling.start}>
          {tellings.length > 1 && (
            <p className={styles.sentence} lang="vi">
              {text.slice(telling.start, telling.end)}
            </p>
          )}
          <ul>
            {telling.facts.map((fact) => (
              <li key={fact.key}>
                <OpenFact fact={fact}>
                  <span>{fact.label}</span>{' '}
                </OpenFact>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>
        <CloseLink className={styles.close}>{words.closeTold}</CloseLink>
      </p>
    </aside>
  )
}
