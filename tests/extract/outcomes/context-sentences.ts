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
  'outcome/stretch-result': {
    reads: [
      ['Huyện Mẫu Sơn đã chú trọng mở trang tin.', 'Huyện Mẫu Sơn đã chú trọng mở trang tin.'],
      ['Việc phối hợp được tăng cường.', 'Việc phối hợp được tăng cường.'],
      ['Năm qua, xã đăng 40 tin.\nTăng cường in sổ tay.', 'Tăng cường in sổ tay.'],
    ],
    leaves: [
      'Tăng cường in sổ tay.',
      'Các huyện cần chú trọng mở trang tin.',
      'Thời gian tới, xã đẩy mạnh tuyên truyền.\nTăng cường in sổ tay.',
    ],
  },
  'outcome/stretch-task': {
    reads: [
      ['Sang năm, các huyện cần mở trang tin.\nNâng cao chất lượng bản tin.', 'Nâng cao chất lượng bản tin.'],
      ['Thời gian tới, xã mở trang tin. Phát huy vai trò của báo chí.', 'Phát huy vai trò của báo chí.'],
      ['Tỉnh sẽ mở lớp.\nXây dựng đội ngũ có uy tín.', 'Xây dựng đội ngũ có uy tín.'],
    ],
    leaves: [
      'Nâng cao chất lượng bản tin.',
      'Năm qua, xã đăng 40 tin.\nPhát huy vai trò của báo chí.',
      'Tỉnh sẽ mở lớp.\nĐội ngũ đã có uy tín.',
    ],
  },
  'outcome/stretch-limitation': {
    reads: [
      ['Tuy nhiên, thủ tục tiếp tục kéo dài ở các xã.', 'thủ tục tiếp tục kéo dài ở các xã.'],
      ['Song tin bài về kết quả chưa hấp dẫn.', 'tin bài về kết quả chưa hấp dẫn.'],
      ['Mặc dù vậy, việc đẩy mạnh giao lưu còn vướng.', 'việc đẩy mạnh giao lưu còn vướng.'],
      ['Ông Lê Văn Mẫu cho rằng đội ngũ còn mỏng.', 'đội ngũ còn mỏng.'],
      [
        'Bà Trần Thị Thử nhìn nhận bản tin còn sai sót, chưa kịp thời.',
        'bản tin còn sai sót, chưa kịp thời.',
      ],
    ],
    leaves: [
      'Song kết quả rất rõ.',
      'Tuy nhiên, tỉnh đã tăng cường phối hợp.',
      'Tuy nhiên, các xã chưa có loa phải lắp loa.',
      'Ông Lê Văn Mẫu cho biết đã khắc phục hạn chế về loa.',
      'Bà Trần Thị Thử khẳng định đội ngũ tuy còn mỏng nhưng rất tận tụy.',
    ],
  },
  'outcome/said-task': {
    reads: [
      [
        'Phát biểu chỉ đạo, ông Lê Văn Mẫu ghi nhận kết quả ở ba xã; cảm ơn bà con; đề nghị lập trang tin.',
        'đề nghị lập trang tin.',
      ],
      [
        'Phát biểu chỉ đạo, bà Trần Thị Thử biểu dương báo chí; cảm ơn các xã; yêu cầu Sở in sổ tay.',
        'yêu cầu Sở in sổ tay.',
      ],
      [
        'Hội nghị thống nhất lập trang tin chung; bầu tổ biên tập; giao Sở Ngoại vụ in sổ tay.',
        'giao Sở Ngoại vụ in sổ tay.',
      ],
    ],
    leaves: [
      'Phát biểu chỉ đạo, ông Lê Văn Mẫu ghi nhận kết quả ở ba xã; biểu dương báo chí; cảm ơn bà con.',
      'Hội nghị thống nhất lập trang tin chung; bầu tổ biên tập; in sổ tay.',
      'Ông Lê Văn Mẫu đề nghị lập trang tin; mở lớp; in sổ tay.',
    ],
  },
  'outcome/said-result': {
    reads: [
      [
        'Ông Lê Văn Mẫu đề nghị lập trang tin; in sổ tay; ghi nhận cách làm của ba xã.',
        'ghi nhận cách làm của ba xã.',
      ],
      ['Bà Trần Thị Thử mong các xã lắp loa; in sổ tay; biểu dương báo chí.', 'biểu dương báo chí.'],
      [
        'Ông Lê Văn Mẫu yêu cầu Sở in sổ tay; mở lớp; đánh giá cao cách làm của xã.',
        'đánh giá cao cách làm của xã.',
      ],
    ],
    leaves: [
      'Ông Lê Văn Mẫu đề nghị lập trang tin; mở lớp; in sổ tay.',
      'Ông Lê Văn Mẫu ghi nhận kết quả ở ba xã; biểu dương báo chí; cảm ơn bà con.',
      'Ông Lê Văn Mẫu yêu cầu biểu dương báo chí.',
    ],
  },
}
