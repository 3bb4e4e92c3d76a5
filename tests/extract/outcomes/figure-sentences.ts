import type { Figure } from '../../../src/extract/outcomes/read-figures.ts'
import type { TableSentences } from '../rule-sentences.ts'

/** Counted things, and numbers that count nothing. */
export const FIGURE_SENTENCES: TableSentences<Figure> = {
  'figure/counted': {
    reads: [
      ['Có 5 tập thể làm tốt.', { label: 'tập thể', value: 5 }],
      ['Năm qua, các báo đăng 1.250 tin, bài.', { label: 'tin, bài', value: 1250 }],
      ['Hội nghị nối với 63 điểm cầu.', { label: 'điểm cầu', value: 63 }],
      ['Lớp học gồm 4 chuyên đề.', { label: 'chuyên đề', value: 4 }],
      ['Sở tặng bằng khen cho 11 cá nhân.', { label: 'cá nhân được khen thưởng', value: 11 }],
    ],
    leaves: [
      'Kết luận số 57 huy động nhiều nguồn lực.',
      'Tăng 12,5% so với cùng kỳ.',
      'Nhiều tập thể, cá nhân được khen.',
      'Tuyến đường dài 27 cây số.',
      'Sản lượng đạt 1,3 triệu tấn.',
      'Năm 2023 tỉnh làm tốt việc này.',
      'Ngày 5/3 lớp học khai giảng.',
      'Có 1/3 huyện đạt chuẩn.',
      'Ban Chỉ đạo 35 Tỉnh ủy tổ chức lớp học.',
      'Ban Chỉ đạo 35 tỉnh Mẫu họp sáng nay.',
      'Ban Chỉ đạo 35 huyện dự lớp học.',
      'Diễn đàn năm tới dự kiến có hơn 300 đại biểu.',
    ],
  },
}
