import type { RemovedLine } from './article-body.ts'
import { isByline } from './byline.ts'
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

/**
 * The date above a menu is the day the page was fetched; the date between menu and headline is the day it was
 * published, unless it is a bare weekday and date, as page clocks are.
 */
function publishedBefore(stamps: readonly Stamp[], lastMenu: number): string | null {
  return stamps.findLast(({ at, clock }) => at > lastMenu && clock === 'no')?.stamp ?? null
}

function stampOf(line: string, at: number): Stamp | null {
  const found = publicationLine(line)
  if (!found) return null
  const bareWeekday = found.certain === 'bare' && /\p{L}/u.test(line.replace(/ngày|date/iu, ''))
  return { at, stamp: found.stamp, clock: bareWeekday ? 'maybe' : 'no' }
}

/** Walks over menus, clocks and mastheads to the headline; a page may have none and begin with its first sentence. */
export function findHead(lines: readonly Line[], source: Source): Head {
  if (source.headline !== null) {
    return { headline: source.headline, masthead: null, published: null, bodyFrom: 0, removed: [] }
  }
  const removed: RemovedLine[] = []
  const stamps: Stamp[] = []
  let masthead: string | null = null
  let lastMenu = -1
  for (const [at, { number, text }] of lines.entries()) {
    if (text === '') continue
    const reason = headReason(text)
    if (reason === null && (looksLikeHeadline(text) || text.split(' ').length >= LEAST_WORDS)) {
      const headline = looksLikeHeadline(text) ? text : null
      const bodyFrom = headline === null ? at : at + 1
      return { headline, masthead, published: publishedBefore(stamps, lastMenu), bodyFrom, removed }
    }
    const stamp = stampOf(text, at)
    if (stamp) stamps.push(stamp)
    if (reason === 'masthead') masthead ??= text
    if (reason === 'masthead' || reason === 'menu') lastMenu = at
    removed.push({ line: number, reason: reason ?? 'page-name', text })
  }
  return { headline: null, masthead, published: null, bodyFrom: lines.length, removed }
}
