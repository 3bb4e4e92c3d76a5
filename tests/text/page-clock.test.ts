import { describe, expect, it } from 'vitest'
import { clockOf } from '../../src/text/page-clock.ts'

describe('clockOf', () => {
  it.each([
    ['Thứ hai, 04/12/2023', 'weekday'],
    ['Chủ Nhật, ngày 03 tháng 03 năm 2024', 'weekday'],
    ['Hôm nay, 10:11 23/11/2026', 'now'],
    ['Bây giờ là 10:11, 23/11/2026', 'now'],
    ['Thứ hai, 23/11/2026 | 10:11', 'weekday and time'],
    ['• Chủ nhật 19/05/2019 14:32', 'weekday and time'],
    ['Mon, 17/04/2017 14:00 | GMT +7', 'weekday and time'],
    ['13/07/2018 08:05', 'no'],
    ['Cập nhật lúc 08:12, Thứ Tư, 04/04/2012', 'no'],
    ['Đăng ngày 11/10/2023', 'no'],
    ['31/05/2018', 'no'],
    ['Ngày 5 tháng 10 năm 2017', 'no'],
  ])('%s: %s', (line, clock) => expect(clockOf(line)).toBe(clock))
})
