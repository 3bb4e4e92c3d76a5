import { Link } from 'react-router'
import { useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { factAnchor, paths, REPORTS_ANCHOR } from '../paths.ts'
import styles from './fact-link.module.css'
import { Highlighted } from './highlighted.tsx'
import { Mixed } from './mixed.tsx'

export type FactLinkProps = {
  readonly fact: Fact
  /** The conference's. */
  readonly id: string
  readonly opened: Fact | undefined
}

/** A value that opens the sentence it was read in, and closes it again. */
export function FactLink({ fact, id, opened }: FactLinkProps) {
  const strings = useStrings()
  const asked = useAsked()
  const isOpen = fact.key === opened?.key
  return (
    <>
      <Link
        aria-controls={REPORTS_ANCHOR}
        aria-expanded={isOpen}
        className={styles.fact}
        id={factAnchor(fact.key)}
        preventScrollReset
        replace
        to={isOpen ? paths.conference.href(id, asked) : paths.evidence.href(id, fact.key, asked)}
      >
        <Mixed names={fact.names} show={highlighted} text={fact.value} />
      </Link>
      {fact.page !== null && (
        <>
          {' '}
          <Link
            aria-label={strings.record.openOf(fact.page.name)}
            className={styles.page}
            to={fact.page.href}
          >
            {strings.record.open}
          </Link>
        </>
      )}
      {fact.note !== null && (
        <small className={styles.note}>
          <Mixed names={fact.names} show={highlighted} text={fact.note} />
        </small>
      )}
      {fact.inferred.length > 0 && (
        <small className={styles.note}>{strings.inferred.says(fact.inferred.join(', '))}</small>
      )}
    </>
  )
}

const highlighted = (text: string) => <Highlighted text={text} />
