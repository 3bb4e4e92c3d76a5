import { addressOf } from '../model/address.ts'
import type { Publication } from './publication.ts'

/** Where the pages of each language begin below the site. */
const HOMES = ['', 'en/']

/** What a page was called once, and what it is called now. */
const RENAMED = { 'khoang-trong': 'hien-trang' }

/** From every address that was given once to that of today, below the site, in each language. */
export function movedAddresses({
  redirects,
}: Pick<Publication, 'redirects'>): readonly (readonly [string, string])[] {
  const moved = [
    ...Object.entries(RENAMED),
    ...Object.entries(redirects).map(
      ([from, to]) => [addressOf('conference', from), addressOf('conference', to)] as const,
    ),
  ]
  return HOMES.flatMap((home) => moved.map(([from, to]) => [home + from, home + to] as const))
}
