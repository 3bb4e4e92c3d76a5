import type { RemovedLine } from './article-body.ts'
import { datelineTag, isByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { furniture } from './furniture.ts'
import { publicationLine } from './publication-line.ts'
import type { Source } from './source.ts'
import type { Line } from './unwrap.ts'

/** A headline has at least this many words; shorter first lines are names of pages and sections. */
const LEAST_WORDS = 4
const MOST_WORDS = 75

export type Head = {
  readonly headline: string | null
  readonly masthead: string | null
  readonly published: string | null
  readonly bodyFrom: number
  readonly removed: readonly RemovedLine[]
}

function looksLikeHeadline(line: string): boolean {
  const count = line.split(' ').length
  return count >= LEAST_WORDS && count <= MOST_WORDS && !/[.;,:…]$/u.test(line) && !isCaption(line)
}

type Stamp = { readonly at: number; readonly stamp: string; readonly clock: 'maybe' | 'no' }

/** Why a line before the headline is none; null for the first line that is the article's. */
function headReason(line: string): string | null {
  const found = furniture(line)
  if (found) return found.reason
  if (publicationLine(line)) return 'publication-line'
  if (isByline(line)) return 'byline'
  return null
}

/** Headlines are looked for among so many lines; a page that has none by then begins with its text. */
const MOST_HEAD_LINES = 80

type HeadLine = {
  readonly at: number
  readonly number: number
  readonly text: string
  readonly reason: string | null
  readonly stamp: Stamp | null
}

function stampOf(line: string, at: number): Stamp | null {
  const found = publicationLine(line)
  if (!found) return null
  const bareWeekday = found.certain === 'bare' && /\p{L}/u.test(line.replace(/ngày|date/iu, ''))
  return { at, stamp: found.stamp, clock: bareWeekday ? 'maybe' : 'no' }
}

/** The lines above the first sentence of the article. */
function headLines(lines: readonly Line[]): readonly HeadLine[] {
  const found: HeadLine[] = []
  for (const [at, { number, text }] of lines.slice(0, MOST_HEAD_LINES).entries()) {
    if (text === '') continue
    const reason = headReason(text)
    if (reason === null && beginsText(text)) break
    found.push({ at, number, text, reason, stamp: stampOf(text, at) })
  }
  return found
}

/** A sentence, or what is too long for a headline, opens the text; so does a paragraph that bears the outlet's mark. */
function beginsText(line: string): boolean {
  if (isCaption(line)) return false
  return (!looksLikeHeadline(line) && line.split(' ').length >= LEAST_WORDS * 2) || datelineTag(line) !== null
}

const isMenu = ({ reason }: HeadLine) => reason === 'menu' || reason === 'masthead'

/** Fewer words make a section or a house: «Tin tức & Sự kiện», «Học viện Báo chí và Tuyên truyền». */
const SURE_WORDS = 6

/**
 * Of the lines that could be the headline, the last one above the publication line; without such a line the first of
 * some length below the menus. Above the menus stand the names of houses.
 */
function headlineAmong(head: readonly HeadLine[]): HeadLine | null {
  const candidates = head.filter(({ reason, text }) => reason === null && looksLikeHeadline(text))
  const lastMenu = head.findLast((line) => isMenu(line) && candidates.some(({ at }) => at > line.at))?.at ?? -1
  const below = candidates.filter(({ at }) => at > lastMenu)
  const published = head.find(({ at, stamp }) => stamp !== null && at > lastMenu)?.at
  const above = published === undefined ? undefined : below.findLast(({ at }) => at < published)
  return above ?? below.find(({ text }) => text.split(' ').length >= SURE_WORDS) ?? below[0] ?? null
}

/**
 * The date above a menu is the day the page was fetched; the date between menu and headline is the day it was
 * published, unless it is a bare weekday and date, as page clocks are.
 */
function publishedAbove(head: readonly HeadLine[]): string | null {
  const lastMenu = head.findLast(isMenu)?.at ?? -1
  return head.findLast(({ stamp }) => stamp !== null && stamp.at > lastMenu && stamp.clock === 'no')?.stamp?.stamp ?? null
}

/** Who publishes: the masthead, else the first name of a house above the headline. */
function houseAmong(head: readonly HeadLine[]): string | null {
  return (head.find(({ reason }) => reason === 'masthead') ?? head.find(({ reason, text }) => reason === null && text.includes(' ')))?.text ?? null
}

/** Walks over menus, clocks and mastheads to the headline; a page may have none and begin with its first sentence. */
export function findHead(lines: readonly Line[], source: Source): Head {
  if (source.headline !== null) {
    return { headline: source.headline, masthead: null, published: null, bodyFrom: 0, removed: [] }
  }
  const all = headLines(lines)
  const headline = headlineAmong(all)
  const head = headline === null ? all : all.filter(({ at }) => at < headline.at)
  const last = all.at(-1)
  return {
    headline: headline?.text ?? null,
    masthead: houseAmong(head),
    published: publishedAbove(head),
    bodyFrom: headline === null ? (last?.at ?? -1) + 1 : headline.at + 1,
    removed: head.map(({ number, reason, text }) => ({ line: number, reason: reason ?? 'page-name', text })),
  }
}
