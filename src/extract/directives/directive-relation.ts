import type { DirectiveRelation } from '../../model/conference.ts'
import { DIRECTIVE_RELATIONS } from '../../model/vocabulary.ts'
import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { evidenceFor, type Witness } from '../evidence.ts'
import type { ReportText } from '../report-text.ts'

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

/** What the report says was done with a directive, from the words that say it to its name; nothing where it only cites. */
export function directiveRelations(report: ReportText, namings: readonly Span[]): DirectiveRelation[] {
  const told = namings.flatMap((naming) => relationTold(report, naming) ?? [])
  return DIRECTIVE_RELATIONS.map((kind) => ({
    kind,
    evidence: evidenceFor(
      report,
      told.filter((witness) => witness.rule === `directive/${kind}`),
    ),
  })).filter(({ evidence }) => evidence.length > 0)
}

function relationTold({ text, sentences }: ReportText, naming: Span): Witness | null {
  const sentence = sentences.find(({ start, end }) => start <= naming.start && naming.start < end)
  if (!sentence) return null
  const cues = CUES.flatMap(({ relation, pattern }) =>
    everyMatch(text.slice(sentence.start, naming.start), pattern).map((match) => ({
      relation,
      start: sentence.start + match.index,
      end: match.index + match[0].length,
    })),
  )
  const [first, ...others] = cues
  if (!first) return null
  // Of two that end at one place the one that stands first in the table says more.
  const { relation, start } = others.reduce((near, cue) => (cue.end > near.end ? cue : near), first)
  return relation === 'cited' ? null : { start, end: naming.end, rule: `directive/${relation}` }
}
