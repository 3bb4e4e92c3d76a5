import { useRef } from 'react'
import { Link, useLoaderData } from 'react-router'
import { EVERYTHING, type TimelineQuery } from '../../search/query.ts'
import { AskedContext } from '../asked.ts'
import { AddressNotices } from '../components/address-notices.tsx'
import { FacetPanel } from '../components/facet-panel.tsx'
import { FacetSheet } from '../components/facet-sheet.tsx'
import { FacetsBeside } from '../components/facets-beside.tsx'
import { FilterRow } from '../components/filter-row.tsx'
import { GrowingYears } from '../components/growing-years.tsx'
import { IndexNotice } from '../components/index-notice.tsx'
import { NumberedIn } from '../components/numbered-in.tsx'
import { RankedEntries } from '../components/ranked-entries.tsx'
import { ResultStatus } from '../components/result-status.tsx'
import { TakeAlong } from '../components/take-along.tsx'
import { TextsSearched } from '../components/texts-searched.tsx'
import { Understanding } from '../components/understanding.tsx'
import { YearLinks } from '../components/year-links.tsx'
import { YearRail } from '../components/year-rail.tsx'
import { YearTable } from '../components/year-table.tsx'
import { useStrings } from '../edition.ts'
import { type TimelineView, timelineLoader } from '../loaders/timeline-loader.ts'
import { paths } from '../paths.ts'
import type { SitePage } from '../site-page.ts'
import type { Strings } from '../strings/strings.ts'
import type { Timeline } from '../timeline.ts'
import { unturned } from '../unturned.ts'
import { useAskedQuery } from '../use-asked-query.ts'
import { useBeginning } from '../use-beginning.ts'
import { useCompleted } from '../use-completed.ts'
import { useCounted } from '../use-counted.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { useFocusKept } from '../use-focus-kept.ts'
import styles from './timeline-page.module.css'

/** Below so few conferences the end of the page comes into sight. */
const FEW = 8

/** The archive by year, newest first, or what a query finds in it. */
function TimelinePage() {
  const strings = useStrings()
  const { timeline, late } = useCompleted(useLoaderData<TimelineView>())
  const counted = useCounted(timeline)
  const { query, version, answer, asked, ranked, years, undated } = timeline
  const stream = useRef<HTMLDivElement>(null)
  useFocusKept(stream)
  useBeginning(stream, query)
  useDocumentTitle(unturned(query.text).trim() || strings.timeline.heading)
  return (
    <div className={styles.page}>
      <Heading timeline={counted} />
      <YearRail query={counted.query} rail={counted.rail}>
        <FacetSheet chosen={counted.chosen.length} found={counted.found}>
          <FacetPanel groups={counted.facets} query={counted.query} />
        </FacetSheet>
      </YearRail>
      <div className={styles.stream} data-few={timeline.found < FEW ? '' : undefined} ref={stream}>
        <AddressNotices className={styles.notice} timeline={timeline} />
        {answer && <IndexNotice className={styles.notice} />}
        {answer && <Understanding answer={answer} query={query} />}
        <ResultStatus
          chosen={counted.chosen}
          found={counted.found}
          late={late}
          query={counted.query}
          texts={counted.answer?.texts}
        />
        {answer && <TextsSearched texts={answer.texts} />}
        <NumberedIn version={version}>
          {/* What was asked for before stands here until the rows of what is counted have come. */}
          <div aria-busy={counted !== timeline} className={styles.list}>
            <TakeAlong />
            {answer && <FilterRow chips={timeline.chips} />}
            {timeline.found === 0 && answer?.texts !== 'to-come' && <Nothing timeline={timeline} />}
            <AskedContext value={asked}>
              {ranked ? <RankedEntries lists={ranked} /> : <GrowingYears undated={undated} years={years} />}
            </AskedContext>
          </div>
        </NumberedIn>
        <WithoutProgram timeline={timeline} />
      </div>
      <FacetsBeside className={styles.facets} groups={counted.facets} query={counted.query} />
    </div>
  )
}

/** Who has no program to make the list grow finds each year whole on a page of its own. */
function WithoutProgram({ timeline: { years, undated } }: { readonly timeline: Timeline }) {
  const all = [...years.map(({ year }) => year), ...(undated.length > 0 ? [null] : [])]
  return (
    <noscript>
      <YearLinks years={all} />
    </noscript>
  )
}

function Heading({ timeline: { held, rail, query } }: { readonly timeline: Timeline }) {
  const words = useStrings().timeline
  // With the first letter, since what moves later than that moves under the reader's eyes.
  const { text } = useAskedQuery(query)
  const last = rail.at(0)?.year
  const first = rail.at(-1)?.year
  const span = first === undefined || last === undefined ? '' : words.between(first, last)
  return (
    <div className={styles.heading} data-sought={text.trim() === '' ? undefined : ''}>
      <h1>{words.heading}</h1>
      <p>{words.intro(held, span)}</p>
      <YearTable rail={rail} />
    </div>
  )
}

function Nothing({ timeline: { held, query } }: { readonly timeline: Timeline }) {
  const words = useStrings().timeline
  if (held === 0) return <p className={styles.nothing}>{words.empty}</p>
  return (
    <div className={styles.nothing}>
      <h2>{words.none}</h2>
      <p>{hintTo(query, words)}</p>
      <p>
        <Link to={paths.timeline.href(EVERYTHING)}>{words.showAll}</Link>
      </p>
    </div>
  )
}

function hintTo({ text, reading }: TimelineQuery, words: Strings['timeline']): string {
  if (text.trim() === '') return words.noneHintUntyped
  return reading === 'exactly' ? words.noneHintExactly : words.noneHint
}

export const timelinePage: SitePage = { loader: timelineLoader, Component: TimelinePage }
