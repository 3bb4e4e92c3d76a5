import { KINDS, type Kind } from '../../model/vocabulary.ts'
import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import { HELD_EVENT } from '../lexicon/event-nouns.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { kindsIn } from './kinds-in.ts'
import { isSectionName } from './section-names.ts'

/** Kinds of the yearly round; the opening sentence may add one to another («tổng kết … và triển khai …»). */
export const YEARLY: readonly Kind[] = ['tổng kết', 'sơ kết', 'triển khai']

/** A report that is itself called a review makes the conference one: «Theo Báo cáo tổng kết, …». */
const REVIEW_REPORT = words('báo cáo (?<kind>tổng kết|sơ kết)')

/** An event, or that it is opened: «khai giảng lớp …». */
const HELD = words(`${HELD_EVENT}|tập huấn|khai giảng|bồi dưỡng`)

/** «Nhằm triển khai Đề án …, Sở …»: why the event is held stands before it. */
const REASON_FIRST =
  /^(?:[^,]{0,40},\s*)?(?:nhằm|để|thực hiện|triển khai|tiếp tục|trên cơ sở|căn cứ|hưởng ứng|sau khi)\s/iu

/** The kinds a sentence speaks of from where it comes to the event. */
function kindsSaid(sentence: string): readonly Kind[] {
  if (!REASON_FIRST.test(sentence)) return kindsIn(sentence)
  const held = sentence.search(HELD)
  return held < 0 ? [] : kindsIn(sentence.slice(held))
}

/** «…, kết hợp tập huấn cho báo cáo viên»: what goes with an event of the yearly round. */
const WITH_TRAINING =
  /(?<![A-Za-zÀ-ỹ])(?:kết hợp|gắn với|lồng ghép)(?: với)?(?: tổ chức| mở)? (?:lớp )?(?:tập huấn|bồi dưỡng)(?= |[.,;])/iu

/** The kinds of the name, and those of the yearly round that the opening sentence adds to one of them. */
function ofName(named: readonly Kind[], opening: string): readonly Kind[] {
  if (!named.some((kind) => YEARLY.includes(kind))) return named
  const training: readonly Kind[] = WITH_TRAINING.test(opening) ? ['tập huấn'] : []
  return [...named, ...kindsSaid(opening).filter((kind) => YEARLY.includes(kind)), ...training]
}

function ofOpening({ sentences }: ReportText, opening: Sentence | null): readonly Kind[] {
  if (!opening) return []
  const paragraph = sentences.filter(
    ({ zone, paragraph }) => zone === opening.zone && paragraph === opening.paragraph,
  )
  return paragraph.flatMap(({ text }) => kindsSaid(text))
}

function ofReview({ sentences }: ReportText): readonly Kind[] {
  const said = sentences.flatMap(({ text }) => everyMatch(text, REVIEW_REPORT))
  const kind = said[0]?.groups?.kind?.toLowerCase()
  return KINDS.filter((known) => known === kind)
}

/** The kinds of a conference, in the order of the vocabulary: by its name, else by the opening, the headline, a review. */
export function eventKinds(report: ReportText, name: string, opening: Sentence | null): readonly Kind[] {
  const found = [
    () => ofName(kindsIn(name), opening?.text ?? ''),
    () => ofOpening(report, opening),
    () => (isSectionName(report.headline ?? '') ? [] : kindsIn(report.headline ?? '')),
    () => ofReview(report),
  ]
  for (const read of found) {
    const kinds = read()
    if (kinds.length > 0) return KINDS.filter((kind) => kinds.includes(kind))
  }
  return []
}
