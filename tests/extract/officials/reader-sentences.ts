import type { TableSentences } from '../rule-sentences.ts'

/** What the readers of names take for a person, in the order of the sentence. */
export const NAME_SENTENCES: TableSentences<string> = {
  'name-in-run': {
    reads: [
      ['Theo Lê Thị Mẫu, việc này khó.', 'Lê Thị Mẫu'],
      ['Trong danh sách, Trần Văn Thử đứng đầu.', 'Trần Văn Thử'],
      ['Khách mời Giàng Seo Mẫu đến từ vùng cao.', 'Giàng Seo Mẫu'],
      ['Ông Bjorn Mẫu dự lớp học.', 'Bjorn Mẫu'],
      ['Bà Công Huyền Mẫu đọc tham luận.', 'Công Huyền Mẫu'],
      ['Theo PGS.TS Sơn Mẫu Hoa, việc này khó.', 'Sơn Mẫu Hoa'],
      ['Thầy giáo Siu Thử phát biểu.', 'Siu Thử'],
      ['Dự có các đồng chí: Sơn Mẫu Hoa, Giám đốc Sở.', 'Sơn Mẫu Hoa'],
      ['Cùng dự: Bjorn Mẫu - Trưởng phòng.', 'Bjorn Mẫu'],
      ['Hội nghị mời lãnh đạo Sở; và Sơn Mẫu Hoa, Chủ tịch Hội.', 'Sơn Mẫu Hoa'],
    ],
    leaves: [
      'Bộ Thông tin và Truyền thông mở lớp.',
      'Ông Mẫu đề nghị phát thanh bằng tiếng Pa Cô, Tà Ôi và Hà Nhì.',
      'Lý Sơn và Phú Quốc cử cán bộ dự.',
      'Hà Nội Mới đăng tin về hội nghị.',
      'Ông Giám đốc Sở dự lớp học.',
      'Các ông Chủ tịch UBND xã dự lớp học.',
      'Ông đọc báo Đất Mẫu mỗi sáng.',
      'Cô giáo Mầm non Sao Mẫu dự lớp học.',
      'Dự có đại diện: Sở Mẫu, Giám đốc Trung tâm cùng dự.',
      'Có hai bảo tàng: Đất Mẫu, Biển Thử.',
      'Lớp gồm ba khu: Bến Mẫu, cán bộ ở tầng hai.',
    ],
  },
  'foreign-name': {
    reads: [
      ['Đại sứ Pierre Dupont chia sẻ kinh nghiệm.', 'Pierre Dupont'],
      ['Phó Tỉnh trưởng Udon Thani Somchai Maudee dự hội thảo.', 'Somchai Maudee'],
      ['Trưởng đại diện UNDP Maria Gomez dự hội thảo.', 'Maria Gomez'],
    ],
    leaves: [
      'Giám đốc Công ty Mau Display dự hội thảo.',
      'Thị trưởng Udon Thani dự hội thảo.',
      'Phó Chủ tịch UBND huyện Đăk Glei thừa nhận lớp còn ít.',
    ],
  },
  'after-place-name': {
    reads: [
      ['Chủ tịch UBND quận Hoàng Mai Lê Văn Mẫu chủ trì.', 'Lê Văn Mẫu'],
      ['Giám đốc Bệnh viện Nguyễn Tri Phương Lê Văn Mẫu dự.', 'Lê Văn Mẫu'],
      ['Cao Bằng Bế Văn Mẫu là tên đầu danh sách.', 'Bế Văn Mẫu'],
    ],
    leaves: [
      'Bí thư Quận ủy Hoàng Mai phát biểu.',
      'Trụ sở ở đường Phạm Văn Đồng.',
      'Trường THPT Lê Thị Mẫu tham gia cuộc thi.',
    ],
  },
  'named-after': {
    reads: [
      ['Trưởng BCĐ công tác dân số tỉnh Phạm Văn Mẫu chủ trì.', 'Phạm Văn Mẫu'],
      ['Phó Chủ tịch UBND thành phố Lê Văn Mẫu dự.', 'Lê Văn Mẫu'],
      ['Phó Bí thư Đảng ủy đặc khu Danh Văn Mẫu đề xuất.', 'Danh Văn Mẫu'],
    ],
    leaves: [
      'Cầu Nguyễn Văn Mẫu được trang trí.',
      'Tàu của Lữ đoàn Trần Hưng Mẫu nhận nhiệm vụ.',
      'Đại biểu tỉnh Trần Lê Mẫu cử tới dự đông.',
    ],
  },
  names: {
    reads: [
      ["Ông K'Mẫu, Chủ tịch UBND xã dự.", "K'Mẫu"],
      ['Đồng chí H’Mẫu phát biểu.', 'H’Mẫu'],
      ["Bà Y'Thử dự lớp học.", "Y'Thử"],
      ['Đồng chí NGUYỄN VĂN MẪU phát biểu tại hội nghị', 'Nguyễn Văn Mẫu'],
      ['Thứ trưởng LÊ THỊ MẪU chủ trì hội nghị.', 'Lê Thị Mẫu'],
      ['Giám đốc Sở Ngoại vụ LÊ THỊ MẪU dự hội nghị.', 'Lê Thị Mẫu'],
    ],
    leaves: [
      "Người dân tộc M'Mẫu dự lớp học.",
      'Ông Mẫu dự lớp học.',
      "Hai huyện Đắk R'Mẫu và Tuy Mẫu cử học viên.",
      'LÊ HOÀN LÀ TÊN MỘT CON PHỐ',
      'Ông đọc báo HÀ NỘI MỚI mỗi sáng',
      'HỘI NGHỊ TẬP HUẤN CÔNG TÁC THÔNG TIN ĐỐI NGOẠI',
    ],
  },
}

