import { useLoaderData } from 'react-router'
import { appearanceRows } from '../appearance-rows.ts'
import { CiteOfficial } from '../components/cite-official.tsx'
import { Companions } from '../components/companions.tsx'
import { ConferenceYears } from '../components/conference-years.tsx'
import { RecordHead } from '../components/record-head.tsx'
import { RecordSection } from '../components/record-section.tsx'
import { RecordSpread } from '../components/record-spread.tsx'
import { SourceList } from '../components/source-list.tsx'
import { TitleTimeline } from '../components/title-timeline.tsx'
import { useStrings, useWords } from '../edition.ts'
import type { RecordPage } from '../loaders/record-loader.ts'
import type { OfficialView } from '../records/official-view.ts'
import type { SitePage } from '../site-page.ts'
import { RECORD_PAGE_WORDS } from '../strings/record-page-words.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './record-page.module.css'
import { UnknownRecord } from './unknown-record.tsx'

/** An official through the years, or the news that there is none of that id. */
function OfficialPage() {
  const { view: page }: Viewed<RecordPage<OfficialView>> = useLoaderData()
  return page.kind === 'found' ? <Official view={page.view} /> : <UnknownRecord page={page} />
}

function Official({ view }: { readonly view: OfficialView }) {
  const words = useWords(RECORD_PAGE_WORDS).official
  const { record, appearances, years, titles, companions } = view
  useDocumentTitle(record.preferredForm)
  return (
    <RecordSpread
      aside={
        <>
          {appearances > 0 && (
            <RecordSection heading={words.companions}>
              {companions.length === 0 && <p className={styles.none}>{words.noCompanions}</p>}
              <Companions companions={companions} />
            </RecordSection>
          )}
          <SourceList sources={record.sources} />
          <CiteOfficial official={record} />
        </>
      }
      asideName={words.companions}
      head={
        <RecordHead
          called={record.variantForms}
          conferences={appearances}
          id={record.id}
          kind="official"
          name={record.preferredForm}
          years={years}
        />
      }
    >
      <RecordSection heading={words.titles}>
        <TitleTimeline lines={titles} />
      </RecordSection>
      {appearances === 0 && <p className={styles.none}>{words.none}</p>}
      <Appearances view={view} />
    </RecordSpread>
  )
}

function Appearances({ view: { chaired, spoken, attended } }: { readonly view: OfficialView }) {
  const strings = useStrings()
  const words = useWords(RECORD_PAGE_WORDS).official
  const parts = [
    { heading: words.chaired, as: 'chair', appearances: chaired },
    { heading: words.spoken, as: 'speaker', appearances: spoken },
    { heading: words.attended, as: 'present', appearances: attended },
  ] as const
  return parts
    .filter(({ appearances }) => appearances.length > 0)
    .map(({ heading, as, appearances }) => (
      <RecordSection heading={heading} key={as} told={strings.record.times(appearances.length)}>
        <ConferenceYears name={as} rows={appearanceRows(appearances, as, { ...words, role: strings.role })} />
      </RecordSection>
    ))
}

export const officialPage: SitePage = {
  loader: viewLoader(async () => (await import('../loaders/official-loader.ts')).officialLoader),
  Component: OfficialPage,
}
