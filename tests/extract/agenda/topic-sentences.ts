import type { TableSentences } from '../rule-sentences.ts'

/** Names of what was reported, planned and taught. */
export const TOPIC_SENTENCES: TableSentences<string> = {
  'agenda/report-named': {
    reads: [
      ['Đại biểu nghe báo cáo tổng kết công tác năm 2030.', 'báo cáo tổng kết công tác năm 2030'],
      ['Theo Báo cáo sơ kết 6 tháng đầu năm, tỉnh mở ba lớp.', 'Báo cáo sơ kết 6 tháng đầu năm'],
      [
        'Hội nghị thông qua báo cáo kết quả hoạt động của Ban Chỉ đạo.',
        'báo cáo kết quả hoạt động của Ban Chỉ đạo',
      ],
      ['Ông Mẫu đọc báo cáo đề dẫn hội thảo do ông soạn.', 'báo cáo đề dẫn hội thảo'],
    ],
    leaves: [
      'Báo cáo viên trình bày hai chuyên đề.',
      'Sở báo cáo Tỉnh ủy để xin ý kiến.',
      'Theo báo cáo, tỉnh mở ba lớp.',
    ],
  },
  'agenda/review-named': {
    reads: [
      [
        'Đánh giá công tác thông tin đối ngoại năm 2030, ông Mẫu khẳng định nhiều việc đã xong.',
        'Đánh giá công tác thông tin đối ngoại năm 2030',
      ],
      ['Nhìn lại kết quả ba năm qua, đại biểu phấn khởi.', 'Nhìn lại kết quả ba năm qua'],
      [
        'Lớp học đã xong. Sơ kết tình hình thực hiện đề án, Sở nêu bốn việc.',
        'Sơ kết tình hình thực hiện đề án',
      ],
    ],
    leaves: [
      'Ông Mẫu đánh giá công tác năm qua, rồi nêu ba việc.',
      'Đánh giá cao lớp học, ông Mẫu khen ban tổ chức.',
      'Đánh giá công tác năm qua là việc của hội nghị.',
    ],
  },
  'agenda/direction-named': {
    reads: [
      [
        'Phương hướng chung của công tác năm 2031 được xác định là đổi mới nội dung.',
        'Phương hướng chung của công tác năm 2031',
      ],
      ['Nêu rõ nhiệm vụ trọng tâm năm 2031, đồng chí Mẫu nhắc tới biên giới.', 'nhiệm vụ trọng tâm năm 2031'],
      ['Phương hướng công tác quý II: đổi mới cách làm.', 'Phương hướng công tác quý II'],
    ],
    leaves: ['Tàu chạy về phương hướng bắc.', 'Nhiệm vụ của học viên là ghi chép.', 'Gió đổi phương hướng.'],
  },
  'agenda/lecture-named': {
    reads: [
      ['Học viên nghe chuyên đề “Tình hình biển đảo”.', 'chuyên đề “Tình hình biển đảo”'],
      ['Báo cáo đề dẫn "Vùng biên trên mạng" - ThS. Lê Văn Mẫu.', 'Báo cáo đề dẫn "Vùng biên trên mạng"'],
      ['Tham luận: “Kể chuyện biển đảo” của bà Thử.', 'Tham luận: “Kể chuyện biển đảo”'],
      ['Ông Mẫu trình bày chuyên đề "Kỹ năng phát ngôn".', 'chuyên đề "Kỹ năng phát ngôn"'],
      ['Buổi chiều là chuyên đề “Viết tin cho báo mạng”, hai giờ.', 'chuyên đề “Viết tin cho báo mạng”'],
    ],
    leaves: [
      'Học viên nghe ba chuyên đề.',
      'Chuyên đề “A” ngắn.',
      'Tham luận của ông Mẫu nhắc tới tờ “Biên cương”.',
      'Hội thảo nghe ba tham luận, có bài về “Biên cương”.',
      'Ông Mẫu đọc bài đề dẫn.',
      'Chuyên đề do ông Mẫu soạn mang tên “Biển”.',
    ],
  },
  'agenda/event-name': {
    reads: [
      [
        'Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
        'Hội nghị triển khai công tác thông tin đối ngoại năm 2031',
      ],
      [
        'Sáng 5/3, Sở Ngoại vụ khai mạc Lớp tập huấn kỹ năng viết tin đối ngoại năm 2031.',
        'Lớp tập huấn kỹ năng viết tin đối ngoại năm 2031',
      ],
      [
        'Bộ tổ chức Hội nghị toàn quốc “Tổng kết công tác thông tin đối ngoại năm 2031”.',
        'Hội nghị toàn quốc “Tổng kết công tác thông tin đối ngoại năm 2031”',
      ],
    ],
    leaves: ['Sáng nay, lớp học khai giảng.', 'Hội nghị họp tại Mẫu Sơn.', 'Ông Mẫu vắng mặt ở lớp học.'],
  },
  'agenda/purpose': {
    reads: [
      ['Sáng 5/3, hội nghị họp nhằm bàn cách đưa tin về biên giới.', 'nhằm bàn cách đưa tin về biên giới'],
      [
        'Sở mở lớp tập huấn kỹ năng viết tin đối ngoại năm 2031 nhằm trang bị kiến thức cho phóng viên.',
        'nhằm trang bị kiến thức cho phóng viên',
      ],
      [
        'Sáng 5/3, hội nghị họp để bàn nhiệm vụ quý II của các huyện.',
        'để bàn nhiệm vụ quý II của các huyện',
      ],
    ],
    leaves: [
      'Sáng 5/3, hội nghị họp tại Vinh.',
      'Sáng 5/3, Sở tiếp khách nhằm đúng giờ mưa.',
      'Trời mưa nhằm ngày rằm.',
      'Sáng 5/3, hội nghị họp với 40 cán bộ trên địa bàn tỉnh Mẫu Sơn.',
      'Sáng 5/3, cuộc họp chứng kiến việc bàn giao 40 chiếc loa.',
    ],
  },
}
