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

/** How reporters call those who came to learn, whatever their office; hosts and lecturers are «ông», «bà», «đồng chí». */
const CALLED_PLAINLY = /(?<![A-Za-zÀ-ỹ])(?:anh|chị|em|bạn)\s+$/iu
const REACH_OF_CALL = 6

/** Who learns at the event of a report: by what he or she is, and whether those called «anh», «chị» do. */
export type Learners = { readonly are: RegExp; readonly calledPlainly: 'yes' | 'no' }

/** Pupils learn anywhere, and where there is a class its villagers and teachers and whoever is called «anh», «chị». */
export const learnersOf = (report: ReportText): Learners =>
  CLASS.test(openingOf(report))
    ? { are: IS_LEARNER, calledPlainly: 'yes' }
    : { are: IS_PUPIL, calledPlainly: 'no' }

/** Whether somebody is named as those are who came to learn. */
function isLearner(text: string, told: string, mention: Mention, { are, calledPlainly }: Learners): boolean {
  const { start } = mention.nameSpan
  const called = text.slice(Math.max(0, start - REACH_OF_CALL), start)
  if (calledPlainly === 'yes' && CALLED_PLAINLY.test(called)) return true
  const office = mention.titles.some((title) => !are.test(title))
  return !office && (are.test(told) || mention.titles.length > 0)
}

/** Of who only learns a plain «cho biết» says that he was there, not that he spoke; `learners` tells who does. */
export function asLearner(
  { text, start }: Sentence,
  mention: Mention,
  part: PartReading,
  learners: Learners,
): PartReading {
  const { rule, end } = part.witness
  const told = text.slice(mention.nameSpan.end, end - start)
  if (!BY_VERB.has(rule) || !TELLS.test(told) || HAS_FLOOR.test(text)) return part
  return isLearner(text, told, mention, learners)
    ? { says: present, witness: { ...part.witness, rule: 'present/learner' } }
    : part
}
