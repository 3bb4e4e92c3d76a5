import { type Body, readBody } from './article-body.ts'
import { findHead, type Head } from './article-head.ts'
import { confirmsDay } from './confirmed-day.ts'
import { reprintedFrom } from './reprint.ts'
import type { Span } from './segment.ts'
import type { Source } from './source.ts'
import type { BodyLine, RemovedLine } from './trim-body.ts'
import { unwrapped } from './unwrap.ts'

/** A stretch of the published text and the line of the input it began in. */
export type Placed = Span & { readonly line: number }

/** A report with its furniture taken off: what is published and what evidence points into. */
export type Article = {
  readonly headline: string | null
  readonly publisher: string | null
  /** The names over the page: «BÁO NINH THUẬN ONLINE»; null where there are none. */
  readonly house: string | null
  readonly byline: string | null
  /** The outlet the report was taken from, as its credit says: «TTXVN». */
  readonly reprintOf: string | null
  readonly published: string | null
  readonly rights: Source['rights']
  /** Headline, body paragraphs, captions: one a line. */
  readonly text: string
  readonly headlineSpan: Placed | null
  readonly paragraphs: readonly Placed[]
  readonly captions: readonly Placed[]
  readonly removed: readonly RemovedLine[]
}

type Layout = { text: string; spans: Placed[] }

function append(layout: Layout, { text, line }: BodyLine): void {
  if (layout.text !== '') layout.text += '\n'
  const start = layout.text.length
  layout.text += text
  layout.spans.push({ start, end: layout.text.length, line })
}

const CREDITING = ['byline', 'source-credit']

function creditedIn(removed: readonly RemovedLine[]): string | null {
  const credits = removed.filter(({ reason }) => CREDITING.includes(reason))
  return credits.map(({ text }) => reprintedFrom(text)).find((outlet) => outlet !== null) ?? null
}

/** The opening tells when the event was. */
const OPENING = 2

/** The clock above the menus, which shows the day the page was fetched unless the report tells of that very day. */
function confirmed({ above }: Head, { paragraphs }: Body): string | null {
  const opening = paragraphs.slice(0, OPENING).map(({ text }) => text)
  return above !== null && confirmsDay(above, opening.join('\n')) ? above : null
}

/** When it was published: stated, written at the article, above it, else whatever day the page shows. */
const publishedOf = (source: Source, head: Head, body: Body) =>
  source.published ??
  body.published ??
  head.published ??
  body.clock ??
  head.clock ??
  head.far ??
  confirmed(head, body)

/** Takes the furniture off a source; a digest is our own text and has none. */
export function readArticle(source: Source): Article {
  const lines = unwrapped(source.text)
  const head = findHead(lines, source)
  const body = readBody(lines.slice(head.bodyFrom), { headline: head.headline, rights: source.rights })
  const layout: Layout = { text: '', spans: [] }
  const headline = head.headline === null ? [] : [{ text: head.headline, line: head.line }]
  for (const part of [...headline, ...body.paragraphs, ...body.captions]) append(layout, part)
  const first = head.headline === null ? 0 : 1
  const captionsFrom = first + body.paragraphs.length
  return {
    headline: head.headline,
    publisher: source.publisher ?? body.outlet ?? head.masthead,
    house: head.masthead,
    byline: source.byline ?? body.byline,
    reprintOf: source.reprintOf ?? creditedIn(body.removed),
    published: publishedOf(source, head, body),
    rights: source.rights,
    text: layout.text,
    headlineSpan: first === 1 ? (layout.spans[0] ?? null) : null,
    paragraphs: layout.spans.slice(first, captionsFrom),
    captions: layout.spans.slice(captionsFrom),
    removed: [...head.removed, ...body.removed].sort((one, other) => one.line - other.line),
  }
}
