import type { PageFurniture } from './page-furniture.ts'
import type { Random } from './random.ts'

/** What is printed and where: the same for a digest, a page and its copied text. */
export type Printing = {
  readonly headline: string
  readonly paragraphs: readonly string[]
  readonly publisher: string
  readonly byline: string
  readonly caption: string
  /** Day of publication, «2018-07-12»; null where the page does not say. */
  readonly published: string | null
  readonly address: string
}

const vietnameseDay = (day: string) => {
  const [year, month, date] = day.split('-')
  return `${date}/${month}/${year}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A curator's digest: front matter and the text. */
export function digestFile({ headline, paragraphs, publisher, published, address }: Printing): string {
  const stated = published === null ? [] : [`published: ${published}`]
  const head = [
    `publisher: ${JSON.stringify(publisher)}`,
    `headline: ${JSON.stringify(headline)}`,
    ...stated,
    `url: ${address}`,
    'rights: digest',
  ]
  return `---\n${head.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}

/** A page as somebody copied it out of a browser, furniture and all. */
export function copiedText(printing: Printing, furniture: PageFurniture): string {
  const { headline, paragraphs, publisher, byline, caption, published } = printing
  const { menu, share, relatedHead, related, comments, counters, footer } = furniture
  const [lead = '', ...rest] = paragraphs
  return [
    publisher.toUpperCase(),
    menu.join(' | '),
    '',
    headline,
    '',
    ...(published === null ? [] : [`Cập nhật lúc: 10:15, ${vietnameseDay(published)} [GMT+7]`, '']),
    lead,
    '',
    caption,
    '',
    ...rest.flatMap((paragraph) => [paragraph, '']),
    byline,
    '',
    ...share,
    relatedHead,
    ...related.map((line) => `- ${line}`),
    ...comments,
    ...counters,
    footer,
  ].join('\n')
}

type Layout = (printing: Printing, furniture: PageFurniture) => string

const links = (lines: readonly string[], tag: string) =>
  lines.map((line, nth) => `<${tag}><a href="/x-${nth}.htm">${escaped(line)}</a></${tag}>`).join('')

const metaOf = ({ headline, publisher, published, address }: Printing) =>
  [
    '<meta charset="utf-8">',
    `<title>${escaped(headline)} - ${escaped(publisher)}</title>`,
    `<meta property="og:site_name" content="${escaped(publisher)}">`,
    `<meta property="og:title" content="${escaped(headline)}">`,
    `<link rel="canonical" href="${address}">`,
    ...(published === null
      ? []
      : [`<meta property="article:published_time" content="${published}T10:15:00+07:00">`]),
  ].join('\n')

const newspaper: Layout = (printing, { menu, share, relatedHead, related, comments, counters, footer }) => {
  const { headline, paragraphs, byline, caption } = printing
  const [lead = '', ...rest] = paragraphs
  return `<!doctype html><html lang="vi"><head>${metaOf(printing)}</head><body>
<header><nav><ul>${links(menu, 'li')}</ul></nav></header>
<main><article><h1>${escaped(headline)}</h1><div class="content"><p>${escaped(lead)}</p>
<figure><img src="/1.jpg" alt=""><figcaption>${escaped(caption)}</figcaption></figure>
${rest.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
<p style="text-align:right"><strong>${escaped(byline)}</strong></p></div></article>
<div class="share">${links(share, 'span')}</div>
<section class="related"><h3>${relatedHead}</h3><ul>${links(related, 'li')}</ul></section>
<section class="comments"><h3>${comments[0] ?? ''}</h3><textarea placeholder="Nhập bình luận"></textarea></section></main>
<aside>${counters.map((line) => `<div>${escaped(line)}</div>`).join('')}</aside>
<footer><p>${escaped(footer)}</p></footer></body></html>\n`
}

const oldPaper: Layout = (printing, { menu, share, relatedHead, related, comments, counters, footer }) => {
  const { headline, paragraphs, publisher, published, byline, caption } = printing
  const [lead = '', ...rest] = paragraphs
  const stamp =
    published === null ? '' : `<div class="d">Cập nhật lúc: 10:15, ${vietnameseDay(published)} [GMT+7]</div>`
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escaped(headline)} | ${escaped(publisher)}</title></head><body>
<div id="top">${escaped(publisher.toUpperCase())}</div><div id="mn">${links(menu, 'div')}</div>
<div id="ct"><div class="dt1">${escaped(headline)}</div>${stamp}
<div class="x">${escaped(lead)}<br><br>
<div class="img"><img src="a.jpg"><br>${escaped(caption)}</div>
${rest.map(escaped).join('<br><br>\n')}</div>
<div style="text-align:right"><b>${escaped(byline.toUpperCase())}</b></div>
<div class="ft">${links(share, 'span')}</div>
<div class="tk"><div>${relatedHead}</div>${links(related, 'div')}</div>
<div class="cm">${comments.map((line) => `<div>${escaped(line)}</div>`).join('')}</div></div>
<div class="c2">${counters.map((line) => `<div>${escaped(line)}</div>`).join('')}</div>
<div id="bt">${escaped(footer)}</div></body></html>\n`
}

const oldTables: Layout = (printing, { menu, share, relatedHead, related, counters, footer }) => {
  const { headline, paragraphs, publisher, published, byline } = printing
  const stamp =
    published === null ? '' : `<BR><FONT SIZE=1>Cập nhật ngày: ${vietnameseDay(published)} - 05:36</FONT>`
  return `<HTML><HEAD><TITLE>${escaped(publisher)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD>
<BODY><TABLE WIDTH=780><TR><TD COLSPAN=2>${menu.map((line) => `<A HREF=a.asp>${escaped(line)}</A>`).join(' | ')}</TD></TR>
<TR><TD WIDTH=480><TABLE><TR><TD><FONT SIZE=4><B>${escaped(headline)}</B></FONT>${stamp}</TD></TR>
<TR><TD>${paragraphs.map((paragraph) => `<P ALIGN=justify>${escaped(paragraph)}`).join('\n')}
<P ALIGN=right><B>${escaped(byline)}</B></TD></TR>
<TR><TD>${share.map((line) => `<A HREF=#>${escaped(line)}</A>`).join(' ')}</TD></TR>
<TR><TD><B>${relatedHead}:</B><UL>${related.map((line) => `<LI><A HREF=t.asp>${escaped(line)}</A>`).join('')}</UL></TD></TR></TABLE></TD>
<TD>${counters.map((line) => `<P>${escaped(line)}`).join('')}</TD></TR>
<TR><TD COLSPAN=2>${escaped(footer)}</TD></TR></TABLE></BODY></HTML>\n`
}

/** A page in one of the layouts that such pages have. */
export function pageFile(printing: Printing, furniture: PageFurniture, random: Random): string {
  return random.any([newspaper, newspaper, oldPaper, oldTables])(printing, furniture)
}
