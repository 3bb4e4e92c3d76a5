import { datelineTag, isByline, isSourceCredit } from './byline.ts'
import { isCaption, withoutCredit } from './caption.ts'
import { fold } from './fold.ts'
import { furniture } from './furniture.ts'
import { publicationLine } from './publication-line.ts'
import { topicOf } from './topic.ts'
import type { Line } from './unwrap.ts'

export type RemovedLine = { readonly line: number; readonly reason: string; readonly text: string }
export type BodyLine = { readonly line: number; readonly text: string }

export type Body = {
  readonly paragraphs: readonly BodyLine[]
  readonly captions: readonly BodyLine[]
  readonly removed: readonly RemovedLine[]
  readonly byline: string | null
  /** The outlet that marked the first paragraph: «(SGGP).- ». */
  readonly outlet: string | null
  readonly published: string | null
}

type Context = { readonly headline: string | null; readonly rights: 'digest' | 'capture' }

/** `article`: reading on; `box`: other stories, the article may go on; `after`: signed; `closed`: nothing comes back. */
type State = 'article' | 'box' | 'after' | 'closed'

const TERMINAL = /[.!?…:;]["”’)]*(?:\/\.)?$|\.\/\.?$/u
const TEASER = /\s(?:\.{3}|…)$/u
const STAMP_IN_CREDIT = /ngày (\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})/u

/** Sentences rather than a title: they end, or they are long. */
function isProse(text: string): boolean {
  const count = text.split(' ').length
  return count >= 40 || (count >= 8 && TERMINAL.test(text))
}

function isAlternativeText(text: string, headline: string): boolean {
  const folded = fold(headline)
  const plain = text.toLowerCase()
  return (
    text.split(' ').length >= 4 &&
    !/[^\p{ASCII}]/u.test(text) &&
    (folded.startsWith(plain.slice(0, 40)) || plain.startsWith(folded.slice(0, 40)))
  )
}

function repeatsHeadline(text: string, headline: string): boolean {
  const [one, other] = [fold(text), fold(headline)]
  return one === other || (one.startsWith(other) && one.length - other.length <= 4)
}

function creditStamp(text: string): string | null {
  const [, day = '', month = '', year] = STAMP_IN_CREDIT.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

class BodyReader {
  readonly paragraphs: BodyLine[] = []
  readonly captions: BodyLine[] = []
  readonly removed: RemovedLine[] = []
  byline: string | null = null
  outlet: string | null = null
  published: string | null = null
  #state: State = 'article'
  #boxReason = 'after-article'
  /** Whether a paragraph of sentences has been read. */
  #begun = false
  readonly #headline: string

  constructor(headline: string) {
    this.#headline = headline
  }

  read({ number, text }: Line): void {
    const remove = (reason: string) => this.removed.push({ line: number, reason, text })
    if (this.#state === 'closed') return void remove(this.#boxReason)
    const found = furniture(text)
    if (found) {
      this.#enter(found)
      return void remove(found.reason)
    }
    const sign = this.#signature(text)
    if (sign !== null) return void remove(sign)
    if (this.#isEcho(text)) return void remove('alternative-text')
    if (this.#state !== 'article' && !this.#resumes(text)) return void remove(this.#boxReason)
    this.#keep({ line: number, text }, remove)
  }

  #enter({ extent, reason }: { extent: string; reason: string }): void {
    if (!this.#begun || extent === 'line' || extent === 'head') return
    this.#boxReason = reason
    if (extent === 'tail' || this.#state === 'after') this.#state = 'closed'
    else this.#state = 'box'
  }

  /** Publication lines, bylines and credits; the last two end an article that has begun. */
  #signature(text: string): string | null {
    const stamp = publicationLine(text)
    if (stamp) {
      if (this.#state === 'article') this.published ??= stamp.stamp
      return 'publication-line'
    }
    const credit = isSourceCredit(text)
    if (!credit && !isByline(text)) return null
    if (credit) this.published ??= creditStamp(text)
    else this.byline ??= text
    if (this.#begun) this.#state = 'after'
    return credit ? 'source-credit' : 'byline'
  }

  #isEcho(text: string): boolean {
    return (
      this.#headline !== '' &&
      (isAlternativeText(text, this.#headline) || repeatsHeadline(text, this.#headline))
    )
  }

  #resumes(text: string): boolean {
    if (!isProse(text) || TEASER.test(text) || isCaption(text)) return false
    const topic = topicOf(
      [this.#headline, ...this.paragraphs.slice(0, 2).map((paragraph) => paragraph.text)].join('\n'),
    )
    if (topic.shared(text) < (this.#state === 'box' ? 2 : 4)) return false
    this.#state = 'article'
    return true
  }

  #keep({ line, text }: BodyLine, remove: (reason: string) => void): void {
    if (isCaption(text)) return this.#caption({ line, text: withoutCredit(text) }, remove)
    const tag = datelineTag(text)
    if (tag && TEASER.test(text) && this.#begun) {
      this.#state = 'after'
      return remove('teaser')
    }
    const rest = tag ? text.slice(tag.length) : text
    if (tag) {
      this.outlet ??= tag.outlet
      this.removed.push({ line, reason: 'dateline-tag', text: text.slice(0, tag.length).trim() })
    }
    if (rest === '') return
    this.paragraphs.push({ line, text: rest })
    this.#begun ||= isProse(rest)
  }

  #caption(caption: BodyLine, remove: (reason: string) => void): void {
    const known = this.captions.some(({ text }) => fold(text) === fold(caption.text))
    if (caption.text === '' || known) return remove(known ? 'repeated-caption' : 'photo-credit')
    this.captions.push(caption)
  }
}

/** A title left alone at the end, or before a teaser, belongs to the next story; items of a list belong to this one. */
function withoutTrailingTitles(reader: BodyReader): void {
  const { paragraphs, removed } = reader
  for (
    let last = paragraphs.at(-1);
    last && !isProse(last.text) && paragraphs.length > 1;
    last = paragraphs.at(-1)
  ) {
    if (/^[-+*•]|[;.]$/u.test(last.text)) return
    paragraphs.pop()
    removed.push({ line: last.line, reason: 'after-article', text: last.text })
  }
}

/** Some pages print their standfirst again as the first paragraph, with a word more or less; the fuller one stays. */
function withoutRepeatedLead(reader: BodyReader): void {
  const { paragraphs, removed } = reader
  for (let at = 0; at + 1 < Math.min(4, paragraphs.length); at++) {
    const [one, next] = [paragraphs[at], paragraphs[at + 1]]
    if (!one || !next || !topicOf(next.text).contains(one.text)) continue
    paragraphs.splice(at, 1)
    removed.push({ line: one.line, reason: 'repeated-lead', text: one.text })
    return
  }
}

/** Walks the lines under the headline and sorts them into paragraphs, captions and what is not the article. */
export function readBody(lines: readonly Line[], { headline, rights }: Context): Body {
  const written = lines.filter(({ text }) => text !== '')
  if (rights === 'digest') {
    const paragraphs = written.map(({ number, text }) => ({ line: number, text }))
    return { paragraphs, captions: [], removed: [], byline: null, outlet: null, published: null }
  }
  const reader = new BodyReader(headline ?? '')
  for (const line of written) reader.read(line)
  withoutTrailingTitles(reader)
  withoutRepeatedLead(reader)
  return reader
}
