import { Fragment, type ReactNode } from 'react'
import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import { hitsIn } from '../hits-in.ts'
import { overlap, type Passage, passagesOf, piecesOf } from '../passages.ts'
import { ReportHead } from './report-head.tsx'
import styles from './report-text.module.css'

type ReportTextProps = {
  readonly report: Report
  readonly evidence: readonly Evidence[]
  /** Stands after the passage that holds the first piece of evidence. */
  readonly why: ReactNode
}

/** A report: who wrote it, its text, the photo captions apart. */
export function ReportText({ report, evidence, why }: ReportTextProps) {
  const strings = useStrings()
  const passages = passagesOf(report)
  const [first] = evidence
  const last = passages.findLast((passage) => first && overlap(passage, first))
  const shown = (passage: Passage) => (
    <Fragment key={passage.start}>
      <SetPassage evidence={evidence} passage={passage} text={report.text} />
      {passage === last && why}
    </Fragment>
  )
  const captions = passages.filter(({ kind }) => kind === 'caption')
  return (
    <article className={styles.report}>
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

type SetPassageProps = {
  readonly text: string
  readonly passage: Passage
  readonly evidence: readonly Evidence[]
}

function SetPassage({ text, passage, evidence }: SetPassageProps) {
  const { start: from, end: to } = passage
  const hits = hitsIn(text.slice(from, to), useAsked()).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }))
  const pieces = piecesOf(passage, { evidence, hits }).map(({ start, end, isEvidence, hit }) => {
    const piece = text.slice(start, end)
    if (!isEvidence && hit === null) return piece
    return (
      <mark data-evidence={isEvidence || undefined} data-hit={hit ?? undefined} key={start}>
        {piece}
      </mark>
    )
  })
  return passage.kind === 'headline' ? (
    <h3 lang="vi">{pieces}</h3>
  ) : (
    <p className={styles.passage} lang="vi">
      {pieces}
    </p>
  )
}
