import { Fragment } from 'react'
import { yearOf } from '../../search/year-of.ts'
import { bareDate } from '../date-words.ts'
import { useStrings, useWords } from '../edition.ts'
import type { TitleLine } from '../records/title-lines.ts'
import { type YearSpan, yearSpan } from '../records/year-span.ts'
import { RECORD_PAGE_WORDS } from '../strings/record-page-words.ts'
import { DatedEvidenceLink } from './evidence-link.tsx'
import { OnDemand } from './on-demand.tsx'
import { SourceText } from './source-text.tsx'
import styles from './title-timeline.module.css'

declare module 'react' {
  interface CSSProperties {
    /** Where a stretch of years begins on a line, and how long it is, 0 to 1. */
    '--start'?: number
    '--length'?: number
  }
}

/** Some lines of days. */
const MOST_ATTESTED = 20

/** Each title with the years in which it is attested, a bar for them, and every conference that gives it. */
export function TitleTimeline({ lines }: { readonly lines: readonly TitleLine[] }) {
  const words = useWords(RECORD_PAGE_WORDS).official
  const whole = yearSpan(lines.flatMap(({ attested }) => attested.map(({ conference }) => conference)))
  if (lines.length === 0) return <p className={styles.none}>{words.noTitles}</p>
  return (
    <>
      {whole && whole.first < whole.last && (
        <p aria-hidden="true" className={styles.axis}>
          <span>{whole.first}</span>
          <span>{whole.last}</span>
        </p>
      )}
      <ol>
        {lines.map((line) => (
          <Line key={line.title} line={line} whole={whole} />
        ))}
      </ol>
    </>
  )
}

type LineProps = { readonly line: TitleLine; readonly whole: YearSpan | null }

function Line({ line, whole }: LineProps) {
  const strings = useStrings()
  const words = useWords(RECORD_PAGE_WORDS).official
  const span = yearSpan(line.attested.map(({ conference }) => conference))
  return (
    <li className={styles.line}>
      <p className={styles.years}>
        {span ? strings.record.years(span.first, span.last) : <small>{words.noYear}</small>}
      </p>
      <div className={styles.told}>
        <p className={styles.title} lang="vi">
          {line.title}
        </p>
        {whole && whole.first < whole.last && <Bar line={line} whole={whole} />}
        <Attested line={line} />
        <Recorded line={line} />
      </div>
    </li>
  )
}

/** Every conference that gives the title; of thousands the first, and the others on demand. */
function Attested({ line: { attested } }: Pick<LineProps, 'line'>) {
  const words = useWords(RECORD_PAGE_WORDS).official
  const { timeline } = useStrings()
  if (attested.length === 0) return <p>{words.unattested}</p>
  return (
    <OnDemand all={attested} first={MOST_ATTESTED} more={timeline.more}>
      {(shown) => (
        <p>
          {words.attested}{' '}
          {shown.map(({ conference, fact }, at) => (
            <Fragment key={conference.id}>
              {at > 0 && ' '}
              <span className={styles.day}>
                <DatedEvidenceLink conference={conference} fact={fact} />
                {at < shown.length - 1 && ','}
              </span>
            </Fragment>
          ))}
        </p>
      )}
    </OnDemand>
  )
}

/** What the authority record adds: the dates, or the only source of the title. */
function Recorded({ line: { recorded, attested } }: Pick<LineProps, 'line'>) {
  const strings = useStrings()
  const words = useWords(RECORD_PAGE_WORDS).official
  if (!recorded) return null
  const { from, to, source } = recorded
  if (attested.length > 0 && from === null && to === null) return null
  const said = (day: string | null) => day && bareDate(day, strings.date)
  return (
    <p>
      {words.recorded(said(from), said(to))} · <SourceText source={source} />
    </p>
  )
}

/** The years as a stretch of the whole, with a mark for each that has a conference. */
function Bar({ line, whole }: LineProps & { readonly whole: YearSpan }) {
  const all = whole.last - whole.first + 1
  const years = [...new Set(line.attested.flatMap(({ conference }) => yearOf(conference) ?? []))]
  const first = years.at(0)
  const last = years.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    <div aria-hidden="true" className={styles.track}>
      <span
        className={styles.stretch}
        style={{ '--start': (first - whole.first) / all, '--length': (last - first + 1) / all }}
      />
      {years.map((year) => (
        <span
          className={styles.year}
          key={year}
          style={{ '--start': (year - whole.first) / all, '--length': 1 / all }}
        />
      ))}
    </div>
  )
}
