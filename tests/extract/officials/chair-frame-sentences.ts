import type { TableSentences } from '../rule-sentences.ts'

/** What the frames of chairing read and leave. */
export const CHAIR_SENTENCES: TableSentences<string> = {
  'chair/verb': {
    reads: [
      ['Đồng chí Lê Văn Mẫu, Giám đốc Sở cầm trịch hội nghị.', 'chair'],
      ['Ông Lê Văn Mẫu, Giám đốc Sở giữ vai trò chủ trì.', 'chair'],
      ['Ông Lê Văn Mẫu, Giám đốc Sở đứng ra chủ trì cuộc gặp.', 'chair'],
      ['Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy chủ trì hội nghị.', 'chair'],
      ['Bà Trần Thị Thử, Phó Giám đốc Sở điều hành hội nghị.', 'chair'],
      ['Các đồng chí Lê Văn Mẫu và Trần Thị Thử đồng chủ trì.', 'chair'],
      ['Trưởng phòng Lê Văn Mẫu chủ trì cuộc họp.', 'chair'],
      ['Đồng chí Lê Văn Mẫu – Phó Chủ tịch UBND tỉnh – chủ trì hội nghị.', 'chair'],
      ['Buổi tọa đàm do ông Lê Văn Mẫu, Giám đốc Sở điều hành.', 'chair'],
      ['Đồng chí Lê Văn Mẫu, Phó Vụ trưởng chủ trì lễ khai giảng.', 'chair'],
    ],
    leaves: [
      'Đồng chí Lê Văn Mẫu sẽ chủ trì hội nghị tới.',
      'Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy chủ trì biên soạn tài liệu phát cho hội nghị.',
      'Ông Lê Văn Mẫu, Giám đốc điều hành công ty, dự hội nghị.',
      'Đồng chí Lê Văn Mẫu giao Sở Ngoại vụ chủ trì hội nghị lần sau.',
      'Cuối tuần trước, ông Lê Văn Mẫu chủ trì họp báo.',
      'Tuần sau, ông Lê Văn Mẫu chủ trì lễ đón khách.',
    ],
  },
  'chair/verb-holds': {
    reads: [
      ['Ông Lê Văn Mẫu – Giám đốc Sở chủ trì tổ chức lớp học.', 'chair'],
      ['Đồng chí Lê Văn Mẫu, Trưởng phòng đã chủ trì tổ chức buổi gặp mặt.', 'chair'],
      ['Lớp học do bà Trần Thị Thử, Giám đốc Trung tâm chủ trì tổ chức.', 'chair'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu cho biết Sở chủ trì tổ chức lớp học.',
      'Ông Lê Văn Mẫu, Giám đốc Sở tổ chức lại bộ phận chủ trì việc này.',
      'Ông Lê Văn Mẫu, Giám đốc Sở được giao chủ trì tổ chức thực hiện đề án.',
    ],
  },
  'chair/under': {
    reads: [
      ['Hội nghị họp dưới sự chủ trì của các đồng chí Lê Văn Mẫu và Trần Thị Thử.', 'chair'],
      ['Buổi tọa đàm dưới sự điều hành của nhà báo Lê Văn Mẫu.', 'chair'],
      ['Phiên họp được chủ tọa bởi Thứ trưởng Lê Văn Mẫu.', 'chair'],
    ],
    leaves: [
      'Hội nghị họp dưới sự chỉ đạo của đồng chí Lê Văn Mẫu.',
      'Hội nghị họp dưới sự chủ trì của Ban Tuyên giáo, nơi ông Lê Văn Mẫu công tác.',
      'Hội nghị nghe ý kiến người chủ trì và của ông Lê Văn Mẫu.',
    ],
  },
  'chair/cue': {
    reads: [
      ['Chủ trì hội nghị có đồng chí Lê Văn Mẫu.', 'chair'],
      ['Điều hành phần thảo luận là ông Lê Văn Mẫu.', 'chair'],
      ['Đồng chủ trì tại điểm cầu Huế còn có bà Trần Thị Thử.', 'chair'],
    ],
    leaves: [
      'Dự buổi làm việc với cán bộ chủ trì; có mặt còn có bà Trần Thị Thử.',
      'Phát biểu khai mạc là ông Lê Văn Mẫu.',
      'Bí thư Huyện ủy chủ trì hội nghị, cùng dự có đồng chí Trần Thị Thử, Phó Bí thư.',
      'Chủ trì hội nghị là lãnh đạo Sở, về phía huyện có bà Trần Thị Thử.',
      'Ban chủ trì ghi nhận. Dự còn có bà Trần Thị Thử.',
    ],
  },
  'chair/label': {
    reads: [
      ['Chủ trì hội nghị: Đồng chí Lê Văn Mẫu, Bí thư Huyện ủy.', 'chair'],
      ['Đồng chủ trì: các đồng chí Lê Văn Mẫu và Trần Thị Thử.', 'chair'],
      ['Điều hành phiên thảo luận: ông Lê Văn Mẫu, Giám đốc Sở.', 'chair'],
      ['Chủ trì tại điểm cầu Huế: ông Lê Văn Mẫu, Giám đốc Sở.', 'chair'],
    ],
    leaves: [
      'Đơn vị chủ trì: Sở Ngoại vụ; ông Lê Văn Mẫu làm đầu mối.',
      'Báo cáo viên: ông Lê Văn Mẫu, Giám đốc Sở.',
      'Chủ trì đề tài: ông Lê Văn Mẫu.',
    ],
  },
  'chair/opening': {
    reads: [
      ['Chủ trì hội nghị, ông Lê Văn Mẫu, Giám đốc Sở nêu ba việc.', 'chair', 'speaker/verb'],
      [
        'Chủ trì và phát biểu chỉ đạo hội nghị, đồng chí Lê Văn Mẫu nhấn mạnh ba việc.',
        'chair',
        'speaker/directing',
      ],
      ['Dự và chủ trì buổi họp, ông Lê Văn Mẫu cho biết việc đã xong.', 'chair', 'speaker/verb'],
    ],
    leaves: [
      'Chủ trì họp báo, ông Lê Văn Mẫu nêu ba việc.',
      'Sở Ngoại vụ chủ trì hội nghị, ông Lê Văn Mẫu phát biểu khai mạc.',
      'Được giao chủ trì xây dựng đề án, ông Lê Văn Mẫu nêu ba việc.',
    ],
  },
  'chair/as': {
    reads: [
      ['Với vai trò chủ trì hội nghị, ông Lê Văn Mẫu nêu ba việc.', 'chair', 'speaker/verb'],
      ['Với tư cách là người điều hành, bà Trần Thị Thử gợi ý ba việc.', 'chair', 'speaker/verb'],
      ['Với vai trò chủ tọa, ông Lê Văn Mẫu ghi nhận các ý kiến.', 'chair', 'speaker/verb'],
    ],
    leaves: [
      'Với vai trò đơn vị chủ trì, Sở và ông Lê Văn Mẫu nêu ba việc.',
      'Với tư cách khách mời, ông Lê Văn Mẫu nêu ba việc.',
      'Với vai trò cơ quan chủ trì đề án, ông Lê Văn Mẫu cho biết việc đã xong.',
    ],
  },
  'chair/later-verb': {
    reads: [
      ['Đồng chí Lê Văn Mẫu phát biểu khai mạc và chủ trì hội nghị.', 'chair', 'speaker/opens'],
      [
        'Ông Lê Văn Mẫu, Trưởng Ban tới dự, phát biểu chỉ đạo và chủ trì hội nghị.',
        'chair',
        'speaker/directs',
      ],
      [
        'Bà Trần Thị Thử, Phó Giám đốc Sở kết luận và điều hành phần thảo luận.',
        'chair',
        'speaker/concludes',
      ],
    ],
    leaves: [
      'Ông Lê Văn Mẫu phát biểu và chủ trì biên soạn tài liệu.',
      'Ông Lê Văn Mẫu chỉ đạo Sở phối hợp và chủ trì hội nghị.',
      'Ông Lê Văn Mẫu phát biểu, Sở Ngoại vụ chủ trì hội nghị.',
    ],
  },
  'chair/on-behalf': {
    reads: [
      ['Đồng chí Lê Văn Mẫu thay mặt Ban Thường vụ chủ trì hội nghị.', 'chair', 'speaker/verb'],
      ['Bà Trần Thị Thử thay mặt lãnh đạo Sở điều hành phiên thảo luận.', 'chair', 'speaker/verb'],
      ['Ông Lê Văn Mẫu thay mặt Thường trực Huyện ủy đồng chủ trì buổi gặp mặt.', 'chair', 'speaker/verb'],
    ],
    leaves: [
      'Đồng chí Lê Văn Mẫu thay mặt Ban Thường vụ phát biểu; Sở chủ trì hội nghị.',
      'Đồng chí Lê Văn Mẫu thay mặt đơn vị chủ trì cảm ơn đại biểu.',
      'Đồng chí Lê Văn Mẫu thay mặt Sở chủ trì biên soạn tài liệu.',
    ],
  },
  'chair/person': {
    reads: [
      ['Ông Lê Văn Mẫu, người chủ trì hội nghị, cho biết việc đã xong.', 'chair', 'speaker/apposition'],
      ['Bà Trần Thị Thử là người điều hành buổi tọa đàm.', 'chair'],
      ['Phát biểu tại hội nghị, ông Lê Văn Mẫu - người chủ trì - nêu ba việc.', 'chair', 'speaker/speaking'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu, người chủ trì đề tài, phát biểu tại hội nghị.',
      'Ông Lê Văn Mẫu cảm ơn người chủ trì hội nghị.',
      'Ông Lê Văn Mẫu, người điều hành tàu cá, phát biểu tại hội nghị.',
    ],
  },
  'chair/seat': {
    reads: [
      ['Ghế chủ tọa thuộc về ông Lê Văn Mẫu, Giám đốc Sở.', 'chair'],
      ['Vai trò điều hành hội thảo được giao cho bà Trần Thị Thử.', 'chair'],
      ['Vai chủ trì là của đồng chí Lê Văn Mẫu, Trưởng ban.', 'chair'],
    ],
    leaves: [
      'Ghế chủ tọa bằng gỗ; giải nhất thuộc về ông Lê Văn Mẫu.',
      'Vai diễn thuộc về bà Trần Thị Thử.',
      'Vai trò ấy được giao cho xã, ông Lê Văn Mẫu cho biết.',
    ],
  },
}
