import { hasMarks, isAlternativeText } from './alternative-text.ts'
import { datelineTag, isByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { furniture } from './furniture.ts'
import { doesSomething, isHouseName } from './masthead.ts'
import { clockOf } from './page-clock.ts'
import { hasWords } from './prose.ts'
import { isTimeOfDay, PUBLISHING_LABEL, publicationLine } from './publication-line.ts'
import type { Source } from './source.ts'
import type { RemovedLine } from './trim-body.ts'
import type { Line } from './unwrap.ts'

/** A headline has at least this many words; shorter first lines are names of pages and sections. */
const LEAST_WORDS = 4
const MOST_WORDS = 75
/** Fewer words make a section or a house: «Tin tức & Sự kiện», «Học viện Báo chí và Tuyên truyền». */
const SURE_WORDS = 6
/** Headlines are looked for among so many lines; a page that has none by then begins with its text. */
const MOST_HEAD_LINES = 60

export type Head = {
  readonly headline: string | null
  readonly masthead: string | null
  readonly published: string | null
  /** What may be the page's clock, for want of anything better. */
  readonly clock: string | null
  /** A day with something between it and the headline, which may be the day the page was fetched; last of all. */
  readonly far: string | null
  /** The clock above the menus; of use only where the report tells of its very day. */
  readonly above: string | null
  readonly bodyFrom: number
  /** The input line of the headline; 0 when the source states it. */
  readonly line: number
  readonly removed: readonly RemovedLine[]
}

type HeadLine = {
  readonly at: number
  readonly number: number
  readonly text: string
  /** Why it is not the article's, as its words say; null for what could be. */
  readonly reason: string | null
}

function looksLikeHeadline(line: string): boolean {
  return (
    hasWords(line, LEAST_WORDS) &&
    !hasWords(line, MOST_WORDS + 1) &&
    !/[.;,:…]$/u.test(line) &&
    !isCaption(line)
  )
}

function reasonOf(line: string): string | null {
  const found = furniture(line)
  if (found) return found.reason
  if (publicationLine(line)) return 'publication-line'
  return isByline(line) ? 'byline' : null
}

/** A sentence, or what is too long for a headline, opens the text; so does a paragraph that bears the outlet's mark. */
function beginsText(line: string): boolean {
  if (isCaption(line)) return false
  if (hasWords(line, 2 * LEAST_WORDS) && !looksLikeHeadline(line)) return true
  const tag = datelineTag(line)
  return tag !== null && hasWords(line, 2 * LEAST_WORDS) && /\p{Ll} \p{Ll}/u.test(line.slice(tag.length))
}

/** The lines above the first sentence of the article. */
function headLines(lines: readonly Line[]): readonly HeadLine[] {
  const head: HeadLine[] = []
  const top = lines.slice(0, MOST_HEAD_LINES)
  const marked = top.some(({ text }) => hasMarks(text))
  for (const [at, { number, text }] of top.entries()) {
    const reason = reasonOf(text) ?? (marked && isAlternativeText(text) ? 'alternative-text' : null)
    if (reason === null && beginsText(text)) break
    head.push({ at, number, text, reason })
  }
  return head
}

const isMenu = ({ reason }: HeadLine) => reason === 'menu' || reason === 'masthead'
const isStamp = ({ reason }: HeadLine) => reason === 'publication-line'

/** The name of a house stands over a headline, never alone. */
function withoutHouse(candidates: readonly HeadLine[]): readonly HeadLine[] {
  const [first, ...others] = candidates
  return first?.at === 0 && others.length > 0 && isHouseName(first.text) ? others : candidates
}

const NAMES_EVENT =
  /^(?:hội nghị|hội thảo|tọa đàm|tập huấn|bồi dưỡng|lớp|khai mạc|khai giảng|tổng kết|sơ kết|giao ban)(?!\p{L})/iu

/** «LỊCH SỬ HÌNH THÀNH …»: capitals of which no event is named or done. */
const isSection = (text: string) =>
  text === text.toUpperCase() && !NAMES_EVENT.test(text) && !doesSomething(text)

/** «Quốc phòng - An ninh»: the last item of a menu of which every item has its line. */
const mayBeSection = (text: string) =>
  !hasWords(text, SURE_WORDS) && !NAMES_EVENT.test(text) && !doesSomething(text)

/** The first title of some length; a section in capitals gives way to the event named right below it. */
function firstSure(titles: readonly HeadLine[]): HeadLine | undefined {
  const [first, second] = titles.filter(({ text }) => hasWords(text, SURE_WORDS))
  return first && second && isSection(first.text) && NAMES_EVENT.test(second.text) ? second : first
}

/**
 * Of the lines that could be the headline, the last one above the publication line; without such a line the first of
 * some length below the menus. Above the menus stand the names of houses.
 */
function headlineAmong(head: readonly HeadLine[]): HeadLine | null {
  const candidates = withoutHouse(
    head.filter(({ reason, text }) => reason === null && looksLikeHeadline(text)),
  )
  const last = candidates.at(-1)?.at ?? -1
  const lastMenu = head.findLast((line) => isMenu(line) && line.at < last)?.at ?? -1
  const below = candidates.filter(({ at }) => at > lastMenu)
  const published = head.findLast((line) => isStamp(line) && line.at > lastMenu)?.at ?? -1
  const above = below.findLast(({ at }) => at < published)
  const sure = firstSure(below)
  if (above && !(sure && mayBeSection(above.text))) return above
  return sure ?? below[0] ?? null
}

/**
 * The date above a menu is the day the page was fetched, unless it is called that of publication; the date between menu
 * and headline is the day it was published, unless it is a clock.
 */
function stampsAbove(head: readonly HeadLine[]): Pick<Head, 'published' | 'clock' | 'far' | 'above'> {
  const lastMenu = head.findLast(isMenu)?.at ?? -1
  const below = head.filter(
    (line) => isStamp(line) && (line.at > lastMenu || PUBLISHING_LABEL.test(line.text)),
  )
  const last = (clock: ReturnType<typeof clockOf>) => below.findLast(({ text }) => clockOf(text) === clock)
  const stampOf = (line: HeadLine | undefined) => (line ? (publicationLine(line.text)?.stamp ?? null) : null)
  const stated = last('no')
  const between = head.some(
    ({ at, reason, text }) => reason === null && !isTimeOfDay(text) && at > (stated?.at ?? at),
  )
  const [published, far] = between ? [null, stampOf(stated)] : [stampOf(stated), null]
  const above = stampOf(head.findLast((line) => isStamp(line) && clockOf(line.text) !== 'now'))
  return { published, clock: stampOf(last('weekday and time')), far, above }
}

/** The lines that name who publishes: mastheads with the body above them, or a body before whatever else stands first. */
function namesAmong(head: readonly HeadLine[]): readonly HeadLine[] {
  const first = head.findIndex(({ reason }) => reason === 'masthead')
  if (first >= 0)
    return head.filter((line, at) => line.reason === 'masthead' || (at === first - 1 && isBody(line)))
  const names = head.filter(({ reason, text }) => reason === null && hasWords(text, 2))
  const body = names.find(isBody) ?? names[0]
  return body ? [body] : []
}

const isBody = ({ reason, text }: HeadLine) => reason === null && isHouseName(text)

/** Who publishes: the mastheads, else the first name of a house above the headline. */
function houseAmong(head: readonly HeadLine[]): string | null {
  const names = namesAmong(head)
  return names.length > 0 ? names.map(({ text }) => text).join(' · ') : null
}

/** Walks over menus, clocks and mastheads to the headline; a page may have none and begin with its first sentence. */
export function findHead(lines: readonly Line[], source: Source): Head {
  if (source.headline !== null) {
    const { headline } = source
    return {
      headline,
      masthead: null,
      published: null,
      clock: null,
      far: null,
      above: null,
      bodyFrom: 0,
      line: 0,
      removed: [],
    }
  }
  const all = headLines(lines)
  const headline = headlineAmong(all)
  const last = headline ?? all.at(-1)
  const head = headline === null ? all : all.filter(({ at }) => at < headline.at)
  return {
    headline: headline?.text ?? null,
    masthead: houseAmong(head),
    ...stampsAbove(head),
    bodyFrom: (last?.at ?? -1) + 1,
    line: headline?.number ?? 0,
    removed: head.map(({ number, reason, text }) => ({ line: number, reason: reason ?? 'page-name', text })),
  }
}
