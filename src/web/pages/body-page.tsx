import { useLoaderData } from 'react-router'
import { ConferenceYears } from '../components/conference-years.tsx'
import { OfficeHolders } from '../components/office-holders.tsx'
import { type RecordFact, RecordFacts } from '../components/record-facts.tsx'
import { RecordHead } from '../components/record-head.tsx'
import { RecordLinks } from '../components/record-links.tsx'
import { RecordReference } from '../components/record-reference.tsx'
import { RecordSection } from '../components/record-section.tsx'
import { RecordSpread } from '../components/record-spread.tsx'
import { relatedValues } from '../components/related-values.tsx'
import { SourceList } from '../components/source-list.tsx'
import { SourceText } from '../components/source-text.tsx'
import { useStrings, useWords } from '../edition.ts'
import type { RecordPage } from '../loaders/record-loader.ts'
import type { BodyView } from '../records/body-view.ts'
import type { SitePage } from '../site-page.ts'
import { RECORD_PAGE_WORDS, type RecordPageWords } from '../strings/record-page-words.ts'
import type { Strings } from '../strings/strings.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './record-page.module.css'
import { UnknownRecord } from './unknown-record.tsx'

/** A body with what it organised and who held its offices, or the news that there is none of that id. */
function BodyPage() {
  const { view: page }: Viewed<RecordPage<BodyView>> = useLoaderData()
  return page.kind === 'found' ? <Body view={page.view} /> : <UnknownRecord page={page} />
}

function Body({ view }: { readonly view: BodyView }) {
  const strings = useStrings()
  const pageWords = useWords(RECORD_PAGE_WORDS)
  const words = pageWords.body
  const { record, conferences, years, holders, parts, directives } = view
  useDocumentTitle(record.preferredForm)
  return (
    <RecordSpread
      aside={
        <>
          {directives.length > 0 && (
            <RecordSection heading={words.directives}>
              <RecordLinks records={directives} />
            </RecordSection>
          )}
          <SourceList sources={record.sources} />
        </>
      }
      facts={<RecordFacts facts={factsOf(view, pageWords, strings)} />}
      head={
        <RecordHead
          called={record.variantForms}
          conferences={conferences}
          id={record.id}
          kind="body"
          name={record.preferredForm}
          years={years}
        />
      }
    >
      {conferences === 0 && <p className={styles.none}>{words.none}</p>}
      <Conferences view={view} />
      {holders.length > 0 && (
        <RecordSection heading={words.holders}>
          <OfficeHolders holders={holders} />
        </RecordSection>
      )}
      {parts.length > 0 && (
        <RecordSection heading={words.parts}>
          <RecordLinks records={parts} />
        </RecordSection>
      )}
    </RecordSpread>
  )
}

function Conferences({ view: { organised, chaired } }: { readonly view: BodyView }) {
  const words = useWords(RECORD_PAGE_WORDS).body
  const { record } = useStrings()
  const parts = [
    { name: 'organised', heading: words.organised, conferences: organised },
    { name: 'chaired', heading: words.chaired, conferences: chaired },
  ]
  return parts
    .filter(({ conferences }) => conferences.length > 0)
    .map(({ name, heading, conferences }) => (
      <RecordSection heading={heading} key={name} told={record.times(conferences.length)}>
        <ConferenceYears name={name} rows={conferences.map((one) => ({ ...one, note: null }))} />
      </RecordSection>
    ))
}

/** The source stands by the body it is part of, where there is one. */
function standingOf({ standing }: BodyView['record'], strings: Strings): RecordFact['values'] {
  if (standing === null) return []
  const { level, parent, source } = standing
  const shown = (
    <>
      {strings.level[level]}
      {parent === null && (
        <small>
          <SourceText source={source} />
        </small>
      )}
    </>
  )
  return [{ key: level, shown }]
}

function factsOf(
  view: BodyView,
  { body: words, place: places }: RecordPageWords,
  strings: Strings,
): readonly RecordFact[] {
  const { record, parent, place, before, after, levels } = view
  const always = [
    { label: words.standing, values: standingOf(record, strings) },
    {
      label: words.parent,
      values: parent ? [{ key: parent.id, shown: <RecordReference kind="body" {...parent} /> }] : [],
    },
  ]
  const ifAny = [
    {
      label: words.abbreviations,
      values: record.abbreviations.map((short) => ({ key: short, shown: <span lang="vi">{short}</span> })),
    },
    {
      label: words.place,
      values: place ? [{ key: place.id, shown: <RecordReference kind="place" {...place} /> }] : [],
    },
    { label: words.before, values: relatedValues(before, { kind: 'body', said: words.joined }, strings) },
    {
      label: words.after,
      values: relatedValues(after, { kind: 'body', said: places.since }, strings),
    },
    {
      label: words.levels,
      values: levels.map(({ level, conferences }) => ({
        key: level,
        shown: words.level(strings.level[level], conferences),
      })),
    },
  ]
  return [...always, ...ifAny.filter(({ values }) => values.length > 0)]
}

export const bodyPage: SitePage = {
  loader: viewLoader(async () => (await import('../loaders/body-loader.ts')).bodyLoader),
  Component: BodyPage,
}
