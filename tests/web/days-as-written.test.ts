import { describe, expect, it } from 'vitest'
import { daysAsWritten } from '../../src/web/days-as-written.ts'

describe('the days of a source', () => {
  it.each([
    ['Báo Mẫu, hội nghị ngày 2031-03-12', 'Báo Mẫu, hội nghị ngày 12/3/2031'],
    ['Báo Mẫu, «Tập huấn», 2031-11-09', 'Báo Mẫu, «Tập huấn», 9/11/2031'],
    ['Báo Mẫu, 2031-03-12, theo Báo Khác, 2031-03-13', 'Báo Mẫu, 12/3/2031, theo Báo Khác, 13/3/2031'],
  ])('are written as one writes them: %s', (source, written) => expect(daysAsWritten(source)).toBe(written))

  it.each([
    'https://bao.example/2031-03-12-tap-huan',
    'https://bao.example/tin/2031-03-12/',
    'Nghị quyết 202/2031/QH15',
    'giai đoạn 2031-2035',
    'Báo Mẫu, tháng 2031-03',
  ])('leave what is none: %s', (source) => expect(daysAsWritten(source)).toBe(source))
})
