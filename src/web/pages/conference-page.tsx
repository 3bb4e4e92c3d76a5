import { Suspense, useMemo, useRef } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'
import type { Conference } from '../../model/conference.ts'
import { type Asked, AskedContext } from '../asked.ts'
import { type AskedView, askedLoader } from '../asked-loader.ts'
import { ConferenceHead } from '../components/conference-head.tsx'
import { Corrections } from '../components/corrections.tsx'
import { Doubts } from '../components/doubts.tsx'
import { FactTable } from '../components/fact-table.tsx'
import { NeighbourNav } from '../components/neighbour-nav.tsx'
import { NotFound } from '../components/not-found.tsx'
import { PrintedSources } from '../components/printed-sources.tsx'
import { Proceedings } from '../components/proceedings.tsx'
import { RelatedList } from '../components/related-list.tsx'
import { ReportColumn } from '../components/report-column.tsx'
import { SeriesNav } from '../components/series-nav.tsx'
import { UnknownPart } from '../components/unknown-part.tsx'
import type { FoundConference } from '../conference-view.ts'
import { useStrings } from '../edition.ts'
import { evidenceNotes } from '../evidence-notes.ts'
import { factNamed, factSheetOf } from '../fact-sheet.ts'
import { lazyExtra } from '../lazy-extra.ts'
import type { ConferenceView } from '../loaders/conference-loader.ts'
import { EVIDENCE_PARAMETER, SENTENCE_PARAMETER, TEXT_PARAMETER } from '../paths.ts'
import { RecordContext, useRecord } from '../record-context.ts'
import { readRange } from '../sentence-range.ts'
import type { SitePage } from '../site-page.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { useFactInView } from '../use-fact-in-view.ts'
import { useIsNarrow } from '../use-is-narrow.ts'
import { viewLoader } from '../view-loader.ts'
import styles from './conference-page.module.css'

// Only who comes from a search walks through its words; it lies above the page and moves nothing.
const HitBar = lazyExtra(() => import('../components/hit-bar.tsx').then((part) => part.HitBar))

/** One conference, or the news that there is none of that name. */
function ConferencePage() {
  const { view, asked }: AskedView<ConferenceView> = useLoaderData()
  if (view.kind !== 'found') return <NotFound view={view} />
  return <Spread asked={asked} key={view.conference.id} view={view} />
}

/** A conference with the ways to others; what is asked for and what is open is in the address. */
function Spread({ view, asked }: { readonly view: FoundConference; readonly asked: Asked }) {
  const { conference, editions, related, neighbours, ties } = view
  const strings = useStrings()
  const [parameters] = useSearchParams()
  const key = parameters.get(EVIDENCE_PARAMETER)
  const light = useMemo(() => asked.lightFor(textsOf(conference)), [asked, conference])
  const page = useRef<HTMLDivElement>(null)
  const isNarrow = useIsNarrow()
  const sheet = factSheetOf(conference, strings)
  const notes = evidenceNotes(sheet, conference)
  const opened = factNamed(key, sheet)
  const range = opened ? null : readRange(parameters.get(SENTENCE_PARAMETER))
  useDocumentTitle(conference.event.title)
  return (
    <AskedContext value={{ ...asked, light }}>
      <RecordContext value={{ conference, sheet, notes, ties, opened, asked: range, isNarrow }}>
        <div
          className={styles.page}
          data-reports={conference.reports.length > 1 ? 'several' : 'one'}
          ref={page}
        >
          {parameters.has(TEXT_PARAMETER) && (
            <Suspense>
              <HitBar page={page} />
            </Suspense>
          )}
          <div className={styles.spread}>
            <RecordPage />
            <ReportColumn />
          </div>
          <PrintedSources />
          <SeriesNav conference={conference} editions={editions} />
          <RelatedList related={related} />
          <NeighbourNav neighbours={neighbours} />
        </div>
      </RecordContext>
    </AskedContext>
  )
}

/** The left page of the spread: the record. The reports it was read in are on the right. */
function RecordPage() {
  const { conference } = useRecord()
  const keepPlace = useFactInView()
  return (
    <div className={styles.record} onClickCapture={keepPlace}>
      <ConferenceHead conference={conference} />
      <UnknownPart />
      <FactTable />
      <Proceedings />
      <Corrections corrections={conference.corrections} />
      <Doubts />
    </div>
  )
}

/** Where its words may stand together; whatever else the page shows was read in these. */
const textsOf = ({ event, reports }: Conference) => [event.title, ...reports.map(({ text }) => text)]

export const conferencePage: SitePage = {
  loader: askedLoader(
    viewLoader(async () => (await import('../loaders/conference-loader.ts')).conferenceLoader),
  ),
  Component: ConferencePage,
}
