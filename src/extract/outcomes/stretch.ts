import type { OutcomeType } from '../../model/vocabulary.ts'
import { type Found, smallWithoutCompounds } from './cue-of.ts'
import { LIMITS } from './cues.ts'
import type { Reading } from './reading.ts'
import {
  beginsBare,
  isForecast,
  onlyPurpose,
  promises,
  tenseOf,
  turnsToLack,
  withoutConceded,
} from './tense.ts'

/** What the sentences before speak of, beyond their paragraph: the year reviewed or what is to come. */
export type Stretch = 'reviewed' | 'ahead' | 'none'

/** «Theo báo cáo tổng kết, …», «Năm 2030, tỉnh đã …», «Trong năm qua, …», «Nhìn chung, …»: a review begins. */
const REVIEWS =
  /^(?:(?:cũng )?(?:theo|qua|trình bày) (?:\S+ )?báo cáo|báo cáo (?!viên)|nhìn (?:chung|lại)|(?:trong |qua )?(?:\S+ ){0,2}(?:năm|tháng|quý|thời gian) (?:vừa )?qua(?=[ ,])|(?:trong )?năm 20\d\d,? [^.;]{0,160}đã )/u

/** The part of a sentence before its first semicolon. */
const beforeItems = (text: string) => text.split(';', 1)[0] ?? ''

/** Rules whose words may tell a result or a task; who speaks, decides and awards has said which. */
const UNSURE: readonly string[] = ['outcome/task', 'outcome/result', 'outcome/continued']

/** «cho rằng báo chí còn thiếu phóng viên»: said of what is lacking; who praises says so first. */
const saidToLack = (text: string): OutcomeType | null =>
  tenseOf(text) === null && LIMITS.test(withoutConceded(text)) && FINDS.test(text) ? 'limitation' : null
const FINDS = /(?<![a-zà-ỹ])(?:cho rằng|nhìn nhận|nhận định|cho biết)(?![a-zà-ỹ])/u

/** What else may change the type that the words of a rule give, by the rule. */
const SETTLED: Readonly<Record<string, (text: string) => OutcomeType | null>> = {
  'outcome/said': (text) => (promises(text) ? 'task' : saidToLack(text)),
  'outcome/reported': (text) => (tenseOf(text) === null && LIMITS.test(text) ? 'limitation' : null),
  'outcome/limitation': (text) => {
    const rest = withoutConceded(text)
    return rest !== text && tenseOf(rest) === 'done' && !LIMITS.test(beforeItems(rest)) ? 'result' : null
  },
}

/** A task is one where what is to come is spoken of, or nothing says otherwise. */
function whereTask(text: string, reading: Reading, stretch: Stretch): OutcomeType {
  const tense = tenseOf(text)
  if (tense !== null) return tense === 'done' || isForecast(text) ? 'result' : 'task'
  if (reading.rule === 'outcome/continued') return 'task'
  return stretch === 'reviewed' || onlyPurpose(text) ? 'result' : 'task'
}

function typeIn(text: string, type: OutcomeType, reading: Reading, stretch: Stretch): OutcomeType {
  const settled = SETTLED[reading.rule]
  if (settled) return settled(text) ?? type
  if (turnsToLack(text) && tenseOf(text) !== 'ahead') return 'limitation'
  if (type === 'task') return whereTask(text, reading, stretch)
  return stretch === 'ahead' && beginsBare(text) && tenseOf(text) === null ? 'task' : type
}

/** What a sentence tells by its tense and the stretch it stands in, where its cue alone leaves that open. */
export function readIn(stretch: Stretch, sentence: string, found: Found | null, reading: Reading): Reading {
  const { rule, telling } = reading
  if (telling.tells === 'agenda' || !(UNSURE.includes(rule) || rule in SETTLED)) return reading
  const type = typeIn(found?.text ?? smallWithoutCompounds(sentence), telling.type, reading, stretch)
  return type === telling.type
    ? reading
    : { ...reading, rule: `outcome/stretch-${type}`, telling: { tells: 'outcome', type } }
}

/** The stretch in which the next sentence stands; a sentence that tells nothing may still open one. */
export function stretchAfter(
  sentence: string,
  read: { readonly reading: Reading } | null,
  before: Stretch,
): Stretch {
  const telling = read?.reading.telling
  if (telling?.tells === 'outcome') return stretchOf(telling.type, sentence, before)
  return REVIEWS.test(sentence.toLowerCase()) ? 'reviewed' : before
}

function stretchOf(type: OutcomeType, sentence: string, before: Stretch): Stretch {
  if (type === 'task') return 'ahead'
  if (type !== 'result') return 'none'
  if (before === 'reviewed') return before
  const text = sentence.toLowerCase()
  return REVIEWS.test(text) || tenseOf(text) === 'done' ? 'reviewed' : before
}
