import type { TableSentences } from '../rule-sentences.ts'

/** What the frames of attendance read and leave. */
export const PRESENT_SENTENCES: TableSentences<string> = {
  'present/verb': {
    reads: [
      ['Ông Lê Văn Mẫu đến dự.', 'present'],
      ['Bà Trần Thị Thử, Giám đốc Sở tham dự hội nghị.', 'present'],
      ['Các đồng chí Lê Văn Mẫu, Trần Thị Thử cùng có mặt.', 'present'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu dự kiến việc này xong trong năm.',
      'Dự thảo do ông Lê Văn Mẫu soạn được phát tại hội nghị.',
      'Ông Lê Văn Mẫu không dự hội nghị.',
    ],
  },
  'present/moderates': {
    reads: [
      ['Phiên 2, dưới sự điều phối của nhà báo Lê Văn Mẫu, bàn về dữ liệu.', 'present'],
      ['Tọa đàm được điều phối bởi bà Trần Thị Thử.', 'present'],
      ['Hai phiên họp theo sự điều phối của các ông Lê Văn Mẫu và Võ Văn Thử.', 'present'],
    ],
    leaves: [
      'Hội nghị bàn cơ chế điều phối do ông Lê Văn Mẫu đề ra.',
      'Ban điều phối của dự án mang tên ông Lê Văn Mẫu họp quý một lần.',
      'Điều phối viên dự án ghi lại chuyện của ông Lê Văn Mẫu.',
    ],
  },
  'present/with-others': {
    reads: [
      ['Ông Lê Văn Mẫu cùng lãnh đạo các sở, ngành dự hội nghị.', 'present'],
      ['Bà Trần Thị Thử và đông đảo học viên tham dự lễ bế giảng.', 'present'],
      ['Đồng chí Lê Văn Mẫu, Bí thư Huyện ủy cùng 40 cán bộ xã đã tham gia.', 'present'],
    ],
    leaves: [
      'Thư của ông Lê Văn Mẫu và nhiều bạn đọc được đọc tại hội nghị.',
      'Ông Lê Văn Mẫu cùng gia đình vắng mặt.',
      'Ảnh chụp ông Lê Văn Mẫu với ngư dân; đại biểu dự hội nghị đều xem.',
    ],
  },
  'present/with': {
    reads: [
      ['Hội nghị có sự tham dự của ông Lê Văn Mẫu.', 'present'],
      ['Với sự có mặt của bà Trần Thị Thử, lớp học thêm sôi nổi.', 'present'],
      ['Lớp học có sự tham gia của các đồng chí Lê Văn Mẫu và Trần Thị Thử.', 'present'],
      ['Hội nghị họp trọn ngày, cùng sự tham dự của đồng chí Trần Thị Thử.', 'present'],
    ],
    leaves: [
      'Hội nghị có sự quan tâm của ông Lê Văn Mẫu.',
      'Hội nghị vắng sự tham dự của ông Lê Văn Mẫu.',
      'Phim có sự tham gia diễn xuất của nghệ sĩ Lê Văn Mẫu.',
    ],
  },
  'present/cue': {
    reads: [
      ['Dự hội nghị có ông Lê Văn Mẫu.', 'present'],
      ['Về phía Bộ Ngoại giao có bà Trần Thị Thử.', 'present'],
      ['Về phía Tp. Đà Nẵng có ông Lê Văn Mẫu.', 'present'],
      ['Khách mời của chương trình là ông Lê Văn Mẫu.', 'present'],
      ['Cùng trao có bà Trần Thị Thử, Phó Chủ tịch UBND tỉnh.', 'present'],
    ],
    leaves: [
      'Dự án có tên ông Lê Văn Mẫu đã xong.',
      'Dự báo của Sở có phần viết về ông Lê Văn Mẫu.',
      'Đại biểu nghe báo cáo. Trong báo cáo có ông Lê Văn Mẫu.',
    ],
  },
  'present/together': {
    reads: [
      ['Tham dự buổi lễ cùng các đồng chí Lê Văn Mẫu và Trần Thị Thử.', 'present'],
      ['Học viên có mặt tại lễ bế giảng cùng bà Trần Thị Thử.', 'present'],
      ['Các huyện tham gia đoàn khảo sát cùng đồng chí Lê Văn Mẫu.', 'present'],
    ],
    leaves: [
      'Sách in chung cùng ông Lê Văn Mẫu được tặng đại biểu dự hội nghị.',
      'Các huyện tham gia. Tài liệu gửi cùng thư của ông Lê Văn Mẫu.',
      'Đại biểu dự hội nghị nhớ lại ngày công tác cùng ông Lê Văn Mẫu.',
    ],
  },
  'present/list': {
    reads: [
      ['Dự hội nghị có đại diện ba sở: ông Lê Văn Mẫu, bà Trần Thị Thử.', 'present'],
      ['Tham dự buổi họp, phía huyện có hai người: ông Lê Văn Mẫu và bà Trần Thị Thử.', 'present'],
      ['Cùng dự còn có lãnh đạo phòng: bà Trần Thị Thử, Trưởng phòng.', 'present'],
    ],
    leaves: [
      'Dự thảo có ba điểm mới: ông Lê Văn Mẫu được nhắc tên một lần.',
      'Hội nghị có một khẩu hiệu: noi gương ông Lê Văn Mẫu.',
      'Dự án có ba phần: phần một viết về ông Lê Văn Mẫu.',
    ],
  },
  'present/after-others': {
    reads: [
      ['Cùng dự có lãnh đạo các sở, ngành; bà Trần Thị Thử, Phó Giám đốc Sở.', 'present'],
      ['Tham dự hội nghị gồm đại diện các huyện; ông Lê Văn Mẫu, Trưởng phòng.', 'present'],
      ['Có mặt tại buổi lễ còn có 20 học viên; và các ông Lê Văn Mẫu, Võ Văn Thử.', 'present'],
    ],
    leaves: [
      'Dự hội nghị có đại diện các sở; tài liệu của ông Lê Văn Mẫu được phát tận tay.',
      'Dự hội nghị có 20 đại biểu. Vắng mặt: ông Lê Văn Mẫu.',
      'Dự án có hai phần; ông Lê Văn Mẫu được nhắc trong phần đầu.',
    ],
  },
  'present/awarded': {
    reads: [
      ['Sở tặng giấy khen 14 cá nhân, trong đó có ông Lê Văn Mẫu, chủ tàu.', 'present'],
      ['Tỉnh trao Bằng khen cho đồng chí Lê Văn Mẫu.', 'present'],
      ['Sở tặng giấy khen cho các ông Lê Văn Mẫu và Võ Văn Thử.', 'present'],
      ['Giấy khen được trao cho 15 già làng, tiêu biểu là già làng Hồ Pả Mẫu (thôn Thử).', 'present'],
      ['Lớp tặng quà 5 học viên, trong đó người cao điểm nhất là thôn trưởng Y Mẫu.', 'present'],
    ],
    leaves: [
      'Có 15 già làng gương mẫu, tiêu biểu là già làng Hồ Pả Mẫu.',
      'Xã có 5 nghề, trong đó nghề cổ nhất là của ông Lê Văn Mẫu.',
      'Nhà nước truy tặng danh hiệu Anh hùng cho ông Lê Văn Mẫu.',
      'Bài viết trao đổi thông tin cho ông Lê Văn Mẫu.',
      'Huyện trao nhà cho gia đình ông Lê Văn Mẫu.',
    ],
  },
  'present/honoured': {
    reads: [
      ['Trong số cá nhân được tuyên dương có bà Trần Thị Thử, biên tập viên.', 'present'],
      ['Hai tập thể và ba người được vinh danh dịp này, gồm ông Lê Văn Mẫu và hai học viên.', 'present'],
      ['Cá nhân được khen thưởng là đồng chí Lê Văn Mẫu.', 'present'],
    ],
    leaves: [
      'Người được vinh danh trên bia đá ấy; nhà có ông Lê Văn Mẫu.',
      'Công trình được tôn vinh có tên ông Lê Văn Mẫu.',
      'Học viên được học về cuộc đời ông Lê Văn Mẫu.',
    ],
  },
  'present/awarded-list': {
    reads: [
      ['Sở tặng giấy khen cho ba cá nhân: ông Lê Văn Mẫu, bà Trần Thị Thử và ông Võ Văn Gương.', 'present'],
      ['Danh sách được tặng Bằng khen: 1. Ông Lê Văn Mẫu, Giám đốc Sở; 2. Bà Trần Thị Thử.', 'present'],
      ['Tỉnh khen thưởng hai cá nhân: ông Lê Văn Mẫu, Trưởng phòng; bà Trần Thị Thử.', 'present'],
    ],
    leaves: [
      'Sở nhận xét về hội nghị: ông Lê Văn Mẫu được nhắc tên nhiều lần.',
      'Nhà nước truy tặng danh hiệu cho hai người: ông Lê Văn Mẫu và ông Võ Văn Gương.',
      'Đại biểu trao đổi ba việc: nhà của ông Lê Văn Mẫu, đường làng và chợ.',
    ],
  },
  'present/award': {
    reads: [
      ['Ông Lê Văn Mẫu trao bằng khen cho các tập thể.', 'present'],
      ['Đồng chí Lê Văn Mẫu, Giám đốc Sở tặng hoa chúc mừng lớp học.', 'present'],
      ['Các ông Lê Văn Mẫu, Võ Văn Thử nhận bằng khen của Bộ.', 'present'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu nhận xét việc này còn chậm.',
      'Giải thưởng Lê Văn Mẫu trao cho các nhà báo trẻ.',
      'Quà của ông Lê Văn Mẫu được chuyển tới học sinh.',
    ],
  },
  'present/learner': {
    reads: [
      ['Bạn Mách Thử Mẫu, sinh viên năm thứ hai, đặt câu hỏi về tin giả.', 'present'],
      ['Anh Lê Văn Mẫu ở xã Mẫu Sơn nói vui: “Học xong mới biết mời bạn”.', 'present'],
      ['Thầy Lê Văn Mẫu, giáo viên ở Pháp, lại trăn trở vì sách quá khó.', 'present'],
      ['Học viên Lê Văn Mẫu tâm sự: “Tôi hiểu thêm nhiều điều”.', 'present'],
      [
        'Sở Mẫu mở lớp tập huấn cho cán bộ hội. Chị Lê Thị Mẫu, Chủ tịch Hội Nông dân xã Thử chia sẻ: “Nay tôi biết kể chuyện”.',
        'present',
      ],
      [
        'Sở Mẫu mở lớp tập huấn cho cán bộ xã. Anh Lê Văn Mẫu, công chức xã Thử cho biết lớp học rất bổ ích.',
        'present',
      ],
      ['Chị Lê Thị Mẫu, công chức xã Thử, huyện Mẫu bộc bạch sau giờ thực hành: “Tôi run lắm”.', 'present'],
    ],
    leaves: [
      'Già làng Siu Mẫu ở làng Thử từng nói: đất là của làng.',
      'Tại hội nghị, học viên Lê Văn Mẫu chia sẻ cách làm.',
      'Ông Lê Văn Mẫu, Trưởng phòng Tư pháp huyện cho biết lớp học rất bổ ích.',
      'Ông Lê Văn Mẫu, giáo viên ở Pháp, giảng bài.',
      'Sở Mẫu mở hội nghị cho cán bộ hội. Chị Lê Thị Mẫu, Chủ tịch Hội Nông dân xã Thử chia sẻ cách làm hay.',
      'Sở Mẫu mở lớp tập huấn cho cán bộ hội. Bà Lê Thị Mẫu, Phó Giám đốc Sở cho biết sẽ mở thêm lớp.',
      'Sở Mẫu mở lớp tập huấn cho cán bộ hội. Tại lớp học, chị Lê Thị Mẫu, Trưởng phòng Mẫu chia sẻ cách làm hay.',
    ],
  },
  'present/side-label': {
    reads: [
      ['- Về phía tỉnh: đ/c Lê Văn Mẫu, Bí thư Tỉnh đoàn;', 'present'],
      ['Về phía nhà trường: PGS. TS. Trần Thị Thử, Hiệu trưởng.', 'present'],
      ['1. Về phía đơn vị tổ chức: các đồng chí Lê Văn Mẫu, Trần Thị Thử.', 'present'],
    ],
    leaves: [
      'Về phía đông: hồ; về phía tây là nhà ông Lê Văn Mẫu.',
      'Làng nằm về phía nam: con đường ấy ông Lê Văn Mẫu từng đi.',
      'Câu chuyện ngả về phía người thua: ông Lê Văn Mẫu.',
    ],
  },
  'present/opening': {
    reads: [
      ['Có mặt từ sớm, ông Lê Văn Mẫu, Chủ tịch Hội mang theo tập ảnh.', 'present'],
      ['Về dự lớp học, bà Trần Thị Thử, Trưởng đoàn dẫn theo 20 người.', 'present'],
      ['Tham dự hội nghị từ đầu đến cuối, ông Lê Văn Mẫu ghi kín cuốn sổ.', 'present'],
    ],
    leaves: [
      'Tham dự án ấy, ông Lê Văn Mẫu ở lại xã ba năm.',
      'Báo có mặt ở sảnh. Sáng ra, ông Lê Văn Mẫu đi vắng.',
      'Vụ việc có mặt nạ; hôm sau, ông Lê Văn Mẫu rời làng.',
    ],
  },
  'present/guests': {
    reads: [
      ['Khách mời của buổi tọa đàm: nhà báo Lê Văn Mẫu; TS Trần Thị Thử.', 'present'],
      ['Khách mời: ông Lê Văn Mẫu, Giám đốc Sở.', 'present'],
      ['Thành phần tham dự: đồng chí Lê Văn Mẫu, Trưởng ban.', 'present'],
    ],
    leaves: [
      'Khách mời ra về sớm; nhà ông Lê Văn Mẫu ở gần đó.',
      'Khách mời nhớ lời thơ: Lê Văn Mẫu và dòng sông.',
      'Thành phần hồ sơ: giấy của ông Lê Văn Mẫu.',
    ],
  },
}
