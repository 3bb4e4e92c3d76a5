import { useId } from 'react'
import { Link } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
import { useAsked } from '../asked.ts'
import { correctionWords } from '../correction-words.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { factAnchor, paths } from '../paths.ts'
import { ruleInWords } from '../rule-words.ts'
import { Mixed } from './mixed.tsx'
import styles from './why.module.css'

type WhyProps = {
  readonly fact: Fact
  /** The conference's. */
  readonly id: string
}

/** Why the fact is as it is: what was read, by which rule, what was inferred; and the ways on from here. */
export function Why({ fact, id }: WhyProps) {
  const strings = useStrings()
  const words = strings.report
  const title = useId()
  return (
    <aside aria-labelledby={title} className={styles.why}>
      <p className={styles.title} id={title}>
        <Mixed names={fact.names} text={words.why(fact.value)} />
      </p>
      <ul>
        {fact.evidence.map(({ report, start, rule, quote }) => (
          <li key={`${report} ${start} ${rule}`}>
            <Mixed names={[quote]} text={words.quote(quote, words.rule(ruleInWords(rule, strings.rules)))} />
          </li>
        ))}
        {fact.corrections
          .map((correction) => correctionWords(correction, strings))
          .map(({ change, names, by, signature }) => (
            <li key={change}>
              <Mixed names={[...names, by]} text={strings.correction.says(change, signature)} />
            </li>
          ))}
        {fact.inferred.length > 0 && <li>{strings.inferred.says(fact.inferred.join(', '))}</li>}
      </ul>
      <p className={styles.ways}>
        <button onClick={() => document.getElementById(factAnchor(fact.key))?.focus()} type="button">
          {words.back(fact.label)}
        </button>
        <Link preventScrollReset replace to={paths.conference.href(id, useAsked())}>
          {words.close}
        </Link>
        {fact.others !== null && (
          <Link to={paths.timeline.href({ ...EVERYTHING, ...fact.others.query })}>
            <Mixed names={[fact.others.name]} text={strings.conference.other(fact.others.name)} />
          </Link>
        )}
      </p>
    </aside>
  )
}
