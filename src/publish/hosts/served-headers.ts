import { SERVED_SECURITY } from '../content-security.ts'

/** THE headers that a host sends with every file of the site. */
export const SERVED_HEADERS = {
  'Content-Security-Policy': SERVED_SECURITY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Data that anybody may take may also be read by the pages of others.
  'Access-Control-Allow-Origin': '*',
} as const

/** How the names begin that change with what the file holds. */
export const LASTING = [
  'assets/',
  'archive/authorities-',
  'archive/briefs-',
  'archive/columns-',
  'archive/facts-',
  'archive/lexicon-',
  'archive/records-',
  'archive/state-',
  'archive/suggestions-',
  'archive/text-',
] as const

/** How long what lasts may be kept without asking; everything else is asked after, and answered «unchanged». */
export const KEPT = { lasting: 'public, max-age=31536000, immutable', other: 'no-cache' } as const

/** How long the file at `path`, without the folder of the site, may be kept. */
export const keptFor = (path: string) =>
  LASTING.some((prefix) => path.startsWith(prefix)) ? KEPT.lasting : KEPT.other
