import { addressOf, PAGE_FOLDERS } from '../model/address.ts'
import { EVERYTHING, serializeQuery, type TimelineQuery } from '../search/query.ts'
import { readingWhileTyping } from '../search/reading.ts'
import type { RecordKind } from './record-kind.ts'
import { type SentenceRange, writtenRange } from './sentence-range.ts'

/** What is searched for, and how: on the page of a conference, what is lit there. */
export const TEXT_PARAMETER = 'q'
export const SEARCH_PARAMETERS = [TEXT_PARAMETER, 'doc'] as const

/** The parameter that names the fact whose evidence is open. */
export const EVIDENCE_PARAMETER = 'chung'

/** The parameter that names the sentences whose facts are told. */
export const SENTENCE_PARAMETER = 'cau'

/** The parameter that names the conferences to compare, with a stop between them. */
export const COMPARED_PARAMETER = 'hoi-nghi'

/** What a list of records is filtered by. */
export const FILTER_PARAMETER = 'loc'

type AskedFor = Pick<TimelineQuery, 'text' | 'reading'>

/** Each address of the site with the function that writes it. */
export const paths = {
  timeline: {
    path: '/',
    href: (query: TimelineQuery) => withParameters('/', serializeQuery(query)),
  },
  year: {
    href: (year: number) => `/#${yearAnchor(year)}`,
  },
  undated: {
    href: () => `/#${UNDATED_ANCHOR}`,
  },
  yearPage: {
    path: '/nam/:id',
    /** Null stands for no year. */
    href: (year: number | null) => `/nam/${year ?? UNDATED_ANCHOR}`,
  },
  gapMap: {
    path: '/hien-trang',
    /** What it was called at first. */
    formerPath: '/khoang-trong',
    href: () => '/hien-trang',
  },
  about: {
    path: '/gioi-thieu',
    href: () => '/gioi-thieu',
  },
  /** For a host to show where nothing stands. */
  nowhere: {
    href: () => '/404',
  },
  conference: {
    path: `/${PAGE_FOLDERS.conference}/:id`,
    /** With what is asked for, its words are lit there; the permalink has none. */
    href: (id: string, asked: AskedFor = EVERYTHING) =>
      withParameters(`/${addressOf('conference', id)}`, parametersOf(asked)),
  },
  compare: {
    path: '/so-sanh',
    href: (ids: readonly string[]) =>
      withParameters(
        '/so-sanh',
        new URLSearchParams(ids.length > 0 ? { [COMPARED_PARAMETER]: ids.join('.') } : {}),
      ),
  },
  evidence: {
    href: (id: string, fact: string, asked: AskedFor = EVERYTHING) => {
      const parameters = parametersOf(asked)
      parameters.set(EVIDENCE_PARAMETER, fact)
      return withParameters(paths.conference.href(id), parameters)
    },
  },
  records: {
    path: (kind: RecordKind) => `/${PAGE_FOLDERS[kind]}`,
    href: (kind: RecordKind) => `/${PAGE_FOLDERS[kind]}`,
  },
  record: {
    path: (kind: RecordKind) => `/${PAGE_FOLDERS[kind]}/:id`,
    href: (kind: RecordKind, id: string) => `/${addressOf(kind, id)}`,
  },
  sentences: {
    /** What was read in these sentences. */
    href: (id: string, range: SentenceRange, asked: AskedFor = EVERYTHING) => {
      const parameters = parametersOf(asked)
      parameters.set(SENTENCE_PARAMETER, writtenRange(range))
      return withParameters(paths.conference.href(id), parameters)
    },
  },
} as const

/** Where the conferences without a year stand on the timeline. */
export const UNDATED_ANCHOR = 'khong-ro-nam'

/** Where the reports stand on a conference's page. */
export const REPORTS_ANCHOR = 'bai-bao'

/** Where it is told why the opened fact is as it is. */
export const WHY_ANCHOR = 'vi-sao'

/** Where the way back from the reports to the opened fact stands. */
export const BACK_ANCHOR = 'tro-lai'

/** Where a report stands there; they are counted from 1. */
export const reportAnchor = (number: number): string => `bai-${number}`

/** Where a curator's corrections stand on a conference's page. */
export const CORRECTIONS_ANCHOR = 'dinh-chinh'

/** Where what the archive is not sure of stands on a conference's page. */
export const DOUBTS_ANCHOR = 'con-ngo'

/** Where a fact stands on a conference's page. */
export function factAnchor(key: string): string {
  return `muc-${key}`
}

export function yearAnchor(year: number): string {
  return `nam-${year}`
}

/** Where a list of records begins with a letter or a type: «muc-đ». */
export function initialAnchor(initial: string): string {
  return `muc-${initial.toLowerCase().replaceAll(' ', '-')}`
}

/** What was decoded for a search is written as it was understood, so only marks are left to be told apart. */
function parametersOf({ text, reading }: AskedFor): URLSearchParams {
  if (text.trim() === '') return new URLSearchParams()
  return serializeQuery({ ...EVERYTHING, text, reading: readingWhileTyping(reading) })
}

function withParameters(path: string, parameters: URLSearchParams): string {
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}
