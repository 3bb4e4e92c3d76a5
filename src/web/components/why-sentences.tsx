import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { piecesOf } from '../passages.ts'
import { type QuotedSentences, quotedSentences } from '../quoted-sentences.ts'
import { useRecord } from '../record-context.ts'
import styles from './why-sentences.module.css'

/** The sentences that say so, where the reports themselves are out of sight. */
export function WhySentences({ fact }: { readonly fact: Fact }) {
  const { conference } = useRecord()
  return quotedSentences(fact.evidence, conference).map((quoted) => (
    <Quotation key={`${quoted.report.id} ${quoted.start}`} quoted={quoted} />
  ))
}

function Quotation({ quoted }: { readonly quoted: QuotedSentences }) {
  const words = useStrings().report
  const { report, evidence } = quoted
  return (
    <figure className={styles.quotation}>
      <blockquote lang="vi">
        {piecesOf(quoted, { evidence, hits: [] }).map(({ start, end, isEvidence }) => {
          const piece = report.text.slice(start, end)
          return isEvidence ? (
            <mark data-evidence key={start}>
              {piece}
            </mark>
          ) : (
            piece
          )
        })}
      </blockquote>
      <figcaption lang={report.publisher === null ? undefined : 'vi'}>
        {report.publisher ?? words.noPublisher}
      </figcaption>
    </figure>
  )
}
