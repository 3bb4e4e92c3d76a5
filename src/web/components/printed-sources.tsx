import type { Report } from '../../model/report.ts'
import { webAddress } from '../../model/web-address.ts'
import { reportReference } from '../../publish/report-reference.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { usePermalink } from '../use-permalink.ts'
import { useToday } from '../use-today.ts'
import { Mixed } from './mixed.tsx'
import styles from './printed-sources.module.css'

/** The end of a conference on paper: the sentences it was read in as notes, the reports, where and when it was read. */
export function PrintedSources() {
  const strings = useStrings()
  const { conference, notes } = useRecord()
  const permalink = usePermalink(paths.conference.href(conference.id))
  const day = useToday()
  const { reports } = conference
  return (
    <section className={styles.printed} hidden>
      <h2>{strings.report.notes}</h2>
      <ol>
        {notes.notes.map(({ number, report, text }) => (
          <li key={number}>
            <span lang="vi">{text}</span>
            {reports.length > 1 && (
              <Mixed
                names={report.publisher === null ? [] : [report.publisher]}
                text={` — ${report.publisher ?? strings.report.noPublisher}`}
              />
            )}
          </li>
        ))}
      </ol>
      <h2>{strings.report.sources}</h2>
      <ul>
        {reports.map((report) => (
          <Source key={report.id} report={report} />
        ))}
      </ul>
      <p className={styles.place}>
        <span lang="vi">{strings.cite.archive}</span>
        {['', permalink, day === null ? null : strings.report.printed(day)]
          .filter((part) => part !== null)
          .join(', ')}
        .
      </p>
    </section>
  )
}

function Source({ report }: { readonly report: Report }) {
  const strings = useStrings()
  const reference = reportReference(report, strings.cite)
  const told = [report.publisher === null ? strings.report.noPublisher : null, reference].filter(Boolean)
  return (
    <li>
      <Mixed names={[reference]} text={`${told.join(', ')} (${strings.report[report.rights]}).`} />
      <br />
      {webAddress(report.url)}
    </li>
  )
}
