import { Link } from 'react-router'
import { useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { factAnchor, paths, REPORTS_ANCHOR, WHY_ANCHOR } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { useClose } from '../use-close.ts'
import { useOpening } from '../use-opening.ts'
import { useSpoken } from '../use-spoken.tsx'
import styles from './fact-link.module.css'
import { Highlighted } from './highlighted.tsx'
import { Mixed } from './mixed.tsx'
import { TiedDirectives } from './tied-directives.tsx'

type FactLinkProps = { readonly fact: Fact }

/** A value that opens the sentence it was read in, and closes it again. */
export function FactLink({ fact }: FactLinkProps) {
  const strings = useStrings()
  const { opened, isNarrow } = useRecord()
  const isOpen = fact.key === opened?.key
  return (
    <>
      <Value fact={fact} isOpen={isOpen} />
      {isOpen && !isNarrow && <ToEvidence />}
      {fact.page !== null && <OwnPage {...fact.page} />}
      {fact.note !== null && (
        <small className={styles.note}>
          <Mixed names={fact.names} show={highlighted} text={fact.note} />
        </small>
      )}
      <TiedDirectives fact={fact} />
      {fact.inferred.length > 0 && (
        <small className={styles.note}>{strings.inferred.says(fact.inferred.join(', '))}</small>
      )}
    </>
  )
}

function OwnPage({ name, href }: NonNullable<Fact['page']>) {
  const words = useStrings().record
  const spoken = useSpoken()({ names: [name], text: words.openOf(name) })
  return (
    <>
      {' '}
      <Link aria-label={spoken.label} className={styles.page} to={href}>
        {spoken.show(words.open)}
      </Link>
    </>
  )
}

/** By keyboard all the other facts would stand between a fact and its evidence. */
function ToEvidence() {
  const words = useStrings().report
  return (
    <button
      className={styles.skip}
      onClick={() => document.getElementById(WHY_ANCHOR)?.focus()}
      type="button"
    >
      {words.toEvidence}
    </button>
  )
}

function Value({ fact, isOpen }: { readonly fact: Fact; readonly isOpen: boolean }) {
  const { conference, isNarrow, notes } = useRecord()
  const asked = useAsked()
  const opening = useOpening()
  const { href, onClick } = useClose()
  return (
    <Link
      {...opening}
      aria-controls={isNarrow ? WHY_ANCHOR : REPORTS_ANCHOR}
      aria-expanded={isOpen}
      className={styles.fact}
      data-notes={notes.numbers.get(fact.key)?.join(', ')}
      id={factAnchor(fact.key)}
      onClick={isOpen ? onClick : undefined}
      to={isOpen ? href : paths.evidence.href(conference.id, fact.key, asked)}
    >
      <Mixed names={fact.names} show={highlighted} text={fact.value} />
    </Link>
  )
}

const highlighted = (text: string) => <Highlighted text={text} />
