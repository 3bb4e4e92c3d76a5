import { describe, expect, it } from 'vitest'
import { severalIssue } from '../../src/extract/several-conferences.ts'
import { reportFrom } from './report-from.ts'

const message = (body: string) => severalIssue(reportFrom(body))?.message ?? null

describe('several conferences in one page', () => {
  it.each([
    [
      'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban.\nChiều 4/5, Sở Tư pháp khai mạc lớp tập huấn.',
      '2 paragraphs open with events of different days: 3/5, 4/5',
    ],
    [
      'Hà Nội (TTXVN) - Sáng 3/5, Bộ Mẫu tổ chức hội nghị giao ban.\nĐà Nẵng (TTXVN) - Sáng 3/5, Sở Tư pháp khai mạc lớp tập huấn.',
      '2 paragraphs open with events of different places: Hà Nội, Đà Nẵng',
    ],
    [
      '* Hà Nội: Sở Ngoại vụ tổ chức hội nghị giao ban báo chí.\n* Đà Nẵng: Sở Tư pháp khai mạc lớp tập huấn nghiệp vụ.',
      '2 paragraphs open with events of different places: Hà Nội, Đà Nẵng',
    ],
    [
      'Ngày 3/5, tại Hà Nội, Bộ Mẫu tổ chức hội nghị giao ban.\nCùng ngày, tại Đà Nẵng, Sở Tư pháp khai mạc lớp tập huấn.',
      '2 paragraphs open with events of different places: Hà Nội, Đà Nẵng',
    ],
    [
      'Tại Hà Nội, sáng 3/5, Bộ Mẫu tổ chức hội nghị giao ban.\nTại Cần Thơ, cùng ngày, lớp tập huấn của Sở khai mạc.\nTại Huế, chiều cùng ngày, hội thảo về biển đảo diễn ra.',
      '3 paragraphs open with events of different places: Hà Nội, Cần Thơ, Huế',
    ],
  ])('%s', (body, said) => expect(message(body)).toBe(said))
  it.each([
    'Ngày 3/5, tại Hà Nội, Bộ Mẫu tổ chức hội nghị trực tuyến.\nTại Đà Nẵng, lãnh đạo thành phố dự hội nghị ở điểm cầu do Sở tổ chức.',
    'Ngày 3/5, tại Hà Nội, Bộ Mẫu khai mạc hội nghị.\nTại Đà Nẵng, công tác đối ngoại có nhiều đổi mới.',
    'Ngày 3/5, tại Nha Trang, Bộ Mẫu khai mạc hội nghị.\nKhánh Hòa là tỉnh đầu tiên mở lớp tập huấn như vậy.',
    'Ngày 3/5, tại Nha Trang, Bộ Mẫu khai mạc hội nghị.\nTại Khánh Hòa, lớp tập huấn khai mạc cùng ngày.',
    'Ngày 3/5, tại Hà Nội, Bộ Mẫu khai mạc hội nghị.\nTrước đó, tại Đà Nẵng, Bộ đã tổ chức một hội nghị như vậy.',
    'Ngày 3/5, tại Hà Nội, Bộ Mẫu khai mạc hội nghị.\nĐà Nẵng, Huế và Cần Thơ đã tổ chức nhiều lớp tập huấn.',
  ])('one only: %s', (body) => expect(message(body)).toBeNull())
})
