import type { Article } from '../text/article.ts'
import { type Span, sentences } from '../text/segment.ts'

/** Where a sentence stands: a date counts in the lead, a name may be confirmed in a caption. */
export type Zone = 'headline' | 'lead' | 'body' | 'caption'

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
  readonly published: string | null
  /** A digest is a selection already; of a capture only the surest tellings are kept. */
  readonly rights: 'digest' | 'capture'
  readonly sentences: readonly Sentence[]
}

/** How many paragraphs the opening of a report takes: the lead, and the standfirst before it. */
const LEAD_PARAGRAPHS = 2

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

/** Cuts an article into sentences that know where they stand. */
export function reportText(id: string, article: Article): ReportText {
  const { text, headlineSpan, paragraphs, captions, headline, publisher, published, rights } = article
  const head: readonly Sentence[] = headlineSpan
    ? [
        {
          ...headlineSpan,
          text: text.slice(headlineSpan.start, headlineSpan.end),
          zone: 'headline',
          paragraph: -1,
          position: 0,
        },
      ]
    : []
  const body = zoned(text, paragraphs, (paragraph) => (paragraph < LEAD_PARAGRAPHS ? 'lead' : 'body'))
  const below = zoned(text, captions, () => 'caption')
  return { id, text, headline, publisher, published, rights, sentences: [...head, ...body, ...below] }
}
