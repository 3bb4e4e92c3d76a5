import type { TableSentences } from '../rule-sentences.ts'

/** What a sentence tells by those before it: each is read in a paragraph after the opening of a review. */
export const CONTEXT_SENTENCES: TableSentences<string> = {
  'agenda/continued': {
    reads: [
      ['Hội nghị nghe bốn báo cáo. Mỗi bài dài nửa giờ.', 'Mỗi bài dài nửa giờ.'],
      ['Các đại biểu thảo luận về loa. Ai nấy sôi nổi.', 'Ai nấy sôi nổi.'],
      ['Hội nghị xem xét dự thảo quy chế. Văn bản có ba chương.', 'Văn bản có ba chương.'],
    ],
    leaves: [
      'Hội nghị nghe bốn báo cáo.\nMỗi bài dài nửa giờ.',
      'Mỗi bài dài nửa giờ. Ai nấy sôi nổi.',
      'Hội nghị nghe bốn báo cáo. Các xã phải có loa.',
    ],
  },
  'outcome/continued': {
    reads: [
      ['Hội nghị thống nhất lập trang tin. Trang mang tên Mẫu Sơn.', 'Trang mang tên Mẫu Sơn.'],
      ['Thời gian tới, xã mở trang tin. Trang mang tên Mẫu Sơn.', 'Trang mang tên Mẫu Sơn.'],
      ['Kinh phí còn hạn hẹp. Loa đài cũ kỹ.', 'Loa đài cũ kỹ.'],
    ],
    leaves: [
      'Hội nghị thống nhất lập trang tin.\nTrang mang tên Mẫu Sơn.',
      'Loa đài cũ kỹ. Trang mang tên Mẫu Sơn.',
      'Kinh phí còn hạn hẹp. Hội nghị nghe bốn báo cáo.',
    ],
  },
  'agenda/proposed': {
    reads: [
      ['Phát biểu thảo luận, ông Lê Văn Mẫu đề nghị in sổ tay cho xã.', 'in sổ tay cho xã.'],
      ['Trao đổi tại hội nghị, bà Trần Thị Thử cho biết huyện sẽ mở trang tin.', 'huyện sẽ mở trang tin.'],
      ['Từ điểm cầu Mẫu Sơn, ông Lê Văn Mẫu khẳng định báo chí đã vào cuộc.', 'báo chí đã vào cuộc.'],
    ],
    leaves: [
      'Đồng chí Lê Văn Mẫu đề nghị in sổ tay cho xã.',
      'Kết luận hội nghị, ông Lê Văn Mẫu đề nghị in sổ tay cho xã.',
      'Phát biểu chỉ đạo, ông Lê Văn Mẫu khẳng định báo chí đã vào cuộc.',
    ],
  },
}
