import { hasMarks, isAlternativeText } from './alternative-text.ts'
import { datelineTag, isByline, isNameAlone, isSourceCredit } from './byline.ts'
import { creditOf, isCaption, isUnderPicture, withoutCredit } from './caption.ts'
import { type Echo, echoOf } from './echo.ts'
import { fold } from './fold.ts'
import { furniture } from './furniture.ts'
import { clockOf } from './page-clock.ts'
import { hasWords, isProse, isTeaser } from './prose.ts'
import { publicationLine } from './publication-line.ts'
import { type Topic, topicOf } from './topic.ts'
import { type BodyLine, type RemovedLine, withoutRepeatedLead, withoutTrailingTitles } from './trim-body.ts'
import type { Line } from './unwrap.ts'

export type Body = {
  readonly paragraphs: readonly BodyLine[]
  readonly captions: readonly BodyLine[]
  readonly removed: readonly RemovedLine[]
  readonly byline: string | null
  /** The outlet that marked the first paragraph: «(SGGP).- ». */
  readonly outlet: string | null
  readonly published: string | null
  /** What may be the page's clock, for want of anything better. */
  readonly clock: string | null
}

type Context = { readonly headline: string | null; readonly rights: 'digest' | 'capture' }

/**
 * `article`: reading on; `box`: other stories, the article may go on; `list`: many of them, the article seldom goes on;
 * `after`: signed; `closed`: nothing comes back.
 */
type State = 'article' | 'box' | 'list' | 'after' | 'closed'

/** How many pairs of words the next paragraphs must share with the opening for the article to go on. */
const RESUMES = { box: 2, list: 4, after: 4 } as const
/** So many paragraphs in a row are weighed together: another story's box has a title after each. */
const RUN = 3
/** So many names may stand in a list before the text goes on. */
const NAMES = 8
/** The headline and so many paragraphs say what the article is about. */
const OPENING = 2
/** The outlet's mark stands before one of the first paragraphs, mostly under a standfirst. */
const TAGGED = 3

/** What has been read so far; lives as long as one `readBody`. */
type Reading = {
  readonly lines: readonly Line[]
  readonly headline: string
  readonly isPicture: Echo
  readonly paragraphs: BodyLine[]
  /** By their folded text: pages print a caption twice. */
  readonly captions: Map<string, BodyLine>
  readonly removed: RemovedLine[]
  state: State
  boxReason: string
  /** The last line was the name of a picture. */
  pictured: boolean
  /** Paragraphs of sentences read; with the first the article has begun. */
  begun: number
  topic: Topic | null
  byline: string | null
  outlet: string | null
  published: string | null
  clock: string | null
}

/** Pictures are named after the headline or after their files. */
function pictureNames(lines: readonly Line[], headline: string): Echo {
  const isEcho = echoOf(headline)
  const marked = lines.some(({ text }) => hasMarks(text))
  return (text) => isEcho(text) || (marked && isAlternativeText(text))
}

function startOf(lines: readonly Line[], headline: string): Reading {
  return {
    lines,
    headline,
    isPicture: pictureNames(lines, headline),
    paragraphs: [],
    captions: new Map(),
    removed: [],
    state: 'article',
    boxReason: 'after-article',
    pictured: false,
    begun: 0,
    topic: null,
    byline: null,
    outlet: null,
    published: null,
    clock: null,
  }
}

/** The paragraphs of sentences that stand at a line and under it, nothing else between them. */
function runAt(lines: readonly Line[], at: number): readonly string[] {
  const texts = lines.slice(at, at + RUN).map(({ text }) => text)
  const end = texts.findIndex(
    (text) => !isProse(text) || isTeaser(text) || isCaption(text) || isSourceCredit(text) || furniture(text),
  )
  return end < 0 ? texts : texts.slice(0, end)
}

function sharedWith(reading: Reading, run: readonly string[]): number {
  const opening = reading.paragraphs.slice(0, OPENING).map(({ text }) => text)
  reading.topic ??= topicOf([reading.headline, ...opening].join('\n'))
  return reading.topic.shared(run.join('\n'))
}

/** So many pictures are a report in pictures, though it has no paragraph. */
const PICTURES = 3

const hasBegun = ({ begun, captions }: Reading) => begun > 0 || captions.size >= PICTURES

/** Opens or closes what a box title opens or closes, once there is an article to leave. */
function boxTitle(reading: Reading, text: string): string | null {
  const found = furniture(text)
  if (!found) return null
  const { extent, reason } = found
  const isAbove = extent === 'head' ? reading.begun === 0 : !hasBegun(reading)
  if (isAbove || extent === 'line') return reason
  if (extent === 'head') return reading.state === 'article' ? null : reading.boxReason
  reading.boxReason = reason
  reading.state = stateUnder(reading, extent)
  return reason
}

/** «./.» ends a report as surely as its writer's name does. */
const isEnd = (text: string) => text.endsWith('./.') || text.endsWith('./')

function stateUnder({ state, paragraphs }: Reading, extent: 'block' | 'list' | 'tail'): State {
  if (extent === 'tail' || state === 'after') return 'closed'
  if (extent === 'block') return state === 'list' ? 'list' : 'box'
  return isEnd(paragraphs.at(-1)?.text ?? '') ? 'closed' : 'list'
}

const STAMP_IN_CREDIT = /ngày (?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>(?:19|20)\d{2})/u

