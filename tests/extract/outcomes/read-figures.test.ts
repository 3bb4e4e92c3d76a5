import { describe, expect, it } from 'vitest'
import { FIGURE_RULES, readFigures } from '../../../src/extract/outcomes/read-figures.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules } from '../rule-sentences.ts'
import { FIGURE_SENTENCES } from './figure-sentences.ts'

const figures = (body: string) =>
  readFigures(reportFrom(body)).map(({ value: { label, value } }) => [value, label])

describe('the rules for figures', () =>
  describeRules(
    FIGURE_RULES.map(({ id }) => id),
    FIGURE_SENTENCES,
    (sentence) => readFigures(reportFrom(sentence)),
  ))

describe('several figures of one sentence', () => {
  it.each([
    [
      'Bằng khen được tặng cho 27 tập thể và 11 cá nhân.',
      [
        [27, 'tập thể được khen thưởng'],
        [11, 'cá nhân được khen thưởng'],
      ],
    ],
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
  it('the same figure is given once', () =>
    expect(figures('Có 63 điểm cầu.\nTại 63 điểm cầu, đại biểu nghe báo cáo.')).toEqual([[63, 'điểm cầu']]))
  it('a caption gives none', () =>
    expect(readFigures(reportFrom('Lớp học khai giảng.', { captions: ['Ảnh: 40 học viên dự lớp'] }))).toEqual(
      [],
    ))
})