/** What the readers of offices take for those of the first person a sentence names. */
export const TITLE_SENTENCES: TableSentences<readonly string[]> = {
  'titles-before': {
    reads: [
      ['Thứ trưởng Bộ Ngoại giao Lê Văn Mẫu dự.', ['Thứ trưởng Bộ Ngoại giao']],
      ['Quyền Chủ tịch UBND tỉnh Lê Văn Mẫu dự.', ['Quyền Chủ tịch UBND tỉnh']],
      ['Trung tướng, GS. TS Lê Văn Mẫu giảng bài.', ['Trung tướng', 'GS. TS']],
      ['Bí thư Đảng ủy, Giám đốc Sở Lê Văn Mẫu dự.', ['Bí thư Đảng ủy', 'Giám đốc Sở']],
    ],
    leaves: [
      'Hội nghị nghe Lê Văn Mẫu nói.',
      'Cán bộ của Sở gặp ông Lê Văn Mẫu.',
      'Giám đốc Sở vắng mặt, ông Lê Văn Mẫu thay.',
      'Thừa ủy quyền của Chủ tịch nước, ông Lê Văn Mẫu trao quà.',
    ],
  },
  'titles-after': {
    reads: [
      ['Lê Văn Mẫu, Giám đốc Sở Ngoại vụ, dự.', ['Giám đốc Sở Ngoại vụ']],
      ['Ông Lê Văn Mẫu - TUV, PCT UBND tỉnh dự.', ['TUV', 'PCT UBND tỉnh']],
      ['Bà Trần Thị Thử (Giám đốc Sở Tư pháp) nêu ý kiến.', ['Giám đốc Sở Tư pháp']],
      ['Ông Lê Văn Mẫu, Trưởng bản Mẫu, xã Thử nói rằng khó.', ['Trưởng bản Mẫu, xã Thử']],
    ],
    leaves: [
      'Ông Lê Văn Mẫu, năm nay 60 tuổi, dự lớp học.',
      'Ông Lê Văn Mẫu, quê ở Nghệ An, dự lớp học.',
      'Ông Lê Văn Mẫu khẳng định: Giám đốc Sở phải làm gương.',
      'Ông Lê Văn Mẫu dự. Giám đốc Sở vắng mặt.',
    ],
  },
  calling: {
    reads: [
      ['Ngư dân Lê Văn Mẫu kể chuyện ra khơi.', ['Ngư dân']],
      ['Ông Lê Văn Mẫu, người có uy tín thôn Mẫu nói.', ['người có uy tín thôn Mẫu']],
      ['Bà Trần Thị Thử, phóng viên Báo Mẫu dự.', ['phóng viên Báo Mẫu']],
      ['Lê Văn Mẫu (phóng viên thường trú Báo Mẫu) dự.', ['phóng viên thường trú Báo Mẫu']],
      ['Phóng viên Lê Mẫu, Đài PT-TH Thử kể chuyện nghề.', ['Phóng viên']],
      ['Biên tập viên Lê Mẫu (Báo Thử) kể chuyện nghề.', ['Biên tập viên']],
    ],
    leaves: [
      'Ngư dân Lý Sơn kể chuyện ra khơi.',
      'Ngư dân Lý Sơn, Sở Mẫu và Báo Thử cùng ra đảo.',
      'Phóng viên Lý Sơn kể chuyện nghề.',
      'Lê Văn Mẫu cùng các phóng viên Báo Mẫu dự.',
      'Ông Lê Văn Mẫu, phóng viên và biên tập viên cùng dự.',
    ],
  },
}

