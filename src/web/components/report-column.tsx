import { type MouseEvent, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import { paths, REPORTS_ANCHOR } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { scrollGently } from '../scroll-gently.ts'
import { readRange, writtenRange } from '../sentence-range.ts'
import { useClose } from '../use-close.ts'
import { useOpening } from '../use-opening.ts'
import { BackToFact } from './back-to-fact.tsx'
import { JoinReasons } from './join-reasons.tsx'
import styles from './report-column.module.css'
import { ReportNav } from './report-nav.tsx'
import { ReportText } from './report-text.tsx'
import { Why } from './why.tsx'

/** The reports of a conference, the evidence of the opened fact lit up and in view. */
export function ReportColumn() {
  const strings = useStrings()
  const { conference, opened, isNarrow } = useRecord()
  const column = useEvidenceInView()
  const press = useSentencePress()
  const evidence = opened?.evidence ?? []
  const why =
    opened &&
    (isNarrow ? (
      <p className={styles.back}>
        <BackToFact fact={opened} />
      </p>
    ) : (
      <Why fact={opened} />
    ))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard each passage has a button that does the same
    <section
      aria-label={strings.report.label}
      className={styles.column}
      id={REPORTS_ANCHOR}
      onClick={press}
      ref={column}
      // A column that scrolls by itself must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <p className={styles.hint}>{strings.report.hint}</p>
      <ReportNav />
      <div className={styles.reports}>
        {conference.reports.map((report, at) => (
          <ReportText
            evidence={evidence.filter((piece) => piece.report === report.id)}
            key={report.id}
            number={at + 1}
            report={report}
            why={evidence[0]?.report === report.id && why}
          />
        ))}
      </div>
      <JoinReasons />
    </section>
  )
}

/**
 * Beside the record the first piece of evidence is brought into view, below it the fact itself shows its sentence; what
 * was read in a sentence stands right after its passage.
 */
function useEvidenceInView() {
  const { opened, isNarrow, asked } = useRecord()
  const column = useRef<HTMLElement>(null)
  const key = opened?.key
  useEffect(() => {
    if (key === undefined || isNarrow) return
    const mark = column.current?.querySelector('mark[data-evidence]')
    if (mark) scrollGently(mark, 'nearest')
  }, [key, isNarrow])
  const range = asked && writtenRange(asked)
  useEffect(() => {
    if (range === null) return
    const told = column.current?.querySelector('[data-told-list]')
    if (told) scrollGently(told, 'nearest')
  }, [range])
  return column
}

/** Pressing a sentence tells what was read in it, pressing it again no more; selecting its words does neither. */
function useSentencePress() {
  const { conference, asked } = useRecord()
  const query = useAsked()
  const navigate = useNavigate()
  const opening = useOpening()
  const { close } = useClose()
  return ({ target, detail }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest('[data-sentence]') : null
    const range = readRange(pressed?.getAttribute('data-sentence') ?? null)
    if (range === null || detail > 1 || getSelection()?.isCollapsed === false) return
    if (asked && writtenRange(asked) === writtenRange(range)) close()
    else void navigate(paths.sentences.href(conference.id, range, query), opening)
  }
}
