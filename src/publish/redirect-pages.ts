import { securityTag, WORDS_SECURITY } from './content-security.ts'
import { movedAddresses } from './moved-addresses.ts'
import { escaped } from './page-html.ts'
import type { Export } from './publication.ts'

/** A small page at every address that was given once, for hosts that know no redirects. */
export const redirectPages: Export = {
  id: 'redirect-pages',
  *files(publication) {
    const { site } = publication
    const base = new URL(site).pathname
    for (const [from, to] of movedAddresses(publication))
      yield { path: `${decodeURIComponent(from)}/index.html`, content: redirectPage(base + to, site + to) }
  },
}

function redirectPage(to: string, canonical: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    ${securityTag(WORDS_SECURITY)}
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
