import { Link } from 'react-router'
import type { ArchiveState, StatedReport } from '../../model/archive-state.ts'
import { shortDate } from '../date-words.ts'
import { disagreementWords } from '../disagreement-words.ts'
import { useStrings, useWords } from '../edition.ts'
import { useGapLengths } from '../gap-lengths.ts'
import type { MixedText } from '../mixed-text.ts'
import { paths } from '../paths.ts'
import type { StatedConferences } from '../stated-conferences.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import type { Strings } from '../strings/strings.ts'
import styles from './gap-reports.module.css'
import { GapSection } from './gap-section.tsx'
import { Mixed } from './mixed.tsx'
import { OnDemand } from './on-demand.tsx'

/** A conference or a report by name, what is to be said of it, and the conference it leads to. */
type Line = {
  readonly key: string
  readonly name: string
  readonly note: MixedText
  readonly conference: string
}

type GapReportsProps = {
  readonly id: string
  readonly state: ArchiveState
  readonly stated: StatedConferences
}

/** What reports of one conference say differently. */
export function GapDisagreements({ id, state, stated }: GapReportsProps) {
  const strings = useStrings()
  const words = useWords(GAP_WORDS)
  const lines = state.disagreements.flatMap(({ conference, disagreement }) =>
    stated([conference]).map(({ title }) => ({
      key: `${conference} ${disagreement.field}`,
      name: title,
      note: disagreementWords(disagreement, state.reports, strings),
      conference,
    })),
  )
  return <Lines heading={words.disagreements} id={id} lines={lines} none={words.disagreementsNone} />
}

/** Reports that a reader cannot go back to. */
export function GapAddresses({ id, state, stated }: GapReportsProps) {
  const strings = useStrings()
  const words = useWords(GAP_WORDS)
  const lines = state.reports
    .filter(({ url }) => url === null)
    .map((report) => ({
      key: report.id,
      name: report.headline ?? stated([report.conference])[0]?.title ?? report.id,
      note: { text: creditOf(report, strings), names: known([report.publisher]) },
      conference: report.conference,
    }))
  return <Lines heading={words.unaddressed} id={id} lines={lines} none={words.unaddressedNone} />
}

/** Conferences that several reports tell of. */
export function GapJoins({ id, state, stated }: GapReportsProps) {
  const strings = useStrings()
  const words = useWords(GAP_WORDS)
  const reportOf = new Map(state.reports.map((report) => [report.id, report]))
  const lines = state.joins.flatMap(({ conference, reports }) => {
    const witnesses = reports.flatMap((report) => reportOf.get(report) ?? [])
    const text = words.witnesses(witnesses.map((witness) => publisherName(witness, strings)))
    const note = { text, names: known(witnesses.map(({ publisher }) => publisher)) }
    return stated([conference]).map(({ title }) => ({ key: conference, name: title, note, conference }))
  })
  return <Lines heading={words.joined} id={id} lines={lines} none={words.joinedNone} />
}

type LinesProps = {
  readonly id: string
  readonly heading: string
  readonly lines: readonly Line[]
  readonly none: string
}

function Lines({ id, heading, lines, none }: LinesProps) {
  const { more } = useWords(GAP_WORDS)
  const { lines: first } = useGapLengths()
  return (
    <GapSection heading={heading} hint={lines.length === 0 ? none : undefined} id={id}>
      <OnDemand all={lines} first={first} more={more}>
        {(shown) => (
          <ul className={styles.lines}>
            {shown.map(({ key, name, note, conference }) => (
              <li key={key}>
                <Link lang="vi" to={paths.conference.href(conference)}>
                  {name}
                </Link>
                <small>
                  <Mixed {...note} />
                </small>
              </li>
            ))}
          </ul>
        )}
      </OnDemand>
    </GapSection>
  )
}

function publisherName({ publisher }: StatedReport, { report }: Strings): string {
  return publisher ?? report.noPublisher
}

function creditOf(report: StatedReport, strings: Strings): string {
  const published =
    report.published === null ? null : strings.report.published(shortDate(report.published, strings.date))
  return [publisherName(report, strings), published].filter((part) => part !== null).join(', ')
}

const known = (names: readonly (string | null)[]) => names.filter((name) => name !== null)
