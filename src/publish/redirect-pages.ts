import { addressOf } from '../model/address.ts'
import { escaped } from './page-html.ts'
import type { Export } from './publication.ts'

/** Where the pages of each language begin below the site. */
const HOMES = ['', 'en/']

/** What a page was called once, and what it is called now. */
const RENAMED = { 'khoang-trong': 'hien-trang' }

/** A small page at every address that was given once, for hosts that know no redirects. */
export const redirectPages: Export = {
  id: 'redirect-pages',
  *files({ site, redirects }) {
    const base = new URL(site).pathname
    for (const home of HOMES)
      for (const [from, to] of movedAddresses(redirects)) {
        const target = home + to
        yield { path: `${home}${from}/index.html`, content: redirectPage(base + target, site + target) }
      }
  },
}

/** From the address of once to that of today, below the home of a language. */
function movedAddresses(redirects: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(RENAMED),
    ...Object.entries(redirects).map(
      ([from, to]) => [addressOf('conference', from), addressOf('conference', to)] as const,
    ),
  ]
}

function redirectPage(to: string, canonical: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Đã chuyển · Kỷ yếu</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${escaped(canonical)}" />
    <meta http-equiv="refresh" content="0; url=${escaped(to)}" />
  </head>
  <body>
    <p>Trang này nay ở <a href="${escaped(to)}">${escaped(canonical)}</a>.</p>
  </body>
</html>
`
}
