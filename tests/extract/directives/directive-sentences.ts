import type { DirectiveFinding } from '../../../src/extract/directives/directive-finding.ts'
import type { TableSentences } from '../rule-sentences.ts'

/** Documents as reports name them, and what only looks like a name. */
export const DIRECTIVE_SENTENCES: TableSentences<Partial<DirectiveFinding>> = {
  'directive/numbered': {
    reads: [
      [
        'Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.',
        { type: 'Kết luận', number: '57-KL/TW' },
      ],
      ['Tỉnh ban hành Kế hoạch số 190/KH-UBND ngày 18/4/2019.', { type: 'Kế hoạch', number: '190/KH-UBND' }],
      [
        'Theo Quyết định số 368/QĐ-Ttg, ban chỉ đạo được kiện toàn.',
        { type: 'Quyết định', number: '368/QĐ-TTg' },
      ],
      [
        'Quyết định số 79/2010/QĐ- TTg ngày 30 tháng 11 năm 2010 vẫn còn hiệu lực.',
        { type: 'Quyết định', number: '79/2010/QĐ-TTg' },
      ],
      [
        'Nghị định 72/2015/NĐ-CP ngày 7.9.2015 quy định rõ việc này.',
        { type: 'Nghị định', number: '72/2015/NĐ-CP' },
      ],
      [
        'Chỉ thị số 03/CT-BCA-X11, ngày 10-4-2009 được phổ biến tới cơ sở.',
        { type: 'Chỉ thị', number: '03/CT-BCA-X11' },
      ],
      ['Chỉ thị 04-CT/TW được nhắc lại tại lớp học.', { type: 'Chỉ thị', number: '04-CT/TW' }],
      [
        'Đơn vị thực hiện Hướng dẫn số 06-HD/BĐNTW ngày 29-6-2020.',
        { type: 'Hướng dẫn', number: '06-HD/BĐNTW' },
      ],
      ['Quy định số 02-QĐi/TW ngày 18-7-2018 được phân tích kỹ.', { type: 'Quy định', number: '02-QĐi/TW' }],
      ['Sở gửi Công văn số 822-CV/BTGTU, ngày 18/4/2019.', { type: 'Công văn', number: '822-CV/BTGTU' }],
      [
        'Thông tư số 05/2021/TT-BTTTT hướng dẫn việc cấp phép.',
        { type: 'Thông tư', number: '05/2021/TT-BTTTT' },
      ],
      [
        'Nghị quyết số 47/NQ-CP ngày 15/4/2024 giao việc cho các bộ.',
        { type: 'Nghị quyết', number: '47/NQ-CP' },
      ],
    ],
    leaves: [
      'Kế hoạch 5 năm của tỉnh đã hoàn thành.',
      'Ban tổ chức báo cáo 12/15 chỉ tiêu đạt và vượt.',
      'Chương trình 30-40 phút phát sóng hằng tuần.',
      'Đề án 3 - 5 tỷ đồng còn chờ phê duyệt.',
    ],
  },
  'directive/short-number': {
    reads: [
      ['Việc thực hiện Nghị định 72 đi vào nền nếp.', { type: 'Nghị định', number: '72' }],
      [
        'Sau mười năm thực hiện Chỉ thị 26 của Ban Bí thư, nhận thức đã khác.',
        { type: 'Chỉ thị', number: '26' },
      ],
      ['Đại biểu bàn về Kết luận số 57.', { type: 'Kết luận', number: '57' }],
      ['Nghị quyết số 18 về “sắp xếp bộ máy” được phổ biến.', { type: 'Nghị quyết', number: '18' }],
      ['Đề án 1217 đã đi qua nửa chặng đường.', { type: 'Đề án', number: '1217' }],
      ['Tỉnh làm theo Thông báo số 97 ngày 16/5/2007.', { type: 'Thông báo', number: '97' }],
      ['Các huyện thực hiện nghị quyết số 35 từ đầu năm.', { type: 'Nghị quyết', number: '35' }],
      ['Sau Chỉ thị 45, tàu cá của huyện không còn vi phạm.', { type: 'Chỉ thị', number: '45' }],
      [
        'Chi cục nêu lộ trình thực hiện Nghị định 38 hướng dẫn Luật nêu trên.',
        { type: 'Nghị định', number: '38' },
      ],
      ['Thông tư 15 sửa đổi Thông tư cũ về họp báo.', { type: 'Thông tư', number: '15' }],
    ],
    leaves: [
      'Kế hoạch 5 năm của tỉnh đã hoàn thành.',
      'Hội nghị ra Quyết định 3 nội dung lớn.',
      'Huyện sơ kết Nghị quyết 4 năm của Đảng bộ.',
      'Báo cáo 6 tháng cho thấy nhiều tiến bộ.',
      'Kế hoạch 8 hướng dẫn viên phục vụ đoàn được duyệt.',
      'Báo cáo 20 trang được gửi trước tới đại biểu.',
      'Kế hoạch 2021 - 2025 được thông qua.',
      'Kế hoạch 100 ngày được phát động.',
      'Báo cáo 9 tháng đầu năm được trình bày.',
      'Quyết định 25% kinh phí dành cho cơ sở.',
      'Sở hướng dẫn 12 địa phương lập hồ sơ.',
      'Lớp học hướng dẫn 3, rồi hỏi đáp.',
      'Hội nghị thông qua Kế hoạch 2025.',
      'Đài phát Chương trình 45 phút bằng tiếng Khmer.',
      'Chương trình 2 buổi mỗi tuần vẫn được giữ.',
      'Đề án 12 tỷ đồng còn chờ vốn.',
      'Thông báo 3 trường hợp vi phạm quy định phát ngôn.',
    ],
  },
  'directive/letters': {
    reads: [
      ['Huyện triển khai KL số 57-KL/TW.', { type: 'Kết luận', number: '57-KL/TW' }],
      ['Các xã thực hiện KH số 29/KH-UBND.', { type: 'Kế hoạch', number: '29/KH-UBND' }],
      ['Phòng phổ biến NĐ 72/2015/NĐ-CP.', { type: 'Nghị định', number: '72/2015/NĐ-CP' }],
    ],
    leaves: [
      'Lớp KH 10% học viên là nữ.',
      'Bộ TT&TT 63 tỉnh, thành phố đều có cổng thông tin.',
      'Đường dây TT 24/7 nhận tin của ngư dân.',
      'Chuyến CT 2 chặng đưa phóng viên ra đảo.',
      'Điểm TB 7,5 là mức chung của lớp.',
    ],
  },
  'directive/also-numbered': {
    reads: [
      [
        'Sơ kết Kết luận số 16-KL/TW và số 26-CT/TW của Ban Bí thư.',
        { number: '26-CT/TW' },
        'directive/numbered',
      ],
      ['Kết luận 16-KL/TW và 26-CT/TW được sơ kết cùng lúc.', { number: '26-CT/TW' }, 'directive/numbered'],
      ['Văn bản số 35-NQ/TW được phát cho đại biểu.', { type: 'Nghị quyết', number: '35-NQ/TW' }],
      [
        'Thực hiện Quyết định số 368/QĐ-TTg và số 1191/QĐ-TTg.',
        { number: '1191/QĐ-TTg' },
        'directive/numbered',
      ],
    ],
    leaves: [
      'Nhà số 16/KH phố Mẫu được sửa lại.',
      'Trang số 26 của tài liệu in nhầm.',
      'Tạp chí số 12-2019 đã phát hành.',
    ],
  },
  'directive/plenum-resolution': {
    reads: [
      [
        'Học viên nghiên cứu Nghị quyết Trung ương 8 khóa XI.',
        { title: 'Trung ương 8 khóa XI', term: 'XI', number: null, issuer: 'Ban Chấp hành Trung ương' },
      ],
      [
        'Tỉnh ủy triển khai Nghị quyết Hội nghị Trung ương 4 (khóa XII) tới cơ sở.',
        { title: 'Trung ương 4 khóa XII', term: 'XII', number: null, issuer: 'Ban Chấp hành Trung ương' },
      ],
      [
        'Báo cáo viên nhắc lại Nghị quyết Trung ương 5.',
        { title: 'Trung ương 5', term: null, number: null, issuer: 'Ban Chấp hành Trung ương' },
      ],
    ],
    leaves: [
      'Nghị quyết của Trung ương 63 tỉnh, thành đều đã nắm.',
      'Các cơ quan Trung ương 8 lần họp bàn việc này.',
      'Nghị quyết Trung ương được phổ biến tới 8 huyện.',
    ],
  },
  'directive/congress-resolution': {
    reads: [
      ['Cán bộ nắm vững Nghị quyết Đại hội lần thứ XIII của Đảng.', { title: 'Đại hội XIII' }],
      ['Lớp học truyền đạt Nghị quyết Đại hội XII.', { title: 'Đại hội XII' }],
      ['Bám sát nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng.', { title: 'Đại hội XI' }],
    ],
    leaves: [
      'Đại hội XIII của Đảng thành công tốt đẹp.',
      'Nghị quyết của huyện được thông qua tại đại hội.',
      'Đại hội cổ đông ra nghị quyết chia cổ tức.',
    ],
  },
  'directive/local-congress-resolution': {
    reads: [
      [
        'Huyện triển khai Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX tới các xã.',
        { title: 'Đại hội Đảng bộ tỉnh XIX', term: 'XIX', number: null },
      ],
      [
        'Chương trình bám sát Nghị quyết Đại hội Đảng bộ huyện Mẫu Sơn lần thứ 22.',
        {
          title: 'Đại hội Đảng bộ huyện Mẫu Sơn 22',
          written: 'Nghị quyết Đại hội Đảng bộ huyện Mẫu Sơn lần thứ 22',
        },
      ],
      [
        'Đại biểu học tập nghị quyết Đại hội đại biểu Đảng bộ Quân đội lần thứ XI.',
        { title: 'Đại hội Đảng bộ Quân đội XI', type: 'Nghị quyết' },
      ],
    ],
    leaves: [
      'Đại hội Đảng bộ tỉnh lần thứ XIX thành công tốt đẹp.',
      'Nghị quyết Đại hội Đảng bộ được gửi tới các xã từ lần trước.',
      'Nghị quyết của Đảng bộ tỉnh lần thứ nhất bàn việc này còn giữ được.',
      'Nghị quyết Đại hội Công đoàn tỉnh lần thứ X đã phát hành.',
    ],
  },
  'directive/strategy': {
    reads: [
      [
        'Lớp học giới thiệu Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020.',
        { written: 'Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020' },
      ],
      [
        'Hội nghị bàn Chương trình hành động của Chính phủ về thông tin đối ngoại giai đoạn 2013 - 2020.',
        { written: 'Chương trình hành động của Chính phủ về thông tin đối ngoại giai đoạn 2013 - 2020' },
      ],
      [
        'Sở tham mưu Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030.',
        { written: 'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030' },
      ],
      [
        'Cục báo cáo Chiến lược Ngoại giao kinh tế đến năm 2030 tại hội nghị.',
        { written: 'Chiến lược Ngoại giao kinh tế đến năm 2030' },
      ],
    ],
    leaves: [
      'Chiến lược kinh doanh của công ty rất rõ ràng.',
      'Chiến lược phát triển của đội bóng gây bàn cãi.',
      'Giai đoạn 2011-2020 tỉnh tăng trưởng khá.',
      'Chiến lược kinh doanh của Công ty Mẫu giai đoạn 2020-2025 được công bố.',
      'Huyện có chiến lược giữ chân du khách đến năm 2030.',
    ],
  },
  'directive/government-programme': {
    reads: [
      ['Sở xây dựng kế hoạch theo Chương trình hành động của Chính phủ.', { issuer: 'Chính phủ' }],
      ['Chương trình hành động của Chính phủ được gửi tới các huyện.', { issuer: 'Chính phủ' }],
      ['Các bộ thực hiện chương trình hành động của Chính phủ.', { issuer: 'Chính phủ' }],
    ],
    leaves: [
      'Chương trình hành động của chi đoàn được thông qua.',
      'Ứng cử viên trình bày chương trình hành động của mình.',
      'Hành động của Chính phủ rất kịp thời.',
    ],
  },
  'directive/law': {
    reads: [
      ['Học viên được giới thiệu Luật Báo chí.', { written: 'Luật Báo chí' }],
      ['Bài giảng xoay quanh Luật Báo chí 2016.', { written: 'Luật Báo chí' }],
      ['Ông Mẫu dẫn Bộ luật Lao động sửa đổi.', { written: 'Bộ luật Lao động' }],
      ['Lớp học nêu điểm mới của Bộ luật Hình sự năm 2015.', { written: 'Bộ luật Hình sự' }],
      ['Báo cáo viên phân tích Luật Biên giới quốc gia năm 2003.', { written: 'Luật Biên giới quốc gia' }],
      ['Lớp học phổ biến Luật Tiếp cận thông tin và tài liệu mới.', { written: 'Luật Tiếp cận thông tin' }],
    ],
    leaves: [
      'Khoa Luật mở hội thảo cho sinh viên.',
      'Giảng viên Trường Đại học Luật Hà Nội dự hội thảo.',
      'Luật sư Trần Văn Mẫu dự buổi tọa đàm.',
      'Luật chơi rất đơn giản.',
    ],
  },
  'directive/decision-on': {
    reads: [
      [
        'Hội nghị công bố Quyết định của Ban Bí thư về kiện toàn Ban Chỉ đạo.',
        { type: 'Quyết định', issuer: 'Ban Bí thư' },
      ],
      [
        'Lớp học quán triệt Kết luận của Bộ Chính trị về công tác biên giới.',
        { type: 'Kết luận', issuer: 'Bộ Chính trị' },
      ],
      [
        'Huyện thực hiện Chỉ thị của Thủ tướng Chính phủ.',
        { type: 'Chỉ thị', issuer: 'Thủ tướng Chính phủ' },
      ],
    ],
    leaves: [
      'Quyết định của trọng tài gây tranh cãi.',
      'Kết luận của đoàn khảo sát được ghi nhận.',
      'Chỉ thị của thủ trưởng đơn vị rất rõ.',
      'Đó là quyết định của Bộ phim đoạt giải.',
    ],
  },
}
