import type { DirectiveRelation } from '../../model/conference.ts'
import { DIRECTIVE_RELATIONS } from '../../model/vocabulary.ts'
import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { evidenceFor, type Witness } from '../evidence.ts'
import type { ReportText, Sentence } from '../report-text.ts'

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

type RelationsOf = (namings: readonly Span[]) => DirectiveRelation[]

/** What a report says was done with a directive, from the words that say it to its name; nothing where it only cites. */
export function directiveRelations(report: ReportText): RelationsOf {
  const ordered = report.sentences.toSorted((one, other) => one.start - other.start)
  return (namings) => {
    const told = namings.flatMap((naming) => {
      const sentence = sentenceAt(ordered, naming.start)
      return (sentence && relationTold(report.text, sentence, naming)) ?? []
    })
    return DIRECTIVE_RELATIONS.map((kind) => ({
      kind,
      evidence: evidenceFor(
        report,
        told.filter((witness) => witness.rule === `directive/${kind}`),
      ),
    })).filter(({ evidence }) => evidence.length > 0)
  }
}

/** The sentence in which a place is, of sentences in order; of a hundred thousand, for each of as many documents. */
function sentenceAt(ordered: readonly Sentence[], place: number): Sentence | null {
  let low = 0
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >>> 1
    if ((ordered[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const found = ordered[low]
  return found && found.start <= place ? found : null
}

function relationTold(text: string, sentence: Sentence, naming: Span): Witness | null {
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
