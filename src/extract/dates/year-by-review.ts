import { proseOf } from '../report-text.ts'
import { yearAfterReview } from './year-after-review.ts'
import type { YearQuestion, YearReading } from './year-question.ts'
import { yearsIn } from './years-in.ts'

const REVIEWED = /báo cáo|tổng kết|kết quả|trong năm|năm qua|hạn chế/iu
const PLANNED = /phương hướng|nhiệm vụ|kế hoạch|trọng tâm/iu

/** The year reported on and the year planned for, when the body names both and they follow each other. */
export function yearByReview({ report, month }: YearQuestion): YearReading | null {
  const prose = proseOf(report)
  const years = (pattern: RegExp) =>
    prose.filter(({ text }) => pattern.test(text)).flatMap((sentence) => yearsIn(report.text, sentence))
  const planned = years(PLANNED)
  for (const reviewed of years(REVIEWED)) {
    const next = planned.find(({ year }) => year === reviewed.year + 1)
    const year = yearAfterReview(reviewed.year, month)
    if (!next || year === null) continue
    return {
      year,
      evidence: [
        { start: reviewed.start, end: reviewed.end, rule: 'year/reviewed' },
        { start: next.start, end: next.end, rule: 'year/planned' },
      ],
    }
  }
  return null
}
