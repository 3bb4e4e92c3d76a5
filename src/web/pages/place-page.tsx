import { useLoaderData } from 'react-router'
import type { PlaceAuthority } from '../../model/authority.ts'
import { ConferenceYears } from '../components/conference-years.tsx'
import { type RecordFact, RecordFacts } from '../components/record-facts.tsx'
import { RecordHead } from '../components/record-head.tsx'
import { RecordLinks } from '../components/record-links.tsx'
import { RecordSection } from '../components/record-section.tsx'
import { RecordSpread } from '../components/record-spread.tsx'
import { relatedValues } from '../components/related-values.tsx'
import { SourceList } from '../components/source-list.tsx'
import { bareDate } from '../date-words.ts'
import { useStrings, useWords } from '../edition.ts'
import type { RecordPage } from '../loaders/record-loader.ts'
import type { PlaceView } from '../records/place-view.ts'
import type { SitePage } from '../site-page.ts'
import { RECORD_PAGE_WORDS, type RecordPageWords } from '../strings/record-page-words.ts'
import type { Strings } from '../strings/strings.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './record-page.module.css'
import { UnknownRecord } from './unknown-record.tsx'

/** A province or city with its names through time, or the news that there is none of that id. */
function PlacePage() {
  const { view: page }: Viewed<RecordPage<PlaceView>> = useLoaderData()
  return page.kind === 'found' ? <Place view={page.view} /> : <UnknownRecord page={page} />
}

function Place({ view }: { readonly view: PlaceView }) {
  const strings = useStrings()
  const words = useWords(RECORD_PAGE_WORDS).place
  const { record, meetings, years, bodies } = view
  useDocumentTitle(record.preferredForm)
  return (
    <RecordSpread
      aside={
        <>
          {bodies.length > 0 && (
            <RecordSection heading={words.bodies}>
              <RecordLinks records={bodies} />
            </RecordSection>
          )}
          <SourceList sources={record.sources} />
        </>
      }
      facts={<RecordFacts facts={factsOf(view, words, strings)} />}
      head={
        <RecordHead
          called={record.variantForms}
          conferences={meetings.length}
          id={record.id}
          kind="place"
          name={record.preferredForm}
          years={years}
        />
      }
    >
      <RecordSection
        heading={words.meetings}
        told={meetings.length > 0 ? strings.record.times(meetings.length) : null}
      >
        {meetings.length === 0 && <p className={styles.none}>{words.noMeetings}</p>}
        <ConferenceYears
          name="meetings"
          rows={meetings.map(({ conference, formerly, fact }) => ({
            ...{ conference, fact, where: conference.place?.venue ?? null },
            note: formerly === null ? null : { text: words.formerly(formerly), names: [formerly] },
          }))}
        />
      </RecordSection>
    </RecordSpread>
  )
}

type Words = RecordPageWords['place']

function factsOf(
  { record, before, after }: PlaceView,
  words: Words,
  strings: Strings,
): readonly RecordFact[] {
  return [
    { label: words.kind, values: record.kinds.map((kind) => kindValue(kind, words, strings)) },
    ...(after
      ? [
          {
            label: words.after,
            values: relatedValues([after], { kind: 'place', said: words.since }, strings),
          },
        ]
      : []),
    ...(before.length > 0
      ? [
          {
            label: words.before,
            values: relatedValues(before, { kind: 'place', said: words.joined }, strings),
          },
        ]
      : []),
  ]
}

function kindValue({ kind, from, to }: PlaceAuthority['kinds'][number], words: Words, strings: Strings) {
  const said = (day: string | null) => day && bareDate(day, strings.date)
  return { key: kind, shown: words.spanned(words.kinds[kind], said(from), said(to)) }
}

export const placePage: SitePage = {
  loader: viewLoader(async () => (await import('../loaders/place-loader.ts')).placeLoader),
  Component: PlacePage,
}
