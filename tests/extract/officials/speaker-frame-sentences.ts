import type { TableSentences } from '../rule-sentences.ts'

/** What the frames of speaking read and leave. */
export const SPEAKER_SENTENCES: TableSentences<string> = {
  'speaker/directs-cue': {
    reads: [
      ['Dự và chỉ đạo hội nghị có đồng chí Lê Văn Mẫu.', 'chỉ đạo'],
      ['Dự và phát biểu chỉ đạo lớp học có bà Trần Thị Thử.', 'chỉ đạo'],
      ['Đến dự, chỉ đạo hội nghị có ông Lê Văn Mẫu.', 'chỉ đạo'],
    ],
    leaves: [
      'Thực hiện phát biểu chỉ đạo ấy là các huyện, trong khi ông Lê Văn Mẫu theo dõi.',
      'Ban Chỉ đạo có ông Lê Văn Mẫu, Giám đốc Sở.',
      'Văn bản chỉ đạo có tên ông Lê Văn Mẫu.',
    ],
  },
  'speaker/teaches-cue': {
    reads: [
      ['Phụ trách các chuyên đề là TS Lê Văn Mẫu và ThS Trần Thị Thử.', 'giảng bài'],
      ['Giảng viên của lớp là TS Lê Văn Mẫu.', 'giảng bài'],
      ['Lên lớp buổi đầu là Đại tá Lê Văn Mẫu.', 'giảng bài'],
      ['Báo cáo viên của hội nghị có các đồng chí Lê Văn Mẫu và Trần Thị Thử.', 'giảng bài'],
    ],
    leaves: [
      'Danh sách giảng viên thiếu tên ông Lê Văn Mẫu.',
      'Giảng viên nêu một ví dụ. Đó là ông Lê Văn Mẫu.',
      'Giảng viên tặng sách; tác giả là ông Lê Văn Mẫu.',
    ],
  },
  'speaker/speaks-cue': {
    reads: [
      ['Phát biểu tại lễ khai giảng có ông Lê Văn Mẫu.', 'phát biểu'],
      ['Trình bày báo cáo là bà Trần Thị Thử.', 'phát biểu'],
      ['Nói chuyện với học viên có nhà báo Lê Văn Mẫu.', 'phát biểu'],
    ],
    leaves: [
      'Báo cáo được trình bày kèm phụ lục; người soạn là bà Trần Thị Thử.',
      'Câu chuyện được nói nhiều nhất là ông Lê Văn Mẫu ra đảo.',
      'Người phát biểu được ghi tên. Vắng mặt có ông Lê Văn Mẫu.',
    ],
  },
  'speaker/directs': {
    reads: [
      ['Ông Lê Văn Mẫu phát biểu chỉ đạo hội nghị.', 'chỉ đạo'],
      ['Đồng chí Lê Văn Mẫu giao nhiệm vụ cho các huyện.', 'chỉ đạo'],
      ['Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy đến dự và chỉ đạo hội nghị.', 'chỉ đạo'],
    ],
    leaves: [
      'Sở làm theo chỉ đạo của ông Lê Văn Mẫu.',
      'Ông Lê Văn Mẫu cho biết đã có văn bản chỉ đạo.',
      'Ông Lê Văn Mẫu được giao nhiệm vụ mới.',
    ],
  },
  'speaker/concludes': {
    reads: [
      ['Ông Lê Văn Mẫu kết luận hội nghị.', 'kết luận'],
      ['Bà Trần Thị Thử phát biểu bế mạc lớp học.', 'kết luận'],
      ['Đồng chí Lê Văn Mẫu, Giám đốc Sở phát biểu tổng kết lớp học.', 'kết luận'],
    ],
    leaves: [
      'Hội nghị quán triệt kết luận của ông Lê Văn Mẫu.',
      'Ông Lê Văn Mẫu nêu rõ kết luận của Bộ Chính trị.',
      'Sau khi ông Lê Văn Mẫu về, hội nghị bế mạc.',
    ],
  },
  'speaker/opens': {
    reads: [
      ['Đại tá Lê Văn Mẫu, Phó Chủ nhiệm Chính trị tới khai giảng và giao nhiệm vụ cho lớp.', 'khai mạc'],
      ['Ông Lê Văn Mẫu phát biểu khai mạc.', 'khai mạc'],
      ['Bà Trần Thị Thử đọc diễn văn khai mạc.', 'khai mạc'],
      ['Đồng chí Lê Văn Mẫu nói lời khai mạc.', 'khai mạc'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu đến khi lớp học đã khai mạc.',
      'Triển lãm tranh của ông Lê Văn Mẫu khai mạc cùng ngày.',
      'Thư chào mừng của ông Lê Văn Mẫu được đọc trước hội nghị.',
    ],
  },
  'speaker/teaches': {
    reads: [
      ['Thiếu tướng Lê Văn Mẫu (Tổng cục Hậu cần) lên lớp.', 'giảng bài'],
      ['Ông Lê Văn Mẫu giảng bài.', 'giảng bài'],
      ['Bà Trần Thị Thử, chuyên viên Bộ Ngoại giao trình bày chuyên đề “Biển đảo”.', 'giảng bài'],
      ['Thiếu tướng Lê Văn Mẫu trực tiếp truyền đạt nghị quyết.', 'giảng bài'],
      ['Ban Tổ chức mời TS Lê Văn Mẫu tham gia giảng dạy.', 'giảng bài'],
    ],
    leaves: [
      'Học viên nghe ông Lê Văn Mẫu kể chuyện; chuyên đề sau do Sở phụ trách.',
      'Ông Lê Văn Mẫu nghe giảng cùng học viên.',
      'Ông Lê Văn Mẫu trình bày báo cáo. Chuyên đề đầu bắt đầu lúc 9 giờ.',
    ],
  },
  'speaker/taught-by': {
    reads: [
      ['Lớp tập huấn được truyền đạt bởi TS Lê Văn Mẫu và ThS Trần Thị Thử.', 'giảng bài'],
      ['Hai chuyên đề được giảng dạy bởi nhà báo Lê Văn Mẫu.', 'giảng bài'],
      ['Phần thực hành được hướng dẫn bởi bà Trần Thị Thử.', 'giảng bài'],
    ],
    leaves: [
      'Tài liệu giảng dạy được soạn bởi ông Lê Văn Mẫu.',
      'Học viên mê giảng dạy bởi noi gương ông Lê Văn Mẫu.',
      'Lớp học được tài trợ bởi ông Lê Văn Mẫu.',
    ],
  },
  'speaker/lecturer-label': {
    reads: [
      ['Báo cáo viên: TS Lê Văn Mẫu, Học viện Mẫu.', 'giảng bài'],
      ['Giảng viên chuyên đề 2: bà Trần Thị Thử, Trưởng phòng.', 'giảng bài'],
      ['Diễn giả: các ông Lê Văn Mẫu và Võ Văn Thử.', 'giảng bài'],
    ],
    leaves: [
      'Danh sách báo cáo viên: chưa có tên ông Lê Văn Mẫu.',
      'Giảng viên nói với học viên: “Hãy học ông Lê Văn Mẫu”.',
      'Khách mời: ông Lê Văn Mẫu, báo cáo viên.',
    ],
  },
  'speaker/lecture-line': {
    reads: [
      ['Chuyên đề 1 “Biển đảo” - ông Lê Văn Mẫu, Phó Cục trưởng Cục Báo chí.', 'giảng bài'],
      ['Chuyên đề về quyền con người – TS Lê Văn Mẫu, Học viện Mẫu.', 'giảng bài'],
      ['Có hai chuyên đề: chuyên đề “Nghề viết” - bà Trần Thị Thử, giảng viên Học viện Mẫu.', 'giảng bài'],
    ],
    leaves: [
      'Học viên nghe chuyên đề “Biển” - một việc mà ông Lê Văn Mẫu khởi xướng.',
      'Học viên xem phim về già làng - ông Lê Văn Mẫu.',
      'Hết chuyên đề một; người đón khách - ông Lê Văn Mẫu - ra về.',
    ],
  },
  'speaker/reports': {
    reads: [
      ['Ông Lê Văn Mẫu, Chánh Văn phòng UBND tỉnh thông tin công tác chuẩn bị bầu cử.', 'báo cáo'],
      ['Ông Lê Văn Mẫu báo cáo tình hình biên giới.', 'báo cáo'],
      ['Bà Trần Thị Thử trình bày báo cáo đề dẫn.', 'báo cáo'],
      ['Ông Lê Văn Mẫu thông tin về tình hình thế giới.', 'báo cáo'],
      ['Báo cáo của Thượng tá Lê Văn Mẫu, Phó Chủ nhiệm Chính trị cho thấy việc đã xong.', 'báo cáo'],
      ['Đại tá Lê Văn Mẫu thông qua dự thảo kế hoạch của Đảng ủy.', 'báo cáo'],
      [
        'Báo cáo do ông Lê Văn Mẫu, Phó Chủ tịch kiêm Tổng Thư ký Hội trình bày chỉ ra nhiều việc khó.',
        'báo cáo',
      ],
      [
        'Ông Lê Văn Mẫu, Phó Trưởng phòng An ninh mạng và phòng, chống tội phạm công nghệ cao, Công an tỉnh thông tin về thủ đoạn mới.',
        'báo cáo',
      ],
    ],
    leaves: [
      'Báo cáo của ông Lê Văn Mẫu được in thành sách.',
      'Ông Lê Văn Mẫu thông tin đối ngoại.',
      'Ông Lê Văn Mẫu nghe báo cáo của các huyện.',
      'Ông Lê Văn Mẫu thông qua bạn bè mà biết tin.',
    ],
  },
  'speaker/paper': {
    reads: [
      ['Ông Lê Văn Mẫu tham luận về đối ngoại nhân dân.', 'tham luận'],
      ['Bà Trần Thị Thử có tham luận về báo chí.', 'tham luận'],
      ['Đồng chí Lê Văn Mẫu, Bí thư Huyện ủy phát biểu tham luận.', 'tham luận'],
      ['Ông Lê Văn Mẫu với tham luận “Phát thanh hôm nay” điểm lại chặng đường đã qua.', 'tham luận'],
      ['GS Kim Maung-ho (Đại học Mẫu, Hàn Quốc) gửi tới hội thảo nghiên cứu về phim ngắn.', 'tham luận'],
      [
        'Ngư dân Lê Văn Mẫu, chủ tàu QT 12345 TS góp vào tọa đàm bản tham luận về một lần gặp bão.',
        'tham luận',
      ],
      ['TS Trần Thị Thử gửi đến hội nghị một báo cáo về tin giả.', 'tham luận'],
      ['Nhà báo Lê Văn Mẫu đóng góp cho diễn đàn bài viết về nghề.', 'tham luận'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu gửi tới hội thảo thư chúc mừng.',
      'Ông Lê Văn Mẫu gửi báo cáo lên Sở trước ngày 15/8.',
      'Ông Lê Văn Mẫu góp vào quỹ hai triệu đồng.',
      'Ông Lê Văn Mẫu nghe tham luận của các huyện.',
      'Ông Lê Văn Mẫu cảm ơn các tham luận.',
      'Sau ông Lê Văn Mẫu, năm tham luận khác được trình bày.',
      'Ông Lê Văn Mẫu với tham vọng lớn đi xa.',
    ],
  },
  'speaker/concluding': {
    reads: [
      ['Kết luận hội nghị, ông Lê Văn Mẫu biểu dương các huyện.', 'kết luận'],
      ['Phát biểu kết luận, đồng chí Lê Văn Mẫu nêu ba việc.', 'kết luận'],
      ['Phát biểu bế mạc lớp học, bà Trần Thị Thử khen học viên.', 'kết luận'],
      ['Bế mạc hội thảo, ông Lê Văn Mẫu cảm ơn đại biểu.', 'kết luận'],
    ],
    leaves: [
      'Thực hiện kết luận của Bộ Chính trị, ông Lê Văn Mẫu nêu ba việc.',
      'Trước giờ bế mạc, ông Lê Văn Mẫu trả lời báo chí.',
      'Theo Kết luận số 57, ông Lê Văn Mẫu nêu ba việc.',
    ],
  },
  'speaker/directing': {
    reads: [
      ['Phát biểu chỉ đạo, đồng chí Lê Văn Mẫu nêu ba việc.', 'chỉ đạo'],
      ['Chỉ đạo hội nghị, ông Lê Văn Mẫu nêu ba việc.', 'chỉ đạo'],
      ['Chỉ đạo tại buổi họp, bà Trần Thị Thử nêu ba việc.', 'chỉ đạo'],
    ],
    leaves: [
      'Theo chỉ đạo của Bộ, ông Lê Văn Mẫu nêu ba việc.',
      'Thay mặt Ban Chỉ đạo, ông Lê Văn Mẫu nêu ba việc.',
      'Được sự chỉ đạo của Tỉnh ủy, ông Lê Văn Mẫu nêu ba việc.',
    ],
  },
  'speaker/opening': {
    reads: [
      ['Khai mạc lớp học, ông Lê Văn Mẫu chúc mừng học viên.', 'khai mạc'],
      ['Phát biểu khai mạc, bà Trần Thị Thử chúc mừng học viên.', 'khai mạc'],
      ['Mở đầu buổi học, ông Lê Văn Mẫu nhắc nội quy.', 'khai mạc'],
    ],
    leaves: [
      'Sau lễ chào cờ, ông Lê Văn Mẫu nhắc nội quy.',
      'Mở rộng vấn đề, ông Lê Văn Mẫu nêu ba việc.',
      'Kết thúc buổi học, ông Lê Văn Mẫu nhắc nội quy.',
    ],
  },
  'speaker/lecturing': {
    reads: [
      ['Giảng bài cho học viên, ông Lê Văn Mẫu kể chuyện đảo xa.', 'giảng bài'],
      ['Truyền đạt chuyên đề đầu, Đại tá Lê Văn Mẫu nêu ba điểm mới.', 'giảng bài'],
      ['Là báo cáo viên của lớp, bà Trần Thị Thử gợi ý ba cách làm.', 'giảng bài'],
    ],
    leaves: [
      'Hết giờ giảng, ông Lê Văn Mẫu kể chuyện đảo xa.',
      'Thay lời học viên, ông Lê Văn Mẫu cảm ơn các thầy.',
      'Sau buổi học, ông Lê Văn Mẫu trả lời báo chí.',
    ],
  },
  'speaker/paper-opening': {
    reads: [
      ['Tham luận tại hội nghị, Giám đốc Sở Lê Văn Mẫu chia sẻ cách làm.', 'tham luận'],
      ['Trình bày tham luận, bà Trần Thị Thử nêu ba việc.', 'tham luận'],
      ['Tham luận về kỹ năng nói, ông Lê Văn Mẫu nêu ba việc.', 'tham luận'],
    ],
    leaves: [
      'Sau ba tham luận, ông Lê Văn Mẫu nêu ba việc.',
      'Trước các tham luận, ông Lê Văn Mẫu nêu ba việc.',
      'Nghe xong bài tham luận, bà Trần Thị Thử nêu ba việc.',
    ],
  },
  'speaker/teaches-apposition': {
    reads: [
      ['TS. Lê Văn Mẫu, Học viện Ngoại giao trình bày chuyên đề về biển.', 'giảng bài'],
      ['Cán bộ nghe bà Trần Thị Thử, Ban Tuyên giáo tỉnh truyền đạt nghị quyết.', 'giảng bài'],
      ['Thiếu tướng Lê Văn Mẫu (Tổng cục Hậu cần), người từng ra đảo, lên lớp.', 'giảng bài'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu, người làng Thử, được giới thiệu trong chuyên đề.',
      'Ông Lê Văn Mẫu, trú tại xã Thử, nghe truyền đạt nghị quyết.',
      'Ông Lê Văn Mẫu, xã Thử và các thầy lên lớp buổi đầu.',
    ],
  },
  'speaker/apposition': {
    reads: [
      ['ThS. Lê Văn Mẫu (Viện Nghiên cứu Biển) công bố kết quả khảo sát.', 'phát biểu'],
      ['GS. Anna Mueller (Đại học Mẫu), đồng tác giả, chỉ ra ba xu hướng.', 'phát biểu'],
      ['Chị Trần Thị Thử, người dân xã Mẫu, đề xuất mở thêm lớp.', 'phát biểu'],
      [
        'Ngư dân Lê Văn Mẫu (xã Thử) - người hai lần bị bão đánh chìm tàu - phát biểu: “Biển là nhà”.',
        'phát biểu',
      ],
      [
        'Chủ tịch Hội đồng hương Trần Thị Thử - người đã 70 tuổi, sinh ra ở Lào - kể rằng mẹ bà dạy tiếng Việt.',
        'phát biểu',
      ],
      ['Già làng Hồ Văn Mẫu, bản Thử, xã Gương xúc động kể lại những ngày giữ mốc.', 'phát biểu'],
      ['Trung tá Lê Văn Mẫu, đại diện Công an huyện Thử, thông báo kết quả đợt ra quân.', 'phát biểu'],
      ['Chị Sophie Mẫu, 24 tuổi, thế hệ thứ ba ở Pháp thì mong có lớp tiếng Việt.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, dân chài, người hai lần bị bão đánh chìm tàu, mong có tờ rơi.', 'phát biểu'],
      ['Chuyên gia Lê Văn Mẫu đến từ Công ty Thử phân tích cách nhận ra tin giả.', 'phát biểu'],
      ['Phóng viên Lê Mẫu, Đài PT-TH Thử chia sẻ những khó khăn khi đi cơ sở.', 'phát biểu'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu, người làng Thử, được giới thiệu trong sách.',
      'Tượng ông Lê Văn Mẫu, cao 3 mét, do tỉnh đề xuất dựng.',
      'Ông Lê Văn Mẫu, học viên lớp đầu, bị nhắc nhở.',
      'Ông Lê Văn Mẫu - người làng Thử - được phát biểu thay trong phim.',
    ],
  },
  'speaker/speaking': {
    reads: [
      ['Phát biểu tại hội nghị, ông Lê Văn Mẫu nêu ba việc.', 'phát biểu'],
      ['Thay mặt học viên, bà Trần Thị Thử hứa học tốt.', 'phát biểu'],
      ['Trả lời câu hỏi của đại biểu, ông Lê Văn Mẫu kể lại việc cũ.', 'phát biểu'],
      ['Đáp lời các đại biểu, bà Trần Thị Thử điểm ba việc.', 'phát biểu'],
      ['Đồng quan điểm, ông Lê Văn Mẫu kể chuyện làng mình.', 'phát biểu'],
      ['Góp ý vào dự thảo, nguyên Đại sứ Việt Nam tại Pháp, ông Lê Văn Mẫu chọn hai việc.', 'phát biểu'],
    ],
    leaves: [
      'Nghe xong các bài phát biểu. Ông Lê Văn Mẫu ra về.',
      'Tổng kết cả năm, ông Lê Văn Mẫu có 12 bài báo.',
      'Tại hội nghị, ông Lê Văn Mẫu cho biết việc đã xong.',
    ],
  },
  'speaker/verb': {
    reads: [
      ['Ông Lê Văn Mẫu khẳng định việc này phải làm.', 'phát biểu'],
      ['Bà Trần Thị Thử, Giám đốc Sở cho biết việc đã xong.', 'phát biểu'],
      ['Đồng chí Lê Văn Mẫu yêu cầu các huyện làm ngay.', 'phát biểu'],
      ['Chủ tịch UBND xã Lê Văn Mẫu thì cho rằng cần có sổ tay.', 'phát biểu'],
      ['GS. Anna Mueller (Đại học Mẫu) chỉ ra ba xu hướng.', 'phát biểu'],
      ['Kỹ sư Lê Văn Mẫu (Nhật Bản) nói rằng anh em sẵn sàng dịch bài.', 'phát biểu'],
      ['Ông Siu Mẫu, Trưởng thôn Plei Thử, xã Ia Gương (huyện Mẫu), nói như vậy.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, Trưởng phòng Mẫu, Sở Thử triển khai Kế hoạch số 29/KH-UBND.', 'phát biểu'],
      ['PGS.TS Lê Văn Mẫu - Hiệu trưởng Trường Đại học Thử TP. Hồ Chí Minh góp ý dự thảo.', 'phát biểu'],
      ['Ông Lê Văn Mẫu chúc Tết bà con và kể chuyện làng.', 'phát biểu'],
      ['Bà Trần Thị Thử, Phó Chủ tịch UBND tỉnh chúc sức khỏe các đại biểu.', 'phát biểu'],
    ],
    leaves: [
      'Nhà báo Lê Văn Mẫu, Đài Tiếng nói Việt Nam và bạn ông vắng mặt.',
      'Nhà báo Lê Văn Mẫu, nguyên Tổng Giám đốc Đài Tiếng nói Việt Nam, nghỉ hưu đã lâu.',
      'Bài của ông Lê Văn Mẫu được đánh giá cao.',
      'Ông Lê Văn Mẫu được biểu dương trước hội nghị.',
      'Công ty của ông Lê Văn Mẫu triển khai dự án ở xã Thử.',
      'Ông Lê Văn Mẫu mất năm ngoái, dân làng kể lại.',
    ],
  },
  'speaker/according-to': {
    reads: [
      ['Theo ông Lê Văn Mẫu, việc này đã xong.', 'phát biểu'],
      ['Theo nhận định của bà Trần Thị Thử, việc này đã xong.', 'phát biểu'],
      ['Theo báo cáo của Thượng tá Lê Văn Mẫu, việc này đã xong.', 'phát biểu'],
      ['Việc này, theo TS Lê Văn Mẫu, đã xong.', 'phát biểu'],
    ],
    leaves: [
      'Đoàn đi theo đường ông Lê Văn Mẫu mở.',
      'Theo chỉ đạo của ông Lê Văn Mẫu, Sở đã mở lớp.',
      'Theo gương ông Lê Văn Mẫu, học viên ra đảo.',
      'Huyện gửi báo cáo của ông Lê Văn Mẫu lên tỉnh.',
    ],
  },
  'speaker/titled-paper': {
    reads: [
      ['Hội thảo nghe bài “Biển và báo chí” của TS Lê Văn Mẫu.', 'tham luận'],
      ['Có hai báo cáo, trong đó có “Nghề viết” của nhà báo Lê Văn Mẫu.', 'tham luận'],
      ['Đại biểu chú ý tham luận “Đi và viết” của các ông Lê Văn Mẫu và Võ Văn Thử.', 'tham luận'],
    ],
    leaves: [
      'Hội nghị học “Sổ tay” do ông Lê Văn Mẫu biên soạn.',
      'Đại biểu xem phim “Biển” về ông Lê Văn Mẫu.',
      'Đại biểu được tặng cuốn sách “Đi và viết” của ông Lê Văn Mẫu.',
      'Đại biểu xem video “Một ngày ở đảo” của anh Lê Văn Mẫu.',
    ],
  },
  'speaker/papers-of': {
    reads: [
      ['Hội thảo nghe tham luận của PGS.TS Lê Văn Mẫu.', 'tham luận'],
      ['Hội thảo ghi nhận các ý kiến của bà Trần Thị Thử và ông Lê Văn Mẫu.', 'tham luận'],
      ['Đáng chú ý là ý kiến tham luận của ông Lê Văn Mẫu.', 'tham luận'],
      ['Hội thảo nghe tham luận của Sở Mẫu về sách; của ông Lê Văn Mẫu về báo chí.', 'tham luận'],
    ],
    leaves: [
      'Hội nghị học tập ý kiến của Tổng Bí thư Lê Văn Mẫu.',
      'Tham luận của Sở nhắc tên ông Lê Văn Mẫu.',
      'Tham luận của các huyện gửi ông Lê Văn Mẫu.',
      'Hội thảo nghe tham luận của Sở Mẫu về sách; bìa của ông Lê Văn Mẫu vẽ.',
    ],
  },
  'speaker/paper-while': {
    reads: [
      ['Nhạc sĩ Lê Văn Mẫu khi trình bày tham luận đã hát một câu hò.', 'tham luận'],
      ['Bộ trưởng Lê Văn Mẫu trong tham luận của mình đề cập việc dịch sách.', 'tham luận'],
      ['Bà Trần Thị Thử, Giám đốc Bảo tàng Mẫu trong khi đọc tham luận đã chiếu ảnh tư liệu.', 'tham luận'],
      ['Ông Lê Văn Mẫu (Viện Thử) khi phát biểu tham luận dẫn nhiều con số.', 'tham luận'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu vắng mặt khi nhóm của ông trình bày tham luận.',
      'Tổng thống John Smith khi phát biểu ở Liên hợp quốc từng hứa điều ấy.',
      'Sách kể ông Lê Văn Mẫu hồi trẻ, khi đó chưa ai trình bày tham luận.',
    ],
  },
  'speaker/as-lecturer': {
    reads: [
      ['Đồng chí Lê Văn Mẫu, nguyên Vụ trưởng là giảng viên chính của lớp.', 'giảng bài'],
      ['Bà Trần Thị Thử là báo cáo viên tại hội nghị.', 'giảng bài'],
      ['Nhà báo Lê Văn Mẫu (Đài Mẫu) là diễn giả của buổi tọa đàm.', 'giảng bài'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu là giảng viên Trường Đại học Mẫu.',
      'Ông Lê Văn Mẫu là báo cáo viên cấp tỉnh.',
      'Ông Lê Văn Mẫu là bạn học của giảng viên chính của lớp.',
    ],
  },
  'speaker/guided-by': {
    reads: [
      ['Dưới sự dẫn dắt của nhà báo Lê Văn Mẫu, học viên viết tin.', 'giảng bài'],
      ['Học viên viết thử bản tin dưới sự hướng dẫn của nhà báo Lê Văn Mẫu.', 'giảng bài'],
      ['Cả lớp thực hành dựng phim dưới sự dẫn dắt của bà Trần Thị Thử.', 'giảng bài'],
      ['Các tổ tập trả lời phỏng vấn dưới sự hướng dẫn của ông Lê Văn Mẫu, Trưởng phòng.', 'giảng bài'],
    ],
    leaves: [
      'Luận án hoàn thành dưới sự hướng dẫn của giáo sư Lê Văn Mẫu.',
      'Học viên ra về. Phim quay dưới sự hướng dẫn của ông Lê Văn Mẫu.',
      'Học viên nghe kể về đội quân dưới sự chỉ huy của ông Lê Văn Mẫu.',
    ],
  },
  'speaker/discusses': {
    reads: [
      ['Thượng tá Lê Văn Mẫu, Trưởng phòng PA03 cảnh báo thủ đoạn mới.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, Giám đốc Sở chốt: mỗi xã một tin.', 'phát biểu'],
      ['Giảng viên Lê Văn Mẫu đi thẳng vào kỹ năng viết tin.', 'phát biểu'],
      ['Bà Trần Thị Thử, Phó Giám đốc Sở lấy ví dụ xã Mẫu.', 'phát biểu'],
      ['TS Lê Văn Mẫu (Học viện Mẫu) so sánh cách làm của hai nước.', 'phát biểu'],
      ['Nhà báo Lê Văn Mẫu (Phó Trưởng ban, Báo Mẫu) cho xem những bộ ảnh cũ.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, Phó Chủ tịch Hội tóm lược: hội đã mở ba lớp.', 'phát biểu'],
      ['Bà Trần Thị Thử điểm những dấu mốc của năm.', 'phát biểu'],
      ['Chánh Văn phòng Lê Văn Mẫu thuyết minh những điểm mới.', 'phát biểu'],
      ['Thiếu tá Lê Văn Mẫu, Hải đội trưởng Hải đội 9, cập nhật tình hình ngư trường.', 'phát biểu'],
      ['Bức tranh nửa năm được ông Lê Văn Mẫu phác họa bằng con số.', 'phát biểu'],
      ['Bà Maria Gomez (chuyên gia truyền thông, Hội Mẫu) bàn về chuẩn mực.', 'phát biểu'],
      ['Luật sư Lê Văn Mẫu bàn về giá trị của tư liệu.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, Phó Chủ tịch Hội Nhà báo tỉnh, hỏi về nguồn kinh phí.', 'phát biểu'],
      ['Bà Trần Thị Thử, Giám đốc Sở giải thích vì sao việc chậm.', 'phát biểu'],
      ['Ông Lê Văn Mẫu (Hội Thử) thắc mắc vì sao kinh phí giảm.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, Trưởng phòng Văn hóa cam kết cấp loa trong quý I.', 'phát biểu'],
      ['Từ điểm cầu Mẫu, ông Lê Văn Mẫu băn khoăn về kinh phí.', 'phát biểu'],
      ['Thiếu tướng Lê Văn Mẫu (Cục Thử) cung cấp thêm số liệu.', 'phát biểu'],
      ['Bà Trần Thị Thử (Đại học Mẫu) mang tới kinh nghiệm làm phim.', 'phát biểu'],
      [
        'Tại hội nghị, Trung tá Lê Văn Mẫu, Đồn trưởng Đồn Biên phòng Mẫu; ông Bùi Văn Gương, Phó Chủ tịch UBND huyện và bà Trần Thị Thử, Bí thư Đảng ủy xã Thử đã thảo luận, làm rõ thêm cách giữ mốc.',
        'phát biểu',
      ],
      ['Ông Lê Văn Mẫu cùng bà Trần Thị Thử thảo luận thêm về cách dịch tài liệu.', 'phát biểu'],
      ['Ông Lê Văn Mẫu, Tổng Biên tập Báo Mẫu bàn về tin đối ngoại trên báo Đảng.', 'phát biểu'],
    ],
    leaves: [
      'Thủ tướng John Smith và Tổng thống Maria Gomez đã thảo luận với nhau năm ngoái.',
      'Ông Lê Văn Mẫu chia tổ cho học viên thảo luận.',
      'Sau ông Lê Văn Mẫu, hội nghị thảo luận về kinh phí.',
      'Ông Lê Văn Mẫu bàn giao máy tính cho xã.',
      'Ông Lê Văn Mẫu được học viên hỏi thăm.',
      'Ông Lê Văn Mẫu hỏi thăm sức khỏe bà con.',
      'Phiếu hỏi của ông Lê Văn Mẫu bị thất lạc.',
      'Bản cam kết mang tên ông Lê Văn Mẫu.',
      'Ông Lê Văn Mẫu mang tới hai thùng sách.',
      'Bố của ông Lê Văn Mẫu hay khuyên con học chữ.',
    ],
  },
  'speaker/cited': {
    reads: [
      ['Việc này còn khó, như Phó Cục trưởng Lê Văn Mẫu thẳng thắn nhìn nhận trong báo cáo.', 'phát biểu'],
      ['Như ông Lê Văn Mẫu, Giám đốc Sở thừa nhận tại hội nghị, cán bộ còn thiếu.', 'phát biểu'],
      ['Đúng như bà Trần Thị Thử chỉ ra trong phần thảo luận, kinh phí còn ít.', 'phát biểu'],
    ],
    leaves: [
      'Như Chủ tịch nước Lê Văn Mẫu đã nhấn mạnh tại Đại hội, biển đảo là máu thịt.',
      'Đúng như lời ông Lê Văn Mẫu nói tại hội nghị năm trước, đây là việc khó.',
      'Như Tổng Bí thư Lê Văn Mẫu chỉ rõ trong bài viết, đây là việc khó.',
    ],
  },
  'speaker/brings-up': {
    reads: [
      ['Con số được bà Trần Thị Thử đưa ra khi thay mặt Ban Tổ chức trình bày báo cáo.', 'phát biểu'],
      ['Gợi ý này được ông Lê Văn Mẫu đưa ra tại hội thảo.', 'phát biểu'],
      ['Ba dẫn chứng do TS Lê Văn Mẫu dẫn ra trong phần thảo luận.', 'phát biểu'],
    ],
    leaves: [
      'Khái niệm được ông Lê Văn Mẫu đưa ra trong cuốn sách in năm 1998.',
      'Sáng kiến được Tổng thống John Smith đưa ra hồi năm ngoái.',
      'Khẩu hiệu do ông Lê Văn Mẫu đưa ra được treo ở hội thảo.',
    ],
  },
  'speaker/opening-label': {
    reads: [
      ['1. Khai mạc: PGS. TS. Lê Văn Mẫu.', 'khai mạc'],
      ['- Phát biểu khai mạc: ông Lê Văn Mẫu, Giám đốc Sở.', 'khai mạc'],
      ['Khai mạc hội thảo: bà Trần Thị Thử, Hiệu trưởng.', 'khai mạc'],
    ],
    leaves: [
      'Khai mạc: 8 giờ, có tin ông Lê Văn Mẫu ốm.',
      'Sau lễ khai mạc triển lãm: tranh ông Lê Văn Mẫu được mua.',
      'Người vắng mặt ở lễ khai mạc: ông Lê Văn Mẫu.',
    ],
  },
  'speaker/paper-line': {
    reads: [
      ['2. Tham luận: "Nghề viết ở vùng cao" - Thiếu tá Lê Văn Mẫu.', 'tham luận'],
      ['Báo cáo đề dẫn "Mạng xã hội và làng Mẫu" - ThS. Trần Thị Thử.', 'tham luận'],
      ['- Tham luận số 2: “Chuyện một con đò” – ông Lê Văn Mẫu, Trưởng phòng.', 'tham luận'],
    ],
    leaves: [
      'Học viên đọc "Nghề viết ở vùng cao" - ông Lê Văn Mẫu từng khen.',
      'Tham luận chưa có tên - ông Lê Văn Mẫu đang sửa.',
      'Cuốn sách "Nghề viết ở vùng cao" - ông Lê Văn Mẫu, Nhà xuất bản Thử.',
    ],
  },
  'speaker/heard-opening': {
    reads: [
      ['Hội nghị đã nghe bài phát biểu khai mạc của đồng chí Lê Văn Mẫu.', 'khai mạc'],
      ['Sau phát biểu khai mạc của ông Lê Văn Mẫu, hội nghị bàn ba việc.', 'khai mạc'],
      ['Lớp học mở đầu với lời chào mừng của bà Trần Thị Thử.', 'khai mạc'],
    ],
    leaves: [
      'Hội nghị nghe lại lời khai mạc của ông Lê Văn Mẫu.',
      'Báo in toàn văn bài phát biểu khai mạc của ông Lê Văn Mẫu.',
      'Sau lễ khai mạc triển lãm của ông Lê Văn Mẫu, hội nghị bàn ba việc.',
    ],
  },
  'speaker/heard-directing': {
    reads: [
      ['Hội nghị đã nghe phát biểu chỉ đạo của đồng chí Lê Văn Mẫu, Phó Bí thư Tỉnh ủy.', 'chỉ đạo'],
      ['Các đại biểu được nghe ý kiến chỉ đạo của ông Lê Văn Mẫu.', 'chỉ đạo'],
      ['Sau phần phát biểu chỉ đạo của bà Trần Thị Thử, lớp học chia tổ.', 'chỉ đạo'],
    ],
    leaves: [
      'Hội nghị quán triệt ý kiến chỉ đạo của ông Lê Văn Mẫu.',
      'Nghe theo chỉ đạo của ông Lê Văn Mẫu, Sở mở ba lớp.',
      'Hội nghị nghe báo cáo kết quả làm theo ý kiến chỉ đạo của ông Lê Văn Mẫu.',
    ],
  },
  'speaker/heard-concluding': {
    reads: [
      ['Hội nghị kết thúc với phát biểu kết luận của ông Lê Văn Mẫu.', 'kết luận'],
      ['Hội nghị đã nghe bài phát biểu bế mạc của đồng chí Lê Văn Mẫu.', 'kết luận'],
      ['Sau ý kiến kết luận của bà Trần Thị Thử, hội nghị bế mạc.', 'kết luận'],
    ],
    leaves: [
      'Hội nghị học tập kết luận của ông Lê Văn Mẫu.',
      'Làm đúng với kết luận của ông Lê Văn Mẫu, Sở mở ba lớp.',
      'Hội nghị nghe phổ biến phát biểu kết luận của ông Lê Văn Mẫu.',
    ],
  },
  'speaker/heard': {
    reads: [
      ['Hội nghị đã nghe bài phát biểu của đồng chí Lê Văn Mẫu.', 'phát biểu'],
      ['Lớp học được nghe phần trao đổi của nhà báo Lê Văn Mẫu.', 'phát biểu'],
      ['Sau phần phát biểu của bà Trần Thị Thử, lớp học chia tổ.', 'phát biểu'],
    ],
    leaves: [
      'Hội nghị nghe lại bài phát biểu của Tổng Bí thư Lê Văn Mẫu.',
      'Hội nghị nghiên cứu bài phát biểu của Tổng Bí thư Lê Văn Mẫu.',
      'Hội nghị nghe quán triệt bài phát biểu của Thủ tướng Lê Văn Mẫu.',
    ],
  },
  'speaker/chairs-and-concludes': {
    reads: [
      ['Đồng chí Lê Văn Mẫu, Bí thư chủ trì và kết luận hội nghị.', 'kết luận', 'chair/verb'],
      ['Bà Trần Thị Thử chủ trì hội nghị và phát biểu kết luận.', 'kết luận', 'chair/verb'],
      ['Ông Lê Văn Mẫu, Giám đốc Sở điều hành buổi họp và phát biểu bế mạc.', 'kết luận', 'chair/verb'],
    ],
    leaves: [
      'Đồng chí Lê Văn Mẫu, Bí thư chủ trì hội nghị và kết luận thanh tra được công bố.',
      'Đồng chí Lê Văn Mẫu chủ trì hội nghị, Kết luận số 57 được quán triệt.',
      'Ông Lê Văn Mẫu chủ trì hội nghị. Bà Trần Thị Thử kết luận hội nghị.',
    ],
  },
  'speaker/chairs-and-directs': {
    reads: [
      ['Ông Lê Văn Mẫu, Thứ trưởng chủ trì và phát biểu chỉ đạo hội nghị.', 'chỉ đạo', 'chair/verb'],
      ['Đồng chí Lê Văn Mẫu chủ trì buổi họp và có ý kiến chỉ đạo.', 'chỉ đạo', 'chair/verb'],
      ['Bà Trần Thị Thử đồng chủ trì, phát biểu chỉ đạo tại hội nghị.', 'chỉ đạo', 'chair/verb'],
    ],
    leaves: [
      'Đồng chí Lê Văn Mẫu chủ trì hội nghị, chỉ đạo của Bộ được phổ biến.',
      'Đồng chí Lê Văn Mẫu chủ trì hội nghị và Ban Chỉ đạo báo cáo kết quả.',
      'Đồng chí Lê Văn Mẫu chủ trì và chỉ đạo điểm một số xã được chọn.',
    ],
  },
  'speaker/chairs-and-introduces': {
    reads: [
      ['Ông Lê Văn Mẫu, Thứ trưởng chủ trì và phát biểu đề dẫn hội thảo.', 'phát biểu', 'chair/verb'],
      ['Đồng chí Lê Văn Mẫu chủ trì và phát biểu đề dẫn.', 'phát biểu', 'chair/verb'],
      ['Bà Trần Thị Thử đồng chủ trì, phát biểu tại hội nghị.', 'phát biểu', 'chair/verb'],
    ],
    leaves: [
      'Đồng chí Lê Văn Mẫu chủ trì hội thảo, đề dẫn của Viện được phát trước.',
      'Đồng chí Lê Văn Mẫu chủ trì hội nghị và mời đại biểu phát biểu.',
      'Đồng chí Lê Văn Mẫu chủ trì và đề dẫn số liệu do Sở cung cấp được in kèm.',
    ],
  },
  'speaker/chairs-and-opens': {
    reads: [
      ['Đồng chí Lê Văn Mẫu, Bí thư chủ trì, phát biểu khai mạc hội nghị.', 'khai mạc', 'chair/verb'],
      ['Ông Lê Văn Mẫu chủ trì và khai mạc hội nghị.', 'khai mạc', 'chair/verb'],
      ['Bà Trần Thị Thử chủ trì buổi lễ và phát biểu chào mừng.', 'khai mạc', 'chair/verb'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu chủ trì hội nghị và triển lãm khai mạc cùng ngày.',
      'Ông Lê Văn Mẫu chủ trì hội nghị, văn nghệ chào mừng do học sinh diễn.',
      'Ông Lê Văn Mẫu chủ trì phiên bế mạc và trao quà.',
    ],
  },
  'speaker/concluding-alone': {
    reads: [
      ['Kết luận, đồng chí Lê Văn Mẫu nhất trí với chương trình.', 'kết luận'],
      ['Chốt lại cuộc họp, bà Trần Thị Thử giao việc cho từng phòng.', 'kết luận'],
      ['Bế mạc, ông Lê Văn Mẫu gửi tài liệu tới từng học viên.', 'kết luận'],
    ],
    leaves: [
      'Thực hiện kết luận, ông Lê Văn Mẫu ở lại xã ba ngày.',
      'Kết thúc năm học, thầy Lê Văn Mẫu về quê.',
      'Ngay khi có kết luận, ông Lê Văn Mẫu đã lên đường.',
    ],
  },
  'speaker/as-speaker': {
    reads: [
      ['Đại úy Lê Văn Mẫu - Phó Đồn trưởng Đồn Biên phòng Mẫu là báo cáo viên.', 'giảng bài'],
      ['Bà Trần Thị Thử, Trưởng khoa là diễn giả chính.', 'giảng bài'],
      ['Ông Lê Văn Mẫu là báo cáo viên; lớp học kéo dài một buổi.', 'giảng bài'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu là báo cáo viên cấp tỉnh từ năm 2020.',
      'Con trai ông Lê Văn Mẫu là giảng viên.',
      'Ông Lê Văn Mẫu là người dân xã.',
    ],
  },
  'speaker/part-by': {
    reads: [
      [
        'Phần pháp luật do ông Lê Văn Mẫu, Chánh Thanh tra Sở Mẫu phụ trách, xoay quanh Luật Báo chí.',
        'giảng bài',
      ],
      ['Bài giảng về mạng xã hội do TS Trần Thị Thử, Phân viện Mẫu, Học viện Thử đảm nhận.', 'giảng bài'],
      ['Buổi chiều, nội dung thực hành do nhà báo Lê Văn Mẫu dẫn dắt.', 'giảng bài'],
    ],
    leaves: [
      'Đội văn nghệ do ông Lê Văn Mẫu, Trưởng thôn phụ trách đã biểu diễn.',
      'Nội dung kế hoạch do ông Lê Văn Mẫu ký ban hành được các phòng trình bày lại.',
      'Báo cáo viên nhắc đến bản đồ do ông Lê Văn Mẫu vẽ.',
    ],
  },
  'speaker/turn-of': {
    reads: [
      ['Giờ giảng đầu tiên thuộc về Thượng tá Lê Văn Mẫu, giảng viên Học viện Mẫu.', 'phát biểu'],
      ['Phần tham luận cuối cùng thuộc về bà Trần Thị Thử.', 'phát biểu'],
      ['Lời mở đầu là của ông Lê Văn Mẫu, Trưởng khoa.', 'phát biểu'],
    ],
    leaves: [
      'Giải nhất thuộc về em Lê Văn Mẫu.',
      'Chuyên đề này dành cho ông Lê Văn Mẫu và các thợ cả.',
      'Phần đất ấy thuộc về ông Lê Văn Mẫu.',
    ],
  },
}
