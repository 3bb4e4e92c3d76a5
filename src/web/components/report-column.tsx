import { useEffect, useRef } from 'react'
import type { Conference } from '../../model/conference.ts'
import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { REPORTS_ANCHOR } from '../paths.ts'
import styles from './report-column.module.css'
import { ReportText } from './report-text.tsx'
import { Why } from './why.tsx'

type ReportColumnProps = { readonly conference: Conference; readonly opened: Fact | undefined }

/** The reports of a conference, the evidence of the opened fact lit up and in view. */
export function ReportColumn({ conference: { id, reports }, opened }: ReportColumnProps) {
  const strings = useStrings()
  const column = useRef<HTMLElement>(null)
  const key = opened?.key
  useEffect(() => {
    if (key === undefined) return
    column.current?.querySelector('mark[data-evidence]')?.scrollIntoView({ block: 'nearest' })
  }, [key])
  return (
    <section
      aria-label={strings.report.label}
      className={styles.column}
      id={REPORTS_ANCHOR}
      ref={column}
      // A column that scrolls by itself must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      {reports.map((report) => (
        <ReportText
          evidence={opened?.evidence.filter((evidence) => evidence.report === report.id) ?? []}
          key={report.id}
          report={report}
          why={opened?.evidence.at(0)?.report === report.id ? <Why fact={opened} id={id} /> : null}
        />
      ))}
    </section>
  )
}
