import { describe, expect, it } from 'vitest'
import { DIRECTIVE_RULES } from '../../../src/extract/directives/directive-rules.ts'
import { runRules } from '../../../src/extract/rule.ts'
import { describeRules } from '../rule-sentences.ts'
import { DIRECTIVE_SENTENCES } from './directive-sentences.ts'

const found = (text: string) => runRules(DIRECTIVE_RULES, text, { start: 0, end: text.length })
const written = (text: string) => found(text).map(({ value }) => value.written)

describe('the rules for documents', () =>
  describeRules(
    DIRECTIVE_RULES.map(({ id }) => id),
    DIRECTIVE_SENTENCES,
    found,
  ))

describe('a near miss is no document by any rule', () =>
  it.each(Object.values(DIRECTIVE_SENTENCES).flatMap(({ leaves }) => leaves))('%s', (sentence) =>
    expect(written(sentence)).toEqual([]),
  ))

describe('several documents in one sentence', () => {
  it.each([
    ['Sơ kết Kết luận số 16-KL/TW và Chỉ thị số 26-CT/TW.', ['16-KL/TW', '26-CT/TW']],
    ['Đại biểu học tập NQ 35-NQ/TW và CT 26.', ['35-NQ/TW', '26']],
    ['Các văn bản số 35-NQ/TW, số 57-KL/TW được phát cho đại biểu.', ['35-NQ/TW', '57-KL/TW']],
  ])('%s', (sentence, numbers) => expect(found(sentence).map(({ value }) => value.number)).toEqual(numbers))
})

describe('the term of a congress', () => {
  it.each([
    ['Quán triệt Chỉ thị số 26-CT/TW ngày 10/9/2008 của Ban Bí thư (khóa X) về đối ngoại nhân dân.', 'X'],
    ['Học tập Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương khóa XI về bảo vệ Tổ quốc.', 'XI'],
    ['Phổ biến Kết luận số 57-KL/TW của Bộ Chính trị, khóa XIII.', 'XIII'],
    ['Phổ biến Kết luận số 57-KL/TW của Bộ Chính trị.', null],
    ['Nghị định 72/2015/NĐ-CP của Chính phủ được giới thiệu với khóa 3.', null],
  ])('%s', (sentence, term) => expect(found(sentence).map(({ value }) => value.term)).toEqual([term]))
})

describe('a reference ends with its number', () => {
  it.each([
    ['Lớp học quán triệt Kết luận số 57-KL/TW.', 'Kết luận số 57-KL/TW'],
    ['Huyện làm theo Kế hoạch số 29/KH-UBND.Sau đó, các xã báo cáo.', 'Kế hoạch số 29/KH-UBND'],
    ['Đảng ủy học Chỉ thị số 26-CT/T.Ư của Ban Bí thư.', 'Chỉ thị số 26-CT/T.Ư'],
  ])('%s', (sentence, quote) => expect(written(sentence)).toEqual([quote]))
})

describe('the date of a directive', () => {
  it.each([
    ['Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị', '2023-06-15'],
    ['Nghị định 72/2015/NĐ-CP ngày 7.9.2015', '2015-09-07'],
    ['Quyết định số 79/2010/QĐ-TTg ngày 30 tháng 11 năm 2010', '2010-11-30'],
    ['Chỉ thị số 26-CT/TW ban hành ngày 10-9-2008', '2008-09-10'],
    ['Kết luận số 57-KL/TW, ngày 35/6/2023', null],
    ['Kết luận số 57-KL/TW', null],
  ])('%s', (sentence, date) => expect(found(sentence)[0]?.value.date).toBe(date))
})

describe('the issuer of a directive', () => {
  it.each([
    ['Kết luận số 16-KL/TW, ngày 14/2/2012 của Bộ Chính trị khóa XI', 'Bộ Chính trị'],
    ['Kết luận số 16 của Bộ Chính trị (Khóa XI) về đối ngoại', 'Bộ Chính trị'],
    ['Chỉ thị 26-CT/TW của Ban Bí thư khóa X', 'Ban Bí thư'],
    ['Nghị định số 72/2015/NĐ-CP', 'Chính phủ'],
    ['Quyết định 1209/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['Thông tư số 12/2016/TT-BTTTT của Bộ Thông tin và Truyền thông', 'Bộ Thông tin và Truyền thông'],
    ['Kế hoạch số 29/KH-UBND của UBND tỉnh về tuyên truyền', 'UBND tỉnh'],
    ['Kế hoạch số 29/KH-UBND của ông Mẫu soạn', null],
    ['Kết luận số 57-KL/TW', null],
  ])('%s', (sentence, issuer) => expect(found(sentence)[0]?.value.issuer).toBe(issuer))
})

describe('the title of a directive', () => {
  it.each([
    [
      'Nghị quyết số 35-NQ/TW “Về tăng cường bảo vệ nền tảng tư tưởng của Đảng” được phát tới đại biểu.',
      'Về tăng cường bảo vệ nền tảng tư tưởng của Đảng',
    ],
    ['Kế hoạch số 29/KH-UBND về “Tuyên truyền biên giới” đã ban hành.', 'Tuyên truyền biên giới'],
    [
      'Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị về “Nâng cao hiệu quả đối ngoại”.',
      'Nâng cao hiệu quả đối ngoại',
    ],
    ['Kết luận số 57-KL/TW về nâng cao hiệu quả thông tin đối ngoại trong tình hình mới.', null],
    ['Kết luận số 57-KL/TW; “Đối ngoại hôm nay” là tên tờ tin.', null],
  ])('%s', (sentence, title) => expect(found(sentence)[0]?.value.title).toBe(title))
})
