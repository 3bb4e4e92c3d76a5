import { describe, expect, it } from 'vitest'
import { conferenceId } from '../../src/extract/conference-id.ts'
import type { DateReading } from '../../src/extract/dates/date-reading.ts'
import type { PlaceReading } from '../../src/extract/places/read-place.ts'

const on = (edtf: string): DateReading => ({ edtf, start: null, end: null, inferred: [], evidence: [] })
const at = (province: string | null): PlaceReading => ({
  province,
  venue: null,
  linkPoints: null,
  inferred: [],
  evidence: [],
})
const TITLE = 'Hội nghị tập huấn công tác thông tin đối ngoại năm 2019'

describe('conferenceId', () => {
  it.each([
    ['2019-10-17', 'Lạng Sơn', 'tỉnh/thành', '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai-lang-son'],
    ['2019-10-17', 'Lạng Sơn', 'huyện', '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai-lang-son'],
    ['2019-10-17', 'Lạng Sơn', 'khu vực', '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai-lang-son'],
    ['2019-10-17', 'Hà Nội', 'trung ương', '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai'],
    ['2019-10-17', 'Hà Nội', null, '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai'],
    ['2019-10-17', null, 'tỉnh/thành', '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai'],
    ['2019-10-17/2019-10-18', 'Hà Nội', 'bộ ngành', '2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai'],
    ['XXXX-09-14', null, null, 'xxxx-09-14-tap-huan-cong-tac-thong-tin-doi-ngoai'],
    ['2017', null, null, '2017-tap-huan-cong-tac-thong-tin-doi-ngoai'],
  ])('%s in %s, %s: %s', (edtf, province, level, id) =>
    expect(conferenceId({ title: TITLE, date: on(edtf), place: at(province), level })).toBe(id),
  )

  it.each([
    ['Hội nghị tập huấn công tác thông tin đối ngoại năm 2019', 'tap-huan-cong-tac-thong-tin-doi-ngoai'],
    ['Hội thảo “Báo chí với biển, đảo”', 'hoi-thao-bao-chi-voi-bien-dao'],
    ['Lớp tập huấn nghiệp vụ đối ngoại', 'tap-huan-nghiep-vu-doi-ngoai'],
    ['Hội nghị toàn quốc “Tổng kết công tác biên giới năm 2031”', 'tong-ket-cong-tac-bien-gioi'],

    ['Đẩy mạnh tuyên truyền', 'day-manh-tuyen-truyen'],
    [`Hội nghị ${'a'.repeat(300)}`, 'a'.repeat(100)],
    [`Hội nghị ${'nghiêng '.repeat(12)}`, 'nghieng-'.repeat(12).slice(0, -1)],
    [`Hội nghị ${'a'.repeat(99)} b`, 'a'.repeat(99)],
  ])('the subject of «%s» is %s', (title, subject) =>
    expect(conferenceId({ title, date: null, place: null, level: null })).toBe(`khong-ro-ngay-${subject}`),
  )

  it('a long subject is cut where a word ends', () => {
    const title =
      'Hội nghị tập huấn về kỹ năng phát ngôn và cung cấp thông tin cho báo chí trong và ngoài nước ở các cấp'
    const id = conferenceId({ title, date: null, place: null, level: null })
    const whole =
      'khong-ro-ngay-tap-huan-ve-ky-nang-phat-ngon-va-cung-cap-thong-tin-cho-bao-chi-trong-va-ngoai-nuoc-o-cac-cap'
    expect(whole.startsWith(`${id}-`)).toBe(true)
  })

  it.each(['', '!!!', 'Hội nghị', '漢字'])('is a valid address even for the title %j', (title) =>
    expect(conferenceId({ title, date: null, place: null, level: null })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  )
})
