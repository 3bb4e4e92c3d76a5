import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../src/extract/outcomes/read-figures.ts'
import { reportFrom } from '../report-from.ts'

const figures = (body: string) =>
  readFigures(reportFrom(body)).map(({ value: { label, value } }) => [value, label])

describe('figure/counted', () => {
  it.each([
    [
      'Bằng khen được tặng cho 27 tập thể và 11 cá nhân.',
      [
        [27, 'tập thể được khen thưởng'],
        [11, 'cá nhân được khen thưởng'],
      ],
    ],
    ['Có 5 tập thể làm tốt.', [[5, 'tập thể']]],
    ['Năm qua, các báo đăng 1.250 tin, bài.', [[1250, 'tin, bài']]],
    ['Hội nghị nối với 63 điểm cầu.', [[63, 'điểm cầu']]],
    ['Lớp học gồm 4 chuyên đề.', [[4, 'chuyên đề']]],
    [
      'Học viên của 12 huyện và 3 đơn vị cùng học.',
      [
        [12, 'huyện'],
        [3, 'đơn vị'],
      ],
    ],
    [
      'Tỉnh đón 40 đoàn, mở 7 lớp.',
      [
        [40, 'đoàn'],
        [7, 'lớp'],
      ],
    ],
  ])('%s', (body, found) => expect(figures(body)).toEqual(found))
  it.each([
    'Kết luận số 57 huy động nhiều nguồn lực.',
    'Tăng 12,5% so với cùng kỳ.',
    'Nhiều tập thể, cá nhân được khen.',
    'Tuyến đường dài 27 cây số.',
    'Sản lượng đạt 1,3 triệu tấn.',
    'Năm 2023 tỉnh làm tốt việc này.',
    'Ngày 5/3 lớp học khai giảng.',
    'Có 1/3 huyện đạt chuẩn.',
  ])('none in: %s', (body) => expect(figures(body)).toEqual([]))
  it('the same figure is given once', () =>
    expect(figures('Có 63 điểm cầu.\nTại 63 điểm cầu, đại biểu nghe báo cáo.')).toEqual([[63, 'điểm cầu']]))
  it('a caption gives none', () =>
    expect(readFigures(reportFrom('Lớp học khai giảng.', { captions: ['Ảnh: 40 học viên dự lớp'] }))).toEqual(
      [],
    ))
})
