import { describe, expect, it } from 'vitest'
import { reportFrom } from './report-from.ts'

describe('reportText', () => {
  const report = reportFrom('Đoạn một. Vẫn đoạn một.\nĐoạn hai.\nĐoạn ba. Hết.', {
    headline: 'Tiêu đề không cắt. Dù có dấu chấm',
    captions: ['Ảnh: một lớp học'],
  })
  it.each([
    ['Tiêu đề không cắt. Dù có dấu chấm', 'headline', -1, 0],
    ['Đoạn một.', 'lead', 0, 0],
    ['Vẫn đoạn một.', 'lead', 0, 1],
    ['Đoạn hai.', 'lead', 1, 0],
    ['Đoạn ba.', 'body', 2, 0],
    ['Hết.', 'body', 2, 1],
    ['Ảnh: một lớp học', 'caption', 0, 0],
  ])('«%s» stands in the %s', (text, zone, paragraph, position) =>
    expect(report.sentences.find((sentence) => sentence.text === text)).toMatchObject({
      zone,
      paragraph,
      position,
    }),
  )
  it.each([
    ['Phòng khánh tiết tầng 9 sáng nay (7/7) chứng kiến lễ ký.', 'lead'],
    ['Phòng khánh tiết tầng 9 đã được sửa lại.', 'body'],
  ])('under a standfirst «%s» is %s', (text, zone) =>
    expect(reportFrom(`Đoạn một.\nĐoạn hai.\n${text}`).sentences.at(-1)?.zone).toBe(zone),
  )
  it('every sentence is a slice of the text', () =>
    expect(report.sentences.map(({ start, end }) => report.text.slice(start, end))).toEqual(
      report.sentences.map(({ text }) => text),
    ))
})
