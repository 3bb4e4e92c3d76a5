import { describe, expect, it } from 'vitest'
import { namedTopics } from '../../src/extract/agenda/named-topics.ts'
import { DATE_RULES } from '../../src/extract/dates/date-rules.ts'
import { MONTH_RULES } from '../../src/extract/dates/month-rules.ts'
import { DIRECTIVE_RULES } from '../../src/extract/directives/directive-rules.ts'
import { eventNames } from '../../src/extract/events/event-name.ts'
import { FIGURE_RULES } from '../../src/extract/outcomes/read-figures.ts'
import { PARTICIPANT_RULES } from '../../src/extract/participants/read-participants.ts'
import { type Rule, runRules } from '../../src/extract/rule.ts'
import { reportFrom } from './report-from.ts'

const TABLES: readonly (readonly [string, readonly Rule<unknown>[]])[] = [
  ['DATE_RULES', DATE_RULES],
  ['MONTH_RULES', MONTH_RULES],
  ['DIRECTIVE_RULES', DIRECTIVE_RULES],
  ['PARTICIPANT_RULES', PARTICIPANT_RULES],
  ['FIGURE_RULES', FIGURE_RULES],
]

describe.each(TABLES)('%s', (_, rules) => {
  it.each(rules)('$id reads its example', (rule) => {
    const { id, example } = rule
    const found = runRules([rule], example, { start: 0, end: example.length })
    expect(found.map((finding) => finding.rule)).toContain(id)
  })

  it.each(rules)('$id has a sign in its example', ({ sign, example }) => expect(example).toMatch(sign))

  it.each(rules)('$id is global, so that every match is found', ({ pattern }) =>
    expect(pattern.flags).toContain('g'),
  )

  it('gives every rule an id of its own', () =>
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length))
})

describe('the names of events', () => {
  it.each([
    ['event/quoted', 'Bộ tổ chức Hội nghị toàn quốc “Tổng kết công tác năm 2031”.'],
    ['event/quoted-whole', 'Học viện tổ chức “Hội thảo về thực thi công ước”.'],
    ['event/named', 'Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031.'],
  ])('%s reads: %s', (id, sentence) =>
    expect(eventNames(reportFrom(sentence)).map(({ rule }) => rule)).toEqual([id]),
  )
})

describe('the topics of an agenda', () => {
  it.each([
    ['agenda/report-named', 'Theo Báo cáo tổng kết công tác năm, thành phố đã mở ba lớp.'],
    [
      'agenda/review-named',
      'Đánh giá công tác thông tin đối ngoại năm 2030, ông Mẫu khẳng định nhiều việc đã xong.',
    ],
    ['agenda/direction-named', 'Phương hướng chung của công tác năm 2031 được xác định là đổi mới nội dung.'],
    ['agenda/lecture-named', 'Học viên nghe chuyên đề “Tình hình biển đảo”.'],
  ])('%s reads: %s', (id, sentence) =>
    expect(namedTopics(reportFrom(sentence), null).map(({ rule }) => rule)).toEqual([id]),
  )
})
