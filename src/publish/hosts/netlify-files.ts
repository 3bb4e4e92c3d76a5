import { movedAddresses } from '../moved-addresses.ts'
import type { Export } from '../publication.ts'
import { KEPT, LASTING, SERVED_HEADERS } from './served-headers.ts'

/**
 * What Netlify, and hosts that read the same two files, need to know of a site. Netlify adds up the headers of all rules
 * that fit, so no two say how long a file is kept; what no rule names is asked after by itself.
 */
export const netlifyFiles: Export = {
  id: 'netlify',
  *files(publication) {
    const base = new URL(publication.site).pathname
    const moved = movedAddresses(publication).map(([from, to]) => `${base}${from} ${base}${to} 301!`)
    // The site is the root of what is uploaded, wherever it is to stand.
    const below = base === '/' ? [] : [`/ ${base} 302!`, `${base}* /:splat 200`]
    yield { path: '_redirects', content: lines([...moved, ...below]) }
    const lasting = LASTING.map((prefix) => rule(`${base}${prefix}*`, { 'Cache-Control': KEPT.lasting }))
    yield { path: '_headers', content: lines([rule('/*', SERVED_HEADERS), ...lasting]) }
  },
}

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('')
