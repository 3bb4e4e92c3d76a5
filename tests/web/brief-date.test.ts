import { describe, expect, it } from 'vitest'
import { briefDate } from '../../src/web/brief-date.ts'
import { english } from '../../src/web/strings/en/english.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'

describe('a date in a line', () => {
  it.each([
    ['2016-06-22', '22/6/2016', '22 Jun 2016'],
    ['2018-07-12/2018-07-13', '12–13/7/2018', '12–13 Jul 2018'],
    ['2018-06-30/2018-07-02', '30/6–2/7/2018', '30 Jun–2 Jul 2018'],
    ['2018-12-31/2019-01-02', '31/12/2018–2/1/2019', '31 Dec 2018–2 Jan 2019'],
    ['2031-09', '9/2031', 'Sep 2031'],
    ['2027', '2027', '2027'],
    ['XXXX-09-14', '14/9 (không rõ năm)', '14 Sep (year unknown)'],
    ['khoảng 2027', 'khoảng 2027', 'khoảng 2027'],
  ])('%s is %s', (edtf, inVietnamese, inEnglish) => {
    expect(briefDate(edtf, vietnamese.date)).toBe(inVietnamese)
    expect(briefDate(edtf, english.date)).toBe(inEnglish)
  })
})
