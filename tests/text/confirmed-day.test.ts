import { describe, expect, it } from 'vitest'
import { confirmsDay } from '../../src/text/confirmed-day.ts'

describe('confirmsDay', () => {
  it.each([
    ['2012-03-22T17:26', 'Sáng 22-3, Ban Chỉ đạo tổ chức hội nghị.'],
    ['2012-03-22', 'Ngày 21/03, tại Mẫu, Sở mở lớp.'],
    ['2012-03-01', 'Chiều 29.2, Sở mở lớp.'],
    ['2011-03-01', 'Chiều 28/2, Sở mở lớp.'],
    ['2012-03-22T17:26', 'Ngày 15-3, Sở mở lớp.'],
    ['2012-01-03T07:15', 'Ngày 28-12, Sở mở lớp.'],
    ['2012-01-01', 'Ngày 31 - 12, Sở mở lớp.'],
  ])('%s by: %s', (stamp, text) => expect(confirmsDay(stamp, text)).toBe(true))

  it.each([
    ['2012-03-22', 'Sáng 20-3, Sở mở lớp.'],
    ['2012-03-22T17:26', 'Sáng 14-3, Sở mở lớp.'],
    ['2012-03-22', 'Sáng 23-3, Sở mở lớp.'],
    ['2012-03-22', 'Sáng 22/3/2009, Sở mở lớp.'],
    ['2012-03-22', 'Kế hoạch số 122/3 và tỷ lệ 22/34.'],
    ['2012-13-45', 'Sáng 22-3, Sở mở lớp.'],
  ])('%s not by: %s', (stamp, text) => expect(confirmsDay(stamp, text)).toBe(false))
})
