import { describe, expect, it } from 'vitest'
import { calendarSpan } from '../../src/web/calendar-span.ts'
import { dayNumerals, shortDate, wholeDate } from '../../src/web/date-words.ts'
import { english } from '../../src/web/strings/en/english.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const { date: sample } = conferenceOf()
const { date: words } = vietnamese
const { date: inEnglish } = english

/** A date as the extraction writes it: no start or end where the year is unknown. */
function dated(edtf: string) {
  const [first = '', last = first] = edtf.split('/')
  const isKnown = !edtf.includes('X')
  return { ...sample!, edtf, start: isKnown ? first : null, end: isKnown ? last : null }
}

describe('wholeDate', () => {
  it.each([
    ['2022-02-23', 'Thứ Tư, 23 tháng 2 năm 2022'],
    ['2018-07-12/2018-07-13', '12–13 tháng 7 năm 2018'],
    ['2018-06-30/2018-07-02', '30 tháng 6 – 2 tháng 7 năm 2018'],
    ['2018-12-31/2019-01-02', '31 tháng 12 năm 2018 – 2 tháng 1 năm 2019'],
    ['2018-07', 'tháng 7 năm 2018'],
    ['2018-07-XX', 'tháng 7 năm 2018'],
    ['2017', 'năm 2017'],
    ['XXXX-09-14', '14 tháng 9 (không rõ năm)'],
  ])('%s is «%s»', (edtf, said) => expect(wholeDate(dated(edtf), words)).toBe(said))

  it('shows what it cannot read as it is', () => expect(wholeDate(dated('2017~'), words)).toBe('2017~'))
})

describe('dayNumerals', () => {
  it.each([
    ['2022-02-23', '23'],
    ['2018-07-12/2018-07-13', '12–13'],
    ['2018-06-30/2018-07-02', '30/6–2/7'],
    ['2018-07', null],
    ['2017', null],
  ])('%s is %s', (edtf, numerals) => expect(dayNumerals(calendarSpan(edtf)!, words)).toBe(numerals))
})

describe('shortDate', () => {
  it.each([
    ['2018-07-12', '12/7/2018'],
    ['2018-07-12T08:07', '12/7/2018'],
    ['2018', '2018'],
    ['hôm qua', 'hôm qua'],
  ])('%s is «%s»', (iso, said) => expect(shortDate(iso, words)).toBe(said))
})

describe('a date in English', () => {
  it.each([
    ['2022-02-23', 'Wednesday, 23 February 2022'],
    ['2018-07-12/2018-07-13', '12–13 July 2018'],
    ['2018-06-30/2018-07-02', '30 June – 2 July 2018'],
    ['2018-12-31/2019-01-02', '31 December 2018 – 2 January 2019'],
    ['2018-07', 'July 2018'],
    ['2017', '2017'],
    ['XXXX-09-14', '14 September (year unknown)'],
    ['2017~', '2017~'],
  ])('%s is “%s”', (edtf, said) => expect(wholeDate(dated(edtf), inEnglish)).toBe(said))

  it('is short in a margin and beside a name', () => {
    expect(dayNumerals(calendarSpan('2018-06-30/2018-07-02')!, inEnglish)).toBe('30 Jun–2 Jul')
    expect(shortDate('2018-07-12T08:07', inEnglish)).toBe('12 Jul 2018')
  })
})
