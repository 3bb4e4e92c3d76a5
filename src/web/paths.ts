import { serializeQuery, type TimelineQuery } from '../search/query.ts'

/** The parameter that names the fact whose evidence is open. */
export const EVIDENCE_PARAMETER = 'chung'

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
  gapMap: {
    path: '/khoang-trong',
    href: () => '/khoang-trong',
  },
  conference: {
    path: '/hoi-nghi/:id',
    href: (id: string) => `/hoi-nghi/${encodeURIComponent(id)}`,
  },
  evidence: {
    href: (id: string, fact: string) =>
      withParameters(paths.conference.href(id), new URLSearchParams({ [EVIDENCE_PARAMETER]: fact })),
  },
} as const

/** Where the conferences without a year stand on the timeline. */
export const UNDATED_ANCHOR = 'khong-ro-nam'

/** Where the reports stand on a conference's page. */
export const REPORTS_ANCHOR = 'bai-bao'

/** Where a curator's corrections stand on a conference's page. */
export const CORRECTIONS_ANCHOR = 'dinh-chinh'

/** Where a fact stands on a conference's page. */
export function factAnchor(key: string): string {
  return `muc-${key}`
}

export function yearAnchor(year: number): string {
  return `nam-${year}`
}

function withParameters(path: string, parameters: URLSearchParams): string {
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}
