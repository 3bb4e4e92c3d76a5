import { useLoaderData } from 'react-router'
import { ConferenceYears } from '../components/conference-years.tsx'
import { Mixed } from '../components/mixed.tsx'
import { type RecordFact, RecordFacts } from '../components/record-facts.tsx'
import { RecordHead } from '../components/record-head.tsx'
import { RecordReference } from '../components/record-reference.tsx'
import { RecordSection } from '../components/record-section.tsx'
import { RecordSpread } from '../components/record-spread.tsx'
import { SourceList } from '../components/source-list.tsx'
import { bareDate } from '../date-words.ts'
import { useStrings, useWords } from '../edition.ts'
import type { RecordPage } from '../loaders/record-loader.ts'
import type { DirectiveHeading } from '../records/directive-heading.ts'
import type { DirectiveView } from '../records/directive-view.ts'
import { DIRECTIVE_LINKS } from '../records/related-directives.ts'
import type { SitePage } from '../site-page.ts'
import { RECORD_PAGE_WORDS, type RecordPageWords } from '../strings/record-page-words.ts'
import type { Strings } from '../strings/strings.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './record-page.module.css'
import { UnknownRecord } from './unknown-record.tsx'

/** A directive and its life across the years, or the news that there is none of that id. */
function DirectivePage() {
  const { view: page }: Viewed<RecordPage<DirectiveView>> = useLoaderData()
  return page.kind === 'found' ? <Directive view={page.view} /> : <UnknownRecord page={page} />
}

function Directive({ view }: { readonly view: DirectiveView }) {
  const strings = useStrings()
  const words = useWords(RECORD_PAGE_WORDS).directive
  const { heading, mentions, years } = view
  useDocumentTitle(heading.name)
  return (
    <RecordSpread
      aside={
        heading.record ? (
          <SourceList sources={heading.record.sources} />
        ) : (
          <p className={styles.none}>{strings.record.unrecorded}</p>
        )
      }
      facts={<RecordFacts facts={factsOf(view, words, strings)} />}
      head={
        <RecordHead
          called={heading.record?.variantForms ?? []}
          conferences={mentions}
          id={heading.id}
          kind="directive"
          name={heading.name}
          years={years}
        >
          {heading.title !== null && (
            <p className={styles.subtitle} lang="vi">
              {heading.title}
            </p>
          )}
        </RecordHead>
      }
    >
      {mentions === 0 && <p className={styles.none}>{words.none}</p>}
      <Life view={view} />
    </RecordSpread>
  )
}

function Life({ view: { life } }: { readonly view: DirectiveView }) {
  const words = useWords(RECORD_PAGE_WORDS).directive
  const { record } = useStrings()
  return life.map(({ relation, conferences }) => (
    <RecordSection heading={words.life[relation]} key={relation} told={record.times(conferences.length)}>
      <ConferenceYears
        name={relation}
        rows={conferences.map(({ conference, fact, naming, isEarlier }) => ({
          ...{ conference, fact, quote: naming.sentence },
          note: isEarlier ? { text: words.earlier, names: [] } : null,
        }))}
      />
    </RecordSection>
  ))
}

type Words = RecordPageWords['directive']

function factsOf({ heading, related }: DirectiveView, words: Words, strings: Strings): readonly RecordFact[] {
  const { type, number, issuer, date, record } = heading
  const translated = strings.fact.directiveType(type)
  return [
    {
      label: words.type,
      values: [
        {
          key: type,
          shown: <Mixed names={[type]} text={translated === null ? type : `${type} (${translated})`} />,
        },
      ],
    },
    { label: words.number, values: [{ key: 'number', shown: numberOf(number, words) }] },
    { label: words.issuer, values: issuer === null ? [] : [{ key: issuer.name, shown: issuerOf(issuer) }] },
    {
      label: words.date,
      values: date === null ? [] : [{ key: date, shown: bareDate(date, strings.date) }],
    },
    ...relationFacts(related, words),
    ...(record && related.length === 0 ? [{ label: words.related, values: [] }] : []),
  ]
}

const numberOf = (number: string | null, words: Words) =>
  number === null ? words.noNumber : <span lang="vi">{number}</span>

function issuerOf({ id, name }: NonNullable<DirectiveHeading['issuer']>) {
  return id === null ? <span lang="vi">{name}</span> : <RecordReference id={id} kind="body" name={name} />
}

function relationFacts(related: DirectiveView['related'], words: Words): readonly RecordFact[] {
  return DIRECTIVE_LINKS.map((link) => ({
    label: words.relations[link],
    values: related
      .filter((other) => other.link === link)
      .map(({ id, name, source }) => ({
        key: id,
        shown: <RecordReference id={id} kind="directive" name={name} source={source} />,
      })),
  })).filter(({ values }) => values.length > 0)
}

export const directivePage: SitePage = {
  // Its life is told in the sentences of the reports.
  loader: viewLoader(async () => (await import('../loaders/directive-loader.ts')).directiveLoader),
  Component: DirectivePage,
}
