import { useId } from 'react'
import { Link } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
import { briefQuote } from '../brief-quote.ts'
import { correctionWords } from '../correction-words.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { BACK_ANCHOR, paths, REPORTS_ANCHOR, WHY_ANCHOR } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { scrollGently } from '../scroll-gently.ts'
import { BackToFact } from './back-to-fact.tsx'
import { CiteClaim } from './cite-claim.tsx'
import { CloseLink } from './close-link.tsx'
import { CopyClaim } from './copy-claim.tsx'
import { Mixed } from './mixed.tsx'
import { SaidOtherwise } from './said-otherwise.tsx'
import { ToldBesides } from './told-besides.tsx'
import styles from './why.module.css'
import { WhyRules } from './why-rules.tsx'
import { WhySentences } from './why-sentences.tsx'

type WhyProps = { readonly fact: Fact }

/** Why the fact is as it is: what was read, by which rule, what was inferred; and the ways on from here. */
export function Why({ fact }: WhyProps) {
  const strings = useStrings()
  const { isNarrow } = useRecord()
  const title = useId()
  return (
    <aside aria-labelledby={title} className={styles.why} id={WHY_ANCHOR} tabIndex={-1}>
      <p className={styles.title} id={title}>
        <Mixed names={fact.names.map(briefQuote)} text={strings.report.why(briefQuote(fact.value))} />
      </p>
      {isNarrow && <WhySentences fact={fact} />}
      <ul>
        <WhyRules fact={fact} />
        {fact.corrections
          .map((correction) => correctionWords(correction, strings))
          .map(({ change, names, by, signature }) => (
            <li key={change}>
              <Mixed names={[...names, by]} text={strings.correction.says(change, signature)} />
            </li>
          ))}
        {fact.inferred.length > 0 && <li>{strings.inferred.says(fact.inferred.join(', '))}</li>}
        <SaidOtherwise fact={fact} />
      </ul>
      <ToldBesides fact={fact} />
      <Ways fact={fact} />
      <CiteClaim fact={fact} key={fact.key} />
    </aside>
  )
}

/** Where one may go from here. */
function Ways({ fact }: WhyProps) {
  const strings = useStrings()
  const { isNarrow } = useRecord()
  return (
    <p className={styles.ways}>
      {isNarrow ? (
        <button onClick={showInReport} type="button">
          {strings.report.show}
        </button>
      ) : (
        <BackToFact fact={fact} />
      )}
      <CloseLink>{strings.report.close}</CloseLink>
      <CopyClaim fact={fact} />
      {fact.others !== null && (
        <Link to={paths.timeline.href({ ...EVERYTHING, ...fact.others.query })}>
          <Mixed names={[fact.others.name]} text={strings.conference.other(fact.others.name)} />
        </Link>
      )}
    </p>
  )
}

/** The focus goes along, to the way back. */
function showInReport(): void {
  document.getElementById(BACK_ANCHOR)?.focus({ preventScroll: true })
  const mark = document.querySelector(`#${REPORTS_ANCHOR} mark[data-evidence]`)
  if (mark) scrollGently(mark, 'center')
}
