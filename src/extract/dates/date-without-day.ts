import { matchSpan } from '../report-text.ts'
import { runRules } from '../rule.ts'
import { ofAnotherTime } from './another-time.ts'
import { DAY, yearMonth } from './calendar.ts'
import { namesEvent, OPENING_REACH } from './date-candidates.ts'
import { type DateQuestion, type DateReading, namesOf } from './date-reading.ts'
import { MONTH_RULES } from './month-rules.ts'
import { yearAlone } from './year-by-name.ts'
import { yearOfQuarter } from './year-by-quarter.ts'

const TODAY = /^(?<when>(?:sáng|trưa|chiều|tối)\s+(?:nay|hôm nay|qua|hôm qua)|hôm nay|hôm qua)(?=\s*,)/iu
const YESTERDAY = /qua$/iu

/** «Chiều nay, …» of a report whose day of publication is known. */
function publicationDay({ report: { published, sentences } }: DateQuestion): DateReading | null {
  if (published === null || published.length < 'yyyy-mm-dd'.length) return null
  for (const sentence of sentences.filter(({ zone }) => zone === 'lead')) {
    const match = TODAY.exec(sentence.text)
    if (!match || !namesEvent(sentence)) continue
    const ago = YESTERDAY.test(match[0]) ? DAY : 0
    const stamp = Date.parse(`${published.slice(0, 10)}T00:00:00Z`) - ago
    const day = new Date(stamp).toISOString().slice(0, 10)
    const witness = { ...matchSpan(sentence, match), rule: 'date/today' }
    return { edtf: day, start: day, end: day, inferred: ['year', 'month', 'day'], evidence: [witness] }
  }
  return null
}

/** «Từ đầu tháng 3/2019», «Trong tháng 3 và tháng 4/2019»: no month in which one event met. */
const NOT_THE_MONTH = /(?<![A-Za-zÀ-ỹ])(?:từ|đến|tới|trước|sau|hết|cho|và)\s+$/iu

/** «Đầu tháng 12/2016, …» where a sentence of the lead opens with it. */
function monthOnly({ report }: DateQuestion): DateReading | null {
  for (const sentence of report.sentences.filter((one) => one.zone === 'lead' && namesEvent(one))) {
    const [finding] = runRules(MONTH_RULES, report.text, sentence)
    if (!finding || finding.start - sentence.start > OPENING_REACH) continue
    const { start, end, rule, value } = finding
    const before = report.text.slice(sentence.start, start)
    if (NOT_THE_MONTH.test(before) || ofAnotherTime(before)) continue
    const month = yearMonth(value.year, value.month)
    return { edtf: month, start: month, end: month, inferred: [], evidence: [{ start, end, rule }] }
  }
  return null
}

function yearOnly(question: DateQuestion): DateReading | null {
  const { report, event, directives } = question
  const names = namesOf(question)
  const quarter = yearOfQuarter({ report, names })
  if (quarter === 'open') return null
  const reading = quarter ?? yearAlone({ report, kinds: event?.kinds ?? [], names, directives })
  if (!reading) return null
  const year = String(reading.year)
  return { edtf: year, start: year, end: year, inferred: ['year'], evidence: reading.evidence }
}

/** When an event took place whose day no sentence writes: by «hôm nay», by its month, by the year in its name. */
export function dateWithoutDay(question: DateQuestion): DateReading | null {
  return publicationDay(question) ?? monthOnly(question) ?? yearOnly(question)
}
