import { fold } from './fold.ts'
import { isReportAddress } from './is-report-address.ts'
import { jsonLdOf, statedIn } from './json-ld.ts'
import { normalized } from './normalize.ts'
import type { Source } from './source.ts'

/** What the head of a page states; everything of a source but its text. */
export type PageHead = Omit<Source, 'text' | 'rights'>

const known = (value: string | null | undefined) =>
  value ? normalized(value).replaceAll('\n', ' ').trim() || null : null

function metaOf(document: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    )
    const content = known(meta?.getAttribute('content'))
    if (content !== null) return content
  }
  return null
}

const same = (one: string, other: string) => fold(one) === fold(other)

const SEPARATOR = / [-–—|»·] /u

/** How sites call themselves at the end of a title. */
const SITE =
  /(?:^|\s)(?:báo|cổng|trang|đài|tạp chí|thông tấn xã|điện tử|online|portal)(?:\s|$)|\.(?:vn|com|net)/iu

/** A title without the site's name before or after it: «Tập huấn … - Sở Ngoại vụ» → «Tập huấn …». */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR)
  const isSite = (part: string) => (site !== null && same(part, site)) || SITE.test(part)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length > 1 && isSite(last)) return title.slice(0, title.lastIndexOf(last) - 3).trim()
  if (parts.length > 1 && site !== null && same(first, site)) return title.slice(first.length + 3).trim()
  return title
}

/** The heading that the page's title repeats, else the only one, else the title, where the page shows it as a line. */
function headlineOf(document: Document, site: string | null, lines: readonly string[]): string | null {
  const shared = metaOf(document, 'og:title', 'twitter:title')
  const title = known(document.querySelector('title')?.textContent)
  const headings = [...document.querySelectorAll('h1')].flatMap((heading) => known(heading.textContent) ?? [])
  const own = headings.filter((heading) => site === null || !same(heading, site))
  // The longest: the name of the site, which old pages make a heading too, stands in the title as well.
  const [repeated] = own
    .filter((heading) => [shared, title].some((whole) => whole?.includes(heading)))
    .sort((one, other) => other.length - one.length)
  const heading = repeated ?? (own.length === 1 ? own[0] : undefined)
  if (heading !== undefined) return heading
  if (shared !== null) return withoutSite(shared, site)
  if (title === null) return null
  const bare = withoutSite(title, site)
  return lines.find((line) => same(line, bare)) ?? null
}

const ISO =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]+(?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u
const DAY_FIRST = /^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?:[ ,]+(?<time>\d{1,2}:\d{2}))?/u

/** A stated time in ISO 8601, as exact as it is stated: «12/07/2018 8:07» → «2018-07-12T08:07»; null for no time. */
export function isoTime(stated: string): string | null {
  const iso = ISO.exec(stated.trim())?.groups
  const { day = '', month = '', year = '', time: clock } = DAY_FIRST.exec(stated.trim())?.groups ?? {}
  const date = iso?.day ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = iso?.time ?? (iso ? undefined : clock?.padStart(5, '0'))
  const whole = time === undefined ? date : `${date}T${time}${iso?.zone ?? ''}`
  const instant = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(instant) || Number.isNaN(Date.parse(whole))) return null
  return new Date(instant).toISOString().startsWith(date) ? whole : null
}

function publishedOf(document: Document, things: ReturnType<typeof jsonLdOf>): string | null {
  const candidates = [
    metaOf(document, 'article:published_time', 'datePublished', 'pubdate', 'publishdate', 'DC.date.issued'),
    statedIn(things, 'datePublished'),
    document.querySelector('article time[datetime], time[pubdate], time.published')?.getAttribute('datetime'),
  ]
  for (const candidate of candidates) {
    const published = candidate ? isoTime(candidate) : null
    if (published !== null) return published
  }
  return null
}

/** What programs put where a writer's name should be. */
const NO_WRITER = /^(?:https?:|admin|administrator|editor|webmaster|root|user)|@/iu
const LONGEST_BYLINE = 60

function bylineOf(
  candidates: readonly (string | null)[],
  publishers: readonly (string | null)[],
): string | null {
  const isWriter = (name: string) =>
    name.length <= LONGEST_BYLINE &&
    !NO_WRITER.test(name) &&
    !publishers.some((publisher) => publisher !== null && same(publisher, name))
  return candidates.find((name) => name !== null && isWriter(name)) ?? null
}

function addressOf(document: Document): string | null {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metaOf(document, 'og:url'),
  ]
  return candidates.find((url) => typeof url === 'string' && isReportAddress(url)) ?? null
}

/** Reads what a page says of itself: Open Graph, JSON-LD and old meta tags, its headings and its title. */
export function pageHeadOf(document: Document, lines: readonly string[]): PageHead {
  const things = jsonLdOf(document)
  const stated = known(statedIn(things, 'publisher'))
  const publisher = metaOf(document, 'og:site_name') ?? stated
  const writers = [metaOf(document, 'author', 'article:author'), known(statedIn(things, 'author'))]
  return {
    headline: headlineOf(document, publisher, lines),
    publisher,
    byline: bylineOf(writers, [publisher, stated]),
    published: publishedOf(document, things),
    url: addressOf(document),
  }
}
