import { describe, expect, it } from 'vitest'
import { isoSpan } from '../../../src/extract/dates/calendar.ts'
import { DATE_RULES } from '../../../src/extract/dates/date-rules.ts'
import { runRules } from '../../../src/extract/rule.ts'
import { describeRules } from '../rule-sentences.ts'
import { DATE_SENTENCES } from './date-sentences.ts'

const found = (text: string) => runRules(DATE_RULES, text, { start: 0, end: text.length })
const days = (text: string) =>
  found(text).map(({ rule, value }) => ({ rule, value: isoSpan(value, value.end).edtf }))

describe('the rules for days', () =>
  describeRules(
    DATE_RULES.map(({ id }) => id),
    DATE_SENTENCES,
    days,
  ))

describe('a near miss is no day by any rule', () =>
  it.each(Object.values(DATE_SENTENCES).flatMap(({ leaves }) => leaves))('%s', (sentence) =>
    expect(days(sentence)).toEqual([]),
  ))

describe('the weekday', () => {
  it.each([
    ['Thứ Ba, ngày 5-3-2019, hội nghị họp.', 2],
    ['Sáng thứ sáu (14/6), lớp học bế mạc.', 5],
    ['Thứ Sáu (14/6), lớp học bế mạc.', 5],
    ['Chủ nhật, ngày 19/5/2019, triển lãm mở cửa.', 7],
    ['Sáng 14/6, lớp học bế mạc.', null],
  ])('%s', (sentence, weekday) =>
    expect(found(sentence).map(({ value }) => value.weekday)).toEqual([weekday]),
  )
})
