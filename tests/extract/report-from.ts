import { type ReportText, reportText } from '../../src/extract/report-text.ts'
import type { Article } from '../../src/text/article.ts'
import type { Span } from '../../src/text/segment.ts'

type Around = Partial<Pick<Article, 'headline' | 'publisher' | 'house' | 'published' | 'rights'>> & {
  readonly captions?: readonly string[]
}

function spansOf(lines: readonly string[]): readonly Span[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
}

/** A report as extraction sees it, nothing taken off: a paragraph of `body` a line, the headline above, captions below. */
export function reportFrom(body: string, around: Around = {}): ReportText {
  const {
    headline = null,
    publisher = null,
    house = null,
    published = null,
    rights = 'digest',
    captions = [],
  } = around
  const head = headline === null ? [] : [headline]
  const paragraphs = body.split('\n')
  const lines = [...head, ...paragraphs, ...captions]
  const spans = spansOf(lines)
  const captionsFrom = head.length + paragraphs.length
  return reportText('bai-mau', {
    headline,
    publisher,
    house,
    published,
    rights,
    text: lines.join('\n'),
    headlineSpan: headline === null ? null : (spans[0] ?? null),
    paragraphs: spans.slice(head.length, captionsFrom),
    captions: spans.slice(captionsFrom),
  })
}