/** How the offices of a sentence are shared out among several, one after the other. */
export const SHARING_SENTENCES: TableSentences<readonly (readonly string[])[]> = {
  'shared-titles': {
    reads: [
      ['Dự có các Phó Giám đốc Sở Lê Văn Mẫu, Trần Thị Thử.', [['Phó Giám đốc Sở'], ['Phó Giám đốc Sở']]],
      [
        'Có các đồng chí Giám đốc Sở Ngoại vụ: Lê Văn Mẫu (Huế), Trần Thị Thử (Vinh).',
        [['Giám đốc Sở Ngoại vụ'], ['Giám đốc Sở Ngoại vụ']],
      ],
      ['Dự có các Phó Cục trưởng Lê Văn Mẫu và Trần Thị Thử.', [['Phó Cục trưởng'], ['Phó Cục trưởng']]],
    ],
    leaves: [
      'Dự có Phó Giám đốc Sở Lê Văn Mẫu, bà Trần Thị Thử.',
      'Dự có các ông Lê Văn Mẫu, Giám đốc Sở; Trần Thị Thử.',
      'Dự có đại diện các sở: Lê Văn Mẫu, Trần Thị Thử.',
    ],
  },
  'next-office': {
    reads: [
      ['Dự có Giám đốc Sở Lê Văn Mẫu, Bí thư Huyện ủy Trần Thị Thử.', [['Giám đốc Sở'], ['Bí thư Huyện ủy']]],
      ['Ông Lê Văn Mẫu - Trưởng ban và Giám đốc Sở Trần Thị Thử dự.', [['Trưởng ban'], ['Giám đốc Sở']]],
      [
        'Dự có Lê Văn Mẫu, Phó Bí thư và đồng chí Trần Thị Thử, Trưởng phòng.',
        [['Phó Bí thư'], ['Trưởng phòng']],
      ],
    ],
    leaves: [
      'Ông Lê Văn Mẫu, Giám đốc Sở, bà Trần Thị Thử dự.',
      'Ông Lê Văn Mẫu, Giám đốc Sở và bà Trần Thị Thử dự.',
      'Ông Lê Văn Mẫu (Giám đốc Sở), Trần Thị Thử dự.',
    ],
  },
}

