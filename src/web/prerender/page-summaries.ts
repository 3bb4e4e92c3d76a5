import type { Brief } from '../../model/brief.ts'
import { yearOf } from '../../search/year-of.ts'
import type { Archive } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import { wholeDate } from '../date-words.ts'
import type { Language } from '../language.ts'
import { paths, UNDATED_ANCHOR } from '../paths.ts'
import { RECORD_KINDS, type RecordKind } from '../record-kind.ts'
import { RECORD_LISTS } from '../records/record-lists.ts'
import { ABOUT_WORDS } from '../strings/about-words.ts'
import { COMPARE_WORDS } from '../strings/compare-words.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import type { Strings } from '../strings/strings.ts'
import { yearsAndCount } from '../years-and-count.ts'
import type { PageSummary } from './page-head-of.ts'

type Given = {
  readonly archive: Archive
  readonly id: string
  readonly strings: Strings
  readonly language: Language
}

/** A route of the site as it is prerendered. */
type PrerenderedRoute = {
  readonly path: string
  /** The module that shows it; its parts are fetched with the page. */
  readonly module: string
  /** Throws when the archive has nothing of that id. */
  readonly summary: (given: Given) => PageSummary
}

const moduleOf = (name: string) => `src/web/pages/${name}-page.tsx`

/** THE list of routes that become files. */
export const PRERENDERED: readonly PrerenderedRoute[] = [
  {
    path: paths.timeline.path,
    module: moduleOf('timeline'),
    summary: ({ strings }) => website(strings.timeline.heading, strings.site.description),
  },
  {
    path: paths.yearPage.path,
    module: moduleOf('year'),
    summary: ({ archive, id, strings }) => {
      const year = id === UNDATED_ANCHOR ? null : Number(id)
      const held = archive.conferences.filter((one) => yearOf(one) === year)
      const described = [strings.timeline.count(held.length), strings.site.evidenced].join('. ')
      return website(strings.timeline.ofYear(year), described)
    },
  },
  {
    path: paths.conference.path,
    module: moduleOf('conference'),
    summary: ({ archive, id, strings }) => {
      // Who looks through ten thousand for each of ten thousand takes seconds.
      const { conferences, numberOf } = facetsOf(archive)
      const at = numberOf.get(id) ?? -1
      return conferenceSummary(found(conferences.slice(at, at + 1), id), strings)
    },
  },
  {
    path: paths.compare.path,
    module: moduleOf('compare'),
    summary: ({ language }) => website(COMPARE_WORDS[language].heading, COMPARE_WORDS[language].hint),
  },
  {
    path: paths.about.path,
    module: moduleOf('about'),
    summary: ({ strings, language }) => website(ABOUT_WORDS[language].heading, strings.site.description),
  },
  {
    path: paths.gapMap.path,
    module: moduleOf('gap-map'),
    summary: ({ archive, language }) => {
      const words = GAP_WORDS[language]
      const reports = archive.conferences.flatMap((conference) => conference.reports)
      const intro = words.intro(archive.conferences.length, reports.length)
      return website(words.heading, intro)
    },
  },
  ...RECORD_KINDS.flatMap((kind) => [
    {
      path: paths.records.path(kind),
      module: moduleOf('record-list'),
      summary: ({ archive, strings }: Given) =>
        website(
          strings.record.headings[kind],
          strings.record.intro[kind](RECORD_LISTS[kind](archive).length),
        ),
    },
    {
      path: paths.record.path(kind),
      module: moduleOf(kind),
      summary: ({ archive, id, strings }: Given) =>
        recordSummary(found(RECORD_LISTS[kind](archive), id), kind, strings),
    },
  ]),
  {
    path: '*',
    module: moduleOf('not-found'),
    summary: ({ strings }) => website(strings.notFound.heading, strings.notFound.nowhere),
  },
]

const website = (title: string, description: string): PageSummary => ({
  title,
  description,
  kind: 'website',
})

function found<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id)
  if (!record) throw new Error(`Cannot summarise page "${id}": the archive has no such record`)
  return record
}

function conferenceSummary({ event, date, place, chair }: Brief, strings: Strings): PageSummary {
  const when = date ? wholeDate(date, strings.date) : strings.date.unknown
  const where = place?.province ?? place?.venue
  const chairs = chair.map(({ name }) => name).join('; ')
  return {
    title: event.title,
    kind: 'article',
    description: [
      where ? strings.conference.met(when, where) : when,
      ...(chairs === '' ? [] : [`${strings.fact.chair}: ${chairs}`]),
      strings.site.evidenced,
    ].join('. '),
  }
}

type Summarised = ReturnType<(typeof RECORD_LISTS)[RecordKind]>[number]

function recordSummary(
  { name, detail, conferences, years }: Summarised,
  kind: RecordKind,
  strings: Strings,
): PageSummary {
  const { record } = strings
  return {
    title: name,
    kind: 'article',
    description: [
      ...(detail === null ? [] : [detail]),
      `${record.headings[kind]}: ${yearsAndCount(conferences, years, record)}`,
      strings.site.evidenced,
    ].join('. '),
  }
}