function creditStamp(text: string): string | null {
  const { day = '', month = '', year } = STAMP_IN_CREDIT.exec(text)?.groups ?? {}
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** A name in mid-article heads what follows; a writer signs above or below what he wrote, or once under a standfirst. */
function headsMore(reading: Reading, at: number): boolean {
  const { lines } = reading
  if (reading.state !== 'article' || reading.begun < 2) return false
  if (!isNameAlone(lines[at]?.text ?? '')) return false
  const ahead = lines.slice(at + 1, at + 1 + NAMES).findIndex(({ text }) => !isNameAlone(text))
  if (ahead < 0) return false
  const from = at + 1 + ahead
  const run = runAt(lines, from)
  const signed = isByline(lines[from + run.length]?.text ?? '')
  return (run.length > 1 || signed) && sharedWith(reading, run) >= RESUMES.box
}

/** In the article or right under its writer's name; the dates of a box are other stories'. */
const isWithin = ({ state }: Reading) => state === 'article' || state === 'after'

function keepStamp(reading: Reading, line: string, stamp: string): void {
  const clock = clockOf(line)
  if (clock === 'no') reading.published ??= stamp
  else if (clock !== 'now') reading.clock ??= stamp
}

/** Publication lines, bylines and credits; the last two end an article that has begun. */
function signature(reading: Reading, at: number, text: string): string | null {
  const stamp = publicationLine(text)
  if (stamp) {
    if (isWithin(reading)) keepStamp(reading, text, stamp.stamp)
    return 'publication-line'
  }
  const credit = isSourceCredit(text)
  if (!credit && (!isByline(text) || headsMore(reading, at))) return null
  if (credit) reading.published ??= creditStamp(text)
  else reading.byline ??= text
  if (reading.begun > 0) reading.state = 'after'
  return credit ? 'source-credit' : 'byline'
}

const CUT_OFF = /(?:\.{3}|…)$/u

/** No title has so many words. */
const MORE_THAN_TITLE = 25

/** In a box: a title, the first words of its story under it, cut off, or a title that the name of its picture repeats. */
function isOfBox(lines: readonly Line[], at: number): boolean {
  const [before, text = '', next = ''] = [at - 1, at, at + 1].map((index) => lines[index]?.text)
  if (CUT_OFF.test(text) || text === next || text === before) return true
  return CUT_OFF.test(next) && !hasWords(text, MORE_THAN_TITLE)
}

function resumes(reading: Reading, at: number): boolean {
  const { state } = reading
  if (state === 'article' || state === 'closed') return state === 'article'
  if (state !== 'after' && isOfBox(reading.lines, at)) return false
  const run = runAt(reading.lines, at)
  const single = state === 'list' && run.length === 1
  if (run.length === 0 || (single && !isByline(reading.lines[at + 1]?.text ?? ''))) return false
  if (sharedWith(reading, run) < RESUMES[state]) return false
  reading.state = 'article'
  return true
}

/** The opening of another story, under the outlet's mark and cut off. */
function isOtherStory(reading: Reading, text: string): boolean {
  if (reading.begun === 0 || !CUT_OFF.test(text) || !datelineTag(text)) return false
  reading.state = 'after'
  return true
}

/** Why a line is not the article's; null for a paragraph or a caption. */
function reasonAgainst(reading: Reading, at: number, text: string): string | null {
  if (reading.state === 'closed') return reading.boxReason
  const reason = boxTitle(reading, text) ?? signature(reading, at, text)
  if (reason !== null) return reason
  if (reading.isPicture(text)) return 'alternative-text'
  if (reading.pictured && reading.state === 'box' && isCaption(text)) return null
  if (!resumes(reading, at)) return reading.boxReason
  return isOtherStory(reading, text) ? 'teaser' : null
}

function keepCaption(reading: Reading, { number, text }: Line): void {
  const caption = withoutCredit(text)
  const key = fold(caption)
  if (caption === '' || reading.captions.has(key)) {
    reading.removed.push({
      line: number,
      reason: caption === '' ? 'photo-credit' : 'repeated-caption',
      text,
    })
    return
  }
  reading.captions.set(key, { line: number, text: caption })
  const credit = creditOf(text)
  if (credit !== '') reading.removed.push({ line: number, reason: 'photo-credit', text: credit })
}

function keepParagraph(reading: Reading, { number, text }: Line): void {
  const found = reading.begun < TAGGED ? datelineTag(text) : null
  const tag = found && (reading.outlet ?? found.outlet) === found.outlet ? found : null
  if (tag) {
    reading.outlet = tag.outlet
    reading.removed.push({ line: number, reason: 'dateline-tag', text: text.slice(0, tag.length).trim() })
  }
  const rest = tag ? text.slice(tag.length) : text
  if (rest === '') return
  if (reading.paragraphs.push({ line: number, text: rest }) <= OPENING) reading.topic = null
  if (isProse(rest)) reading.begun += 1
}

/** Walks the lines under the headline and sorts them into paragraphs, captions and what is not the article. */
export function readBody(lines: readonly Line[], { headline, rights }: Context): Body {
  if (rights === 'digest') {
    const paragraphs = lines.map(({ number, text }) => ({ line: number, text }))
    return { paragraphs, captions: [], removed: [], byline: null, outlet: null, published: null, clock: null }
  }
  const reading = startOf(lines, headline ?? '')
  for (const [at, line] of lines.entries()) {
    const reason = reasonAgainst(reading, at, line.text)
    if (reason !== null) reading.removed.push({ line: line.number, reason, text: line.text })
    else if (isCaption(line.text) || (reading.pictured && isUnderPicture(line.text)))
      keepCaption(reading, line)
    else keepParagraph(reading, line)
    reading.pictured = reason === 'alternative-text'
  }
  const titled = withoutTrailingTitles(reading.paragraphs)
  const led = withoutRepeatedLead(titled.paragraphs)
  return {
    paragraphs: led.paragraphs,
    captions: [...reading.captions.values()],
    removed: [...reading.removed, ...titled.removed, ...led.removed],
    byline: reading.byline,
    outlet: reading.outlet,
    published: reading.published,
    clock: reading.clock,
  }
}