/** Who speaks, where a sentence names him otherwise than in full after one that did. */
export const MENTION_SENTENCES: TableSentences<string> = {
  'short-mentions': {
    reads: [
      ['Dự có ông Lê Văn Mẫu, Giám đốc Sở. Ông Mẫu nêu ba việc.', 'Lê Văn Mẫu'],
      ['Thứ trưởng Lê Văn Mẫu dự. Thứ trưởng Mẫu nhấn mạnh ba việc.', 'Lê Văn Mẫu'],
      ['Khách mời là PGS.TS Trần Thị Thử. PGS.TS Thử cho rằng việc này khó.', 'Trần Thị Thử'],
    ],
    leaves: [
      'Dự có ông Lê Văn Mẫu và ông Trần Văn Mẫu. Ông Mẫu nêu ba việc.',
      'Dự có ông Lê Văn Mẫu, Giám đốc Sở. Xã Mẫu nêu ba việc.',
      'Dự có ông Lê Văn Mẫu, Giám đốc Sở. Ông Thử nêu ba việc.',
    ],
  },
  'office-mentions': {
    reads: [
      [
        'Dự có ông Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao. Kết luận hội nghị, Thứ trưởng yêu cầu ba việc.',
        'Lê Văn Mẫu',
      ],
      [
        'Có bà Trần Thị Thử, Chủ tịch UBND tỉnh dự. Tại hội nghị, đồng chí Chủ tịch UBND tỉnh đề nghị ba việc.',
        'Trần Thị Thử',
      ],
      ['Dự có Cục trưởng Lê Văn Mẫu. Phát biểu khai mạc, Cục trưởng khẳng định quyết tâm.', 'Lê Văn Mẫu'],
    ],
    leaves: [
      'Dự có các Phó Giám đốc Lê Văn Mẫu và Trần Thị Thử. Kết luận hội nghị, Phó Giám đốc yêu cầu ba việc.',
      'Dự có ông Lê Văn Mẫu, Giám đốc Sở. Kết luận hội nghị, Thứ trưởng yêu cầu ba việc.',
      'Dự có ông Lê Văn Mẫu, Giám đốc Sở. Theo quy định, Giám đốc Sở yêu cầu báo cáo hằng quý.',
    ],
  },
}

/** Who is named and is no official of the conference, by the reason for which he is left. */
export const BYSTANDER_SENTENCES: TableSentences<string> = {
  'official/part': {
    reads: [
      ['Hội nghị học tập tác phẩm của Tổng Bí thư Lê Văn Mẫu.', 'Tổng Bí thư Lê Văn Mẫu'],
      ['Thư của ông Lê Văn Mẫu được đọc tại lễ.', 'ông Lê Văn Mẫu'],
      ['Thỏa thuận ký năm 2030, khi ấy do ông Lê Văn Mẫu thay mặt Đài ký.', 'ông Lê Văn Mẫu'],
      ['Bà Trần Thị Thử, khi đó là Giám đốc Sở, chủ trì lớp đầu tiên.', 'Bà Trần Thị Thử'],
      ['Bà Trần Thị Thử, Giám đốc Sở sinh ở Huế.', 'Bà Trần Thị Thử, Giám đốc Sở'],
    ],
    leaves: [
      'Ông Lê Văn Mẫu dự hội nghị.',
      'Trong vụ việc có Lê Văn Mẫu và nhiều người khác.',
      'Đồng chí Trần Thị Thử chủ trì.',
    ],
  },
  'official/name': {
    reads: [
      ['Trong vụ việc có Lê Văn Mẫu và nhiều người khác.', 'Lê Văn Mẫu'],
      ['Sách của Trần Thị Thử bày ở sảnh.', 'Trần Thị Thử'],
      ['Lê Mẫu phát biểu tại hội nghị.', 'Lê Mẫu'],
    ],
    leaves: [
      'Lê Văn Mẫu phát biểu tại hội nghị.',
      'Hội nghị học tập tác phẩm của Tổng Bí thư Lê Văn Mẫu.',
      'Bà Trần Thị Thử vắng mặt.',
    ],
  },
}
