import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { Conference } from '../../src/model/conference.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { reportedOf } from './reported.ts'

/** Lines as they stand on pages: sentences, captions, menus, bylines, debris. */
const LINES = [
  'Tổng kết công tác thông tin đối ngoại năm 2019',
  'Ngày 24/12, tại Hà Nội, Ban Chỉ đạo Công tác thông tin đối ngoại tổ chức Hội nghị tổng kết công tác năm 2019.',
  'Trong 2 ngày (12 – 13/7), tại TP. Nha Trang, Cục mở lớp tập huấn cho 28 tỉnh, thành phố phía Nam.',
  'Đồng chí Lê Văn Mẫu, Ủy viên Trung ương Đảng, Trưởng Ban Chỉ đạo chủ trì hội nghị.',
  "Tới dự có các đồng chí: Trần Thị Thử, Thứ trưởng; Y Thông Mẫu, TUV; K'Thị Mẫu, PCT UBND tỉnh; đại diện các sở.",
  'Phát biểu kết luận hội nghị, đồng chí Lê Văn Mẫu đề nghị: lập trang tin; mở lớp; báo cáo hằng quý.',
  'Theo báo cáo, năm qua tỉnh đã mở 12 lớp cho 1.250 lượt cán bộ; tuy nhiên, kinh phí còn hạn hẹp.',
  'Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2018 của Bộ Chính trị và Chỉ thị 26-CT/TW.',
  'Thực hiện Quyết định số 368/QĐ- Ttg “Về thông tin đối ngoại”, các huyện vào cuộc.',
  'Nhân dịp này, 27 tập thể và 11 cá nhân được tặng bằng khen.',
  'Ông LÊ VĂN MẪU phát biểu tại hội nghị. Ảnh: Bút Mẫu',
  'Ảnh: Quang cảnh lớp học ngày 3/3/2018',
  'Trang chủ | Chính trị | Kinh tế | Xã hội | Văn hóa',
  'Cập nhật lúc: 16:20, 26/12/2019',
  'Thứ hai, 04/12/2023',
  'Tin liên quan',
  'Bài và ảnh: Vũ Thị Bút',
  '(Theo TTXVN)',
  '“Chưa bao giờ lớp học đông đến thế',
  '(và còn một dấu ngoặc không đóng',
  'hội nghị',
  '…',
  '',
  '12345 67890 11223',
  'NGUYỄN NGUYỄN NGUYỄN NGUYỄN NGUYỄN',
  'Sáng 31/2/2020, ngày 29/2, chiều 00/00 và tối 99/99/9999.',
  '👩‍🏫 Lớp học 漢字 e\u0301 \u200b',
]

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...LINES)
      .chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
)
const separator = fc.constantFrom('\n', '\n\n', ' ', '. ', '')
const page = fc
  .array(fc.tuple(line, separator), { maxLength: 24 })
  .map((parts) => parts.map(([text, between]) => text + between).join(''))
const stated = fc.record({
  rights: fc.constantFrom('capture' as const, 'digest' as const),
  headline: fc.option(fc.constantFrom(...LINES.filter((text) => text !== ''))),
  published: fc.option(
    fc.constantFrom('2019-12-26', '2019-12-26T16:20', '2020', '2018-07-12T08:07:00+07:00'),
  ),
})

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (typeof value !== 'object' || value === null) return []
  return 'quote' in value ? [value as Evidence] : Object.values(value).flatMap(evidenceIn)
}

describe('extract', () => {
  it('gives a valid record of whatever lines a page is made of', () =>
    fc.assert(
      fc.property(page, stated, (text, around) => {
        expect(Conference.safeParse(extract(reportedOf(text, around))).error).toBeUndefined()
      }),
      { numRuns: 300 },
    ))

  it('quotes in every evidence what stands in the text', () =>
    fc.assert(
      fc.property(page, stated, (text, around) => {
        const record = extract(reportedOf(text, around))
        const [report] = record.reports
        for (const { start, end, quote, report: id } of evidenceIn({ ...record, reports: [] })) {
          expect(id).toBe(report?.id)
          expect(report?.text.slice(start, end)).toBe(quote)
          expect(quote.trim()).not.toBe('')
        }
      }),
      { numRuns: 300 },
    ))

  it('reads the same text in the same way', () =>
    fc.assert(
      fc.property(page, (text) => {
        expect(extract(reportedOf(text))).toEqual(extract(reportedOf(text)))
      }),
      { numRuns: 50 },
    ))
})
