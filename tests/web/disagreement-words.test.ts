import { describe, expect, it } from 'vitest'
import type { Disagreement } from '../../src/model/conference.ts'
import { disagreementWords } from '../../src/web/disagreement-words.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const {
  reports: [report],
  event: { evidence },
} = conferenceOf()
const reports = ['Báo Mẫu', 'Đài Mẫu', null].map((publisher, index) => ({
  ...report!,
  id: 'abc'.charAt(index),
  publisher,
}))

describe('what reports say differently', () => {
  it.each<[Disagreement['field'], readonly (string | number)[], string]>([
    ['participants', [1200, 150], 'Số người dự: 1.200 (Báo Mẫu); 150 (Đài Mẫu)'],
    [
      'date',
      ['2031-03-12', '2031-03-12/2031-03-13'],
      'Ngày: 12 tháng 3 năm 2031 (Báo Mẫu); 12–13 tháng 3 năm 2031 (Đài Mẫu)',
    ],
    [
      'event.level',
      ['trung ương', 'tỉnh/thành'],
      'Cấp: cấp trung ương (Báo Mẫu); cấp tỉnh, thành phố (Đài Mẫu)',
    ],
    ['participants', [150, 200, 200], 'Số người dự: 150 (Báo Mẫu); 200 (Đài Mẫu, Không rõ báo)'],
  ])('%s %j', (field, said, words) => {
    const values = said.map((value, index) => ({ value, report: 'abc'.charAt(index), evidence }))
    expect(disagreementWords({ field, values }, reports, vietnamese).text).toBe(words)
  })
})
