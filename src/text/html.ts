import { Readability } from '@mozilla/readability'
// The same as one file instead of three hundred: a quarter of a second less before anything is read.
import { parseHTML } from 'linkedom/worker'
import { linesOf } from './html-lines.ts'
import { normalized } from './normalize.ts'
import { pageHeadOf } from './page-head.ts'
import { plainLines } from './plain-html.ts'
import type { Source } from './source.ts'

/** Within these limits the slowest hostile page of tests/text/html.test.ts is read in about a second. */
const MOST_TAGS = 20_000
const MOST_MARKS = 40_000
const MOST_DEPTH = 200
const MOST_CHARACTERS = 1_000_000

/** Brackets and ampersands, of which linkedom makes a text node each, whether they mean anything or not. */
const MARK = /[<&]/gu
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,15})/giu
/** Elements that have no end, or whose end authors leave to the parser. */
const UNNESTED = new Set(
  'area base br col hr img input link meta p li td th tr dt dd option tbody'.split(' '),
)

/** How a tag changes the depth of what follows it. */
function step({ close, name = '' }: { readonly close?: string; readonly name?: string } = {}): number {
  if (UNNESTED.has(name.toLowerCase())) return 0
  return close === '/' ? -1 : 1
}

/** Whether a parser can be trusted with a page: its tags are counted first, in one pass. */
function isReasonable(html: string): boolean {
  if (html.length > MOST_CHARACTERS || (html.match(MARK)?.length ?? 0) > MOST_MARKS) return false
  let tags = 0
  let depth = 0
  for (const { groups } of html.matchAll(TAG)) {
    tags++
    depth = Math.max(0, depth + step(groups))
    if (tags > MOST_TAGS || depth > MOST_DEPTH) return false
  }
  return true
}

const ROOT = /<(?:!doctype|\/?html)\b[^<>]{0,4000}>/giu
const BODY = /<body\b/iu
const HEAD_END = /<\/head\s{0,9}>/iu

/** Linkedom takes the first element for the whole page, so a page that leaves out `html` or `body` is given them. */
function documentOf(html: string): Document {
  const inner = html.replace(ROOT, '')
  const end = HEAD_END.exec(inner)
  const start = end === null ? 0 : end.index + end[0].length
  const whole = BODY.test(inner) ? inner : `${inner.slice(0, start)}<body>${inner.slice(start)}</body>`
  return parseHTML(`<!doctype html><html>${whole}</html>`).document
}

/**
 * The article of a page by Readability over linkedom. Of four pairs tried on tests/text/pages (5 pages, 34 sentences of
 * body, 82 pieces of furniture, figures in tests/bench/html-comparison.md) it alone lost no sentence, in 3–8 ms a page;
 * Defuddle lost the whole SharePoint page and took 12–66 ms, and jsdom under either is at least three times as slow.
 */
function articleLines(document: Document): readonly string[] {
  try {
    const article = new Readability<Node>(document, {
      charThreshold: SHORTEST_ARTICLE,
      serializer: (node) => node,
    }).parse()
    return article?.content ? linesOf(article.content) : []
  } catch {
    // Readability walks out of the tree of pages such as a table of empty cells; the page's own lines stand in.
    return []
  }
}

/** A report of three sentences; Readability's own 500 would throw shorter ones away. */
const SHORTEST_ARTICLE = 250

/** From here on a line is a sentence or more, not a link or a label. */
const SENTENCE = 80

/** Whether half of the page's sentences are gone, or its headline, which then may stand outside the article. */
function isLost(article: readonly string[], body: readonly string[], headline: string | null): boolean {
  if (headline === null || article.length === 0) return true
  const kept = new Set(article)
  const sentences = body.filter((line) => line.length >= SENTENCE)
  return sentences.filter((line) => kept.has(line)).length * 2 < sentences.length
}

const written = (lines: readonly string[]) => normalized(lines.join('\n'))

const NOTHING_STATED = { headline: null, publisher: null, byline: null, published: null, url: null } as const

/**
 * A decoded HTML page: what its head states and the lines of its article, captions each on their own. Where the
 * article cannot be told from the page, the lines of the whole page: the furniture rules come after anyway.
 */
export function readHtml(text: string): Source {
  if (!isReasonable(text)) return { ...NOTHING_STATED, rights: 'capture', text: written(plainLines(text)) }
  const document = documentOf(text)
  const body = linesOf(document.documentElement)
  const head = pageHeadOf(document, body)
  const article = articleLines(document)
  return { ...head, rights: 'capture', text: written(isLost(article, body, head.headline) ? body : article) }
}
