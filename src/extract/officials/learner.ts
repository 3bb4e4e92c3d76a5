import { LEARNER, PUPIL } from '../lexicon/callings.ts'
import { TELLS_REPORTER } from '../lexicon/speech.ts'
import { openingOf, type ReportText, type Sentence } from '../report-text.ts'
import { present } from './frame.ts'
import type { Mention } from './mentions.ts'
import type { PartReading } from './read-part.ts'

const TELLS = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${TELLS_REPORTER}$`, 'iu')
const IS_PUPIL = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${PUPIL}(?![A-Za-zÀ-ỹ])`, 'iu')
const IS_LEARNER = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${LEARNER}(?![A-Za-zÀ-ỹ])`, 'iu')
/** Frames that go by the verb alone; others say that somebody took the floor. */
const BY_VERB: ReadonlySet<string> = new Set(['speaker/verb', 'speaker/apposition', 'speaker/discusses'])
/** «Tại hội nghị, …», «… nói như vậy trong phần thảo luận»: the floor was theirs. */
const HAS_FLOOR =
  /^["“]?(?:Tại|Phát biểu|Thay mặt|Đại diện|Trao đổi|Thảo luận|Tham luận)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:phần thảo luận|phát biểu|tham luận)(?![A-Za-zÀ-ỹ])/u

const CLASS = /(?<![A-Za-zÀ-ỹ])(?:lớp|tập huấn|bồi dưỡng|khóa)(?![A-Za-zÀ-ỹ])/iu

/** Who learns at the event of a report: pupils, and where there is a class its villagers and teachers, too. */
export const learnersOf = (report: ReportText): RegExp =>
  CLASS.test(openingOf(report)) ? IS_LEARNER : IS_PUPIL

/** Of who only learns a plain «cho biết» says that he was there, not that he spoke; `learner` tells who does. */
export function asLearner(
  { text, start }: Sentence,
  mention: Mention,
  part: PartReading,
  learner: RegExp,
): PartReading {
  const { rule, end } = part.witness
  const told = text.slice(mention.nameSpan.end, end - start)
  if (!BY_VERB.has(rule) || !TELLS.test(told) || HAS_FLOOR.test(text)) return part
  const office = mention.titles.some((title) => !learner.test(title))
  const learns = learner.test(told) || mention.titles.length > 0
  return learns && !office ? { says: present, witness: { ...part.witness, rule: 'present/learner' } } : part
}
