import type { Evidence } from '../../model/evidence.ts'
import { briefQuote } from '../brief-quote.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { reportAnchor } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { ruleInWords } from '../rule-words.ts'
import { scrollGently } from '../scroll-gently.ts'
import { Mixed } from './mixed.tsx'
import styles from './why.module.css'

/** What was read by which rule; of several reports, each with its name as the way to its sentence. */
export function WhyRules({ fact }: { readonly fact: Fact }) {
  const strings = useStrings()
  const words = strings.report
  const { conference } = useRecord()
  return fact.evidence.map((piece) => {
    const { report, start, rule, quote } = piece
    return (
      <li key={`${report} ${start} ${rule}`}>
        {conference.reports.length > 1 && <Witness piece={piece} />}
        <Mixed
          names={[briefQuote(quote)]}
          text={words.quote(briefQuote(quote), words.rule(ruleInWords(rule, strings.rules)))}
        />
      </li>
    )
  })
}

function Witness({ piece: { report, quote } }: { readonly piece: Evidence }) {
  const words = useStrings().report
  const { conference, isNarrow } = useRecord()
  const { reports } = conference
  const at = reports.findIndex(({ id }) => id === report)
  const publisher = reports[at]?.publisher ?? null
  const show = () => {
    const marks = document.querySelectorAll(`#${reportAnchor(at + 1)} mark[data-evidence]`)
    const mark = [...marks].find(({ textContent }) => quote.includes(textContent)) ?? marks[0]
    if (mark) scrollGently(mark, 'center')
  }
  const name = publisher ?? words.noPublisher
  const lang = publisher === null ? undefined : 'vi'
  return (
    <>
      {isNarrow ? (
        <span lang={lang}>{name}</span>
      ) : (
        <button className={styles.witness} lang={lang} onClick={show} type="button">
          {name}
        </button>
      )}
      {': '}
    </>
  )
}
