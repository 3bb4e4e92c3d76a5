import type { Directive } from '../../model/conference.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import { sentences } from '../../text/segment.ts'

/** What conferences do with a directive, the most telling first. */
export const DIRECTIVE_RELATIONS = ['reviewed', 'spread', 'cited'] as const
export type DirectiveRelation = (typeof DIRECTIVE_RELATIONS)[number]

/** A sentence that names a directive, and what it says was done with it. */
export type Naming = {
  readonly relation: DirectiveRelation
  readonly sentence: string
  readonly report: string
}

/**
 * What stands before a directive and says what is done with it; of several the nearest counts, so «theo báo cáo tổng
 * kết, căn cứ Kết luận …» only cites.
 */
const CUES = [
  {
    relation: 'reviewed',
    pattern: words(
      '(?:tổng kết|sơ kết|kiểm điểm|đánh giá|rà soát|nhìn lại)[^,;:.]{0,60}?(?:thực hiện|triển khai|thi hành)(?: thực hiện)?',
    ),
  },
  {
    relation: 'spread',
    pattern: words(
      'phổ biến|quán triệt|học tập|tập huấn|giới thiệu|truyền đạt|công bố|triển khai(?: thực hiện)?|tuyên truyền|hướng dẫn thực hiện',
    ),
  },
  {
    relation: 'cited',
    pattern: words('căn cứ|theo|thực hiện(?: tốt)?|trên cơ sở|trên tinh thần|cụ thể hóa|ban hành|chấp hành'),
  },
] as const

/** Of all sentences of a conference that name a directive, the first that says most. */
export function tellingNaming(
  { evidence, asWritten, type }: Directive,
  reports: readonly Pick<Report, 'id' | 'headline' | 'text'>[],
): Naming {
  const namings = evidence.flatMap((piece) => {
    const report = reports.find(({ id }) => id === piece.report)
    return report ? [namingOf(piece, report)] : []
  })
  const headlines = new Set(reports.map(({ headline }) => headline))
  // What a headline says stands above already.
  const inText = ({ sentence }: Naming) => Number(headlines.has(sentence))
  const [telling] = namings.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || inText(one) - inText(other),
  )
  return telling ?? { relation: 'cited', sentence: asWritten[0] ?? type, report: '' }
}

const rankOf = ({ relation }: Naming) => DIRECTIVE_RELATIONS.indexOf(relation)

/** How a report's sentence names a directive. */
export function namingOf({ start, end }: Evidence, { id, text }: Pick<Report, 'id' | 'text'>): Naming {
  const paragraph = { start: text.lastIndexOf('\n', start - 1) + 1, end: endOfLine(text, end) }
  const span = sentences(text, paragraph).find((one) => one.start <= start && start < one.end) ?? {
    start,
    end,
  }
  return {
    relation: nearestCue(text.slice(span.start, start)),
    sentence: text.slice(span.start, span.end),
    report: id,
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function nearestCue(before: string): DirectiveRelation {
  const found = CUES.flatMap(({ relation, pattern }) =>
    everyMatch(before, pattern).map((match) => ({ relation, end: match.index + match[0].length })),
  )
  // Of two that end at one place the one that stands first in the table says more.
  return found.reduce((near, cue) => (cue.end > near.end ? cue : near), NO_CUE).relation
}

const NO_CUE: { readonly relation: DirectiveRelation; readonly end: number } = { relation: 'cited', end: 0 }
