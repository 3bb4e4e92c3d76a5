import { escaped } from './page-html.ts'

type Named = { readonly name: string; readonly content: string }
type Linked = { readonly rel: string; readonly href: string; readonly type?: string; readonly title?: string }

/** What search engines, previews and reference managers learn of a page; what is not known is not there. */
export type PageHead = {
  readonly title: string
  readonly description: string
  readonly language: string
  readonly kind: 'website' | 'article'
  /** Absolute; null of a page that stands nowhere. */
  readonly canonical: string | null
  /** The same page in each language, absolute. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[]
  /** Absolute. */
  readonly image: string | null
  readonly meta: readonly Named[]
  /** Other forms of the page. */
  readonly links: readonly Linked[]
  /** Structured data, ready to stand in a script. */
  readonly data: readonly string[]
}

/** The tags of a head, one a line. */
export function headTags(head: PageHead): string {
  const { title, description, canonical, image, alternates, links, meta, data } = head
  return [
    `<title>${escaped(title)}</title>`,
    metaTag('name', { name: 'description', content: description }),
    ...(canonical === null ? [metaTag('name', { name: 'robots', content: 'noindex' })] : []),
    ...(canonical === null ? [] : [linkTag({ rel: 'canonical', href: canonical })]),
    ...alternates.map(
      ({ language, href }) =>
        `<link rel="alternate" hreflang="${escaped(language)}" href="${escaped(href)}" />`,
    ),
    ...links.map(linkTag),
    ...openGraph(head).map((one) => metaTag('property', one)),
    metaTag('name', { name: 'twitter:card', content: image === null ? 'summary' : 'summary_large_image' }),
    ...meta.map((one) => metaTag('name', one)),
    ...data.map((json) => `<script type="application/ld+json">${json}</script>`),
  ].join('\n    ')
}

/** The Open Graph protocol (ogp.me). */
function openGraph({ title, description, language, kind, canonical, image }: PageHead): readonly Named[] {
  return [
    { name: 'og:site_name', content: 'Kỷ yếu' },
    { name: 'og:type', content: kind },
    { name: 'og:title', content: title },
    { name: 'og:description', content: description },
    { name: 'og:locale', content: language === 'vi' ? 'vi_VN' : 'en_GB' },
    ...(canonical === null ? [] : [{ name: 'og:url', content: canonical }]),
    ...(image === null
      ? []
      : [
          { name: 'og:image', content: image },
          { name: 'og:image:width', content: '1200' },
          { name: 'og:image:height', content: '630' },
        ]),
  ]
}

const metaTag = (key: 'name' | 'property', { name, content }: Named) =>
  `<meta ${key}="${escaped(name)}" content="${escaped(content)}" />`

function linkTag({ rel, href, type, title }: Linked): string {
  const given = { rel, type, title, href }
  const attributes = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${escaped(value)}"`,
  )
  return `<link ${attributes.join(' ')} />`
}
