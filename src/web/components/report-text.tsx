import { Fragment, type ReactNode } from 'react'
import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { useStrings } from '../edition.ts'
import { overlap, type Passage, passagesOf } from '../passages.ts'
import { reportAnchor } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { isWithin } from '../sentence-range.ts'
import { tellingsOf } from '../tellings.ts'
import { PassageText } from './passage-text.tsx'
import { ReportHead } from './report-head.tsx'
import styles from './report-text.module.css'
import { ToldList } from './told-list.tsx'

type ReportTextProps = {
  readonly report: Report
  /** Counted from 1. */
  readonly number: number
  readonly evidence: readonly Evidence[]
  /** Stands after the passage that holds the first piece of evidence. */
  readonly why: ReactNode
}

/** A report: who wrote it, its text, the photo captions apart. */
export function ReportText({ report, number, evidence, why }: ReportTextProps) {
  const strings = useStrings()
  const { sheet, asked } = useRecord()
  const passages = passagesOf(report)
  const tellings = tellingsOf(report, sheet)
  const told = tellings.filter((telling) => isWithin(telling.number, number, asked))
  const toldId = `${reportAnchor(number)}-doc-duoc`
  const [first] = evidence
  const last = passages.findLast((passage) => first && overlap(passage, first))
  const lastTold = passages.findLast((passage) => told.some((telling) => overlap(passage, telling)))
  const shown = (passage: Passage) => (
    <Fragment key={passage.start}>
      <PassageText
        {...{ passage, evidence, toldId }}
        report={number}
        tellings={tellings.filter((telling) => overlap(telling, passage))}
        text={report.text}
      />
      {passage === lastTold && <ToldList id={toldId} tellings={told} text={report.text} />}
      {passage === last && why}
    </Fragment>
  )
  const captions = passages.filter(({ kind }) => kind === 'caption')
  return (
    <article className={styles.report} id={reportAnchor(number)}>
      <ReportHead report={report} />
      {passages.filter(({ kind }) => kind !== 'caption').map(shown)}
      {captions.length > 0 && (
        <aside className={styles.captions}>
          <h4>{strings.report.captions}</h4>
          {captions.map(shown)}
        </aside>
      )}
    </article>
  )
}
