import type { Article } from '../text/article.ts'
import { type Span, sentences } from '../text/segment.ts'

/** Where a sentence stands: a date counts in the lead, a name may be confirmed in a caption. */
type Zone = 'headline' | 'lead' | 'body' | 'caption'

export type Sentence = Span & {
  readonly text: string
  readonly zone: Zone
  /** Index of its paragraph, counted through the body; -1 for the headline. */
  readonly paragraph: number
  /** Index within its paragraph. */
  readonly position: number
}

/** A report as extraction sees it: one text, its sentences, and what was stated beside it. */
export type ReportText = {
  readonly id: string
  readonly text: string
  readonly headline: string | null
  readonly publisher: string | null
  /** The names over the page, where the publisher is known from elsewhere. */
  readonly house: string | null
  readonly published: string | null
  /** A digest is a selection already; of a capture only the surest tellings are kept. */
  readonly rights: 'digest' | 'capture'
  readonly sentences: readonly Sentence[]
}

/** The opening takes at least the lead and the standfirst before it, at most so many paragraphs. */
const OPENING = { least: 2, most: 5 } as const

/** The words a lead begins with; above it may stand a standfirst, a caption or the label of a player. */
const BEGINS_LEAD =
  /^(?:\S{2,24}\s*[-–]\s*|\([^()]{2,30}\)\s*[-–.]*\s*)?(?:Sáng|Trưa|Chiều|Tối|Ngày|Trong|Từ ngày|Vừa qua|Hôm (?:nay|qua)|Thứ|Vào)(?![A-Za-zÀ-ỹ])/u

/** «Phòng khánh tiết tầng 9 sáng nay (7/7) chứng kiến …»: whoever says today there writes his lead. */
const TELLS_OF_TODAY = /(?<![A-Za-zÀ-ỹ])(?:sáng|trưa|chiều|tối|hôm) nay,? ?\(/u
const REACH = { beginning: 60, today: 140 } as const

const isLead = (text: string, { start, end }: Span) =>
  BEGINS_LEAD.test(text.slice(start, Math.min(end, start + REACH.beginning))) ||
  TELLS_OF_TODAY.test(text.slice(start, Math.min(end, start + REACH.today)))

/** The last paragraph of the opening. */
function openingParagraph(text: string, paragraphs: readonly Span[]): number {
  const lead = paragraphs.slice(0, OPENING.most).findIndex((span) => isLead(text, span))
  return Math.max(OPENING.least - 1, lead)
}

function zoned(
  text: string,
  spans: readonly Span[],
  zoneOf: (paragraph: number) => Zone,
): readonly Sentence[] {
  return spans.flatMap((span, paragraph) =>
    sentences(text, span).map((sentence, position) => ({
      ...sentence,
      text: text.slice(sentence.start, sentence.end),
      zone: zoneOf(paragraph),
      paragraph,
      position,
    })),
  )
}

/** What of an article its text needs to be read. */
type ArticleText = Pick<Article, 'headline' | 'publisher' | 'house' | 'published' | 'rights' | 'text'> & {
  readonly headlineSpan: Span | null
  readonly paragraphs: readonly Span[]
  readonly captions: readonly Span[]
}

function headlineOf({ text, headlineSpan }: ArticleText): readonly Sentence[] {
  if (!headlineSpan) return []
  const { start, end } = headlineSpan
  return [{ start, end, text: text.slice(start, end), zone: 'headline', paragraph: -1, position: 0 }]
}

/** Cuts an article into sentences that know where they stand. */
export function reportText(id: string, article: ArticleText): ReportText {
  const { text, paragraphs, captions, headline, publisher, house, published, rights } = article
  const opening = openingParagraph(text, paragraphs)
  const body = zoned(text, paragraphs, (paragraph) => (paragraph <= opening ? 'lead' : 'body'))
  const below = zoned(text, captions, () => 'caption')
  return {
    id,
    text,
    headline,
    publisher,
    house,
    published,
    rights,
    sentences: [...headlineOf(article), ...body, ...below],
  }
}

/** The sentences of lead and body: neither headline nor caption. */
export function proseOf({ sentences }: ReportText): readonly Sentence[] {
  return sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
}

/** Headline and lead as one text, a sentence a line. */
export function openingOf({ sentences }: ReportText): string {
  return sentences
    .filter(({ zone }) => zone === 'headline' || zone === 'lead')
    .map(({ text }) => text)
    .join('\n')
}

/** Everything a report says as one text, a sentence a line. */
export function wholeOf({ sentences }: ReportText): string {
  return sentences.map(({ text }) => text).join('\n')
}

/** Where a match within a sentence stands in the report. */
export function matchSpan({ start }: Sentence, match: RegExpExecArray): Span {
  const from = start + match.index
  return { start: from, end: from + match[0].length }
}
