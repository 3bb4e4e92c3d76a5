import type { PlaceReading } from '../../../src/extract/places/read-place.ts'
import type { TableSentences } from '../rule-sentences.ts'

type Told = Partial<Pick<PlaceReading, 'province' | 'venue' | 'linkPoints' | 'inferred'>>

/** Read in the place, not taken from it. */
const at = (province: string | null, venue: string | null = null): Told => ({ province, venue, inferred: [] })
/** Known by something else than where the text says the event met. */
const by = (province: string): Told => ({ province, inferred: ['province'] })
const abroad: Told = { province: null }
const links = (linkPoints: number): Told => ({ linkPoints })

/** What tells where an event met; of `place/headline` and `place/named-in-headline` each sentence is a headline, of `place/publisher` the body under one. */
export const PLACE_SENTENCES: TableSentences<Told> = {
  'place/at': {
    reads: [
      ['Ngày 5/3/2019, tại Hà Nội, Cục tổ chức hội nghị tập huấn.', at('Hà Nội')],
      ['Sáng 4/4, tại tỉnh Phú Yên, Bộ khai mạc lớp tập huấn.', at('Phú Yên')],
      ['Ngày 12-7, tại TP. Nha Trang, khai mạc hội nghị tập huấn.', at('Khánh Hòa', 'TP. Nha Trang')],
      [
        'Sáng 9/6, tại thành phố Tuy Hòa, tỉnh Phú Yên, Cục khai mạc hội nghị.',
        at('Phú Yên', 'thành phố Tuy Hòa'),
      ],
      [
        'Sáng 9/6, tại thành phố Huế (Thừa Thiên Huế), Cục khai mạc hội nghị.',
        at('Thừa Thiên Huế', 'thành phố Huế'),
      ],
      [
        'Sáng 9/6, tại thành phố Tuy Hòa (Phú Yên), Cục khai mạc hội nghị.',
        at('Phú Yên', 'thành phố Tuy Hòa'),
      ],
      ['Hội nghị họp tại Nhà khách Bộ Quốc phòng, Hà Nội.', at('Hà Nội', 'Nhà khách Bộ Quốc phòng')],
      [
        'Hội nghị diễn ra tại Hội trường Quận ủy Ninh Kiều, TP Cần Thơ.',
        at('Cần Thơ', 'Hội trường Quận ủy Ninh Kiều'),
      ],
      ['Ngày 3/3, tại thành phố Lạng Sơn, Bộ mở hội nghị.', at('Lạng Sơn', 'thành phố Lạng Sơn')],
      ['Lớp tập huấn mở tại Đà Lạt trong ba ngày.', at('Lâm Đồng', 'Đà Lạt')],
      [
        'Hội nghị diễn ra tại Trung tâm Hội nghị Quốc gia, Hà Nội.',
        at('Hà Nội', 'Trung tâm Hội nghị Quốc gia'),
      ],
      ['Ngày 5/3, ở Đồng Hới, Sở Ngoại vụ khai giảng lớp bồi dưỡng.', at('Quảng Bình', 'Đồng Hới')],
      [
        'Hội nghị tổ chức tại Khách sạn Mường Mẫu, thành phố Vinh, Nghệ An.',
        at('Nghệ An', 'Khách sạn Mường Mẫu'),
      ],
      ['Ngày 5/3, tại Buôn Ma Thuột, Bộ tổ chức hội nghị.', at('Đắk Lắk', 'Buôn Ma Thuột')],
      ['Hội nghị họp tại thị xã Cửa Lò, tỉnh Nghệ An.', at('Nghệ An', 'thị xã Cửa Lò')],
      [
        'Hội nghị họp tại Hội trường Trung tâm hội nghị tỉnh (TP Lạng Sơn).',
        at('Lạng Sơn', 'Hội trường Trung tâm hội nghị tỉnh'),
      ],
      ['Lớp tập huấn mở tại Học viện Mẫu (Tp. Nha Trang, Khánh Hòa).', at('Khánh Hòa', 'Học viện Mẫu')],
      [
        'Ngày 5/3, trong khuôn viên Đại học Mẫu (Nghệ An), lớp tập huấn khai giảng.',
        at('Nghệ An', 'khuôn viên Đại học Mẫu'),
      ],
      ['Ngày 5/3, trên đảo Lý Sơn (Quảng Ngãi), Sở mở lớp tập huấn.', at('Quảng Ngãi', 'đảo Lý Sơn')],
      ['Ngày 5/3, tại phường Quy Nhơn, Sở khai giảng lớp bồi dưỡng.', at('Gia Lai', 'phường Quy Nhơn')],
      ['Ngày 5/3, Bộ tổ chức họp báo. Địa điểm: Nhà khách Mẫu, số 5, Hà Nội.', at('Hà Nội', 'Nhà khách Mẫu')],
      [
        'Ngày 5/3, Sở mở lớp bồi dưỡng. Địa điểm diễn ra là khách sạn Mẫu, thành phố Vinh.',
        at('Nghệ An', 'khách sạn Mẫu'),
      ],
      ['Tọa đàm ngày 5/3 có đầu cầu chính ở trụ sở Hội (12 Lê Thử, Hà Nội).', at('Hà Nội', 'trụ sở Hội')],
      ['Ngày 5/3, tại phường Pleiku, Sở khai giảng lớp bồi dưỡng.', at('Gia Lai', 'phường Pleiku')],
      ['Ngày 5/3, tại thôn Mẫu, xã Thử, tỉnh Lào Cai, Sở mở lớp tập huấn.', at('Lào Cai', 'thôn Mẫu')],
      ['Hội nghị họp tại khách sạn Mẫu, số 5 đường Lê Lợi, Huế.', at('Huế', 'khách sạn Mẫu')],
      [
        'Ngày 5/3, tại Lữ đoàn 171 (Vũng Tàu), lớp tập huấn khai giảng.',
        at('Bà Rịa - Vũng Tàu', 'Lữ đoàn 171'),
      ],
      ['Ngày 5/3, Sở tổ chức hội nghị cho người Việt tại Lào, họp ở Hà Nội.', at('Hà Nội')],
      ['Hội nghị họp tại khách sạn Mẫu ở Huế.', at('Huế', 'khách sạn Mẫu')],
      ['Hội nghị tổng kết công tác tại Hà Nội đã bế mạc.', at('Hà Nội')],
      ['Hội thảo diễn ra tại thành phố Huế, tỉnh Thừa Thiên Huế.', at('Thừa Thiên Huế', 'thành phố Huế')],
      ['Hội nghị họp tại Huế, Quảng Trị và tỉnh Quảng Bình.', at('Huế')],
      ['Hội nghị họp tại Hà Nội và tỉnh Bắc Ninh.', at('Hà Nội')],
      ['Hội nghị họp tại Trụ sở Sở Mẫu, 15 Lê Lợi, Hà Nội.', at('Hà Nội', 'Trụ sở Sở Mẫu')],
      ['Hội nghị họp tại khách sạn Mẫu, 7B Trần Phú, Đà Nẵng.', at('Đà Nẵng', 'khách sạn Mẫu')],
      ['Sáng 5/3, Sở tổ chức hội nghị chuyên đề tại Hà Nội.', at('Hà Nội')],
      ['Hội nghị diễn ra tại đảo Trường Sa, tỉnh Khánh Hòa.', at('Khánh Hòa', 'đảo Trường Sa')],
    ],
    leaves: [
      'Sáng 5/3, Bộ tổ chức hội nghị thông báo kết quả hội nghị thượng đỉnh ASEAN tại Bangkok và Hà Nội.',
      'Hội nghị nghe kết quả chuyến thăm của đoàn tại Hải Phòng.',
      'Hội nghị có Đại sứ đặc mệnh toàn quyền Lào tại Hà Nội dự.',
      'Lớp học kỷ niệm phong trào tại Bến Tre.',
      'Sở mở lớp tập huấn cho cán bộ làm việc tại cơ sở.',
      'Hội nghị đánh giá tại sao kết quả còn thấp.',
      'Hội nghị nghe về đợt APEC cấp cao tại Đà Nẵng.',
      'Sáng 5/3, hội nghị họp, giới thiệu tiềm năng đầu tư tại Lào Cai.',
      'Sáng 5/3, hội nghị bàn về dự án tại Lào Cai.',
      'Sáng 5/3, lớp tập huấn cho phóng viên thường trú tại Đà Nẵng khai giảng.',
      'Sáng 5/3, hội nghị họp với kiều bào đang sinh sống tại Cần Thơ.',
      'Tại hội nghị, đại tá Lê Văn Mẫu báo cáo chuyên đề bồi đắp các đá ở Trường Sa.',
      'Tại hội nghị, đại tá Lê Văn Mẫu thông tin tình hình biên giới ở Lạng Sơn.',
      'Lớp tập huấn nghe chuyên đề về cách làm hay của đồng bào tại Sóc Trăng.',
      'Hội nghị nghe thông tin về diễn biến thiên tai và việc khắc phục ở Yên Bái.',
    ],
  },
  'place/dateline': {
    reads: [
      ['Hà Nội (TTXVN) - Sáng 5/3, Bộ tổ chức hội nghị.', by('Hà Nội')],
      ['Đà Nẵng (TTXVN) - Ngày 8/1, Cục mở lớp tập huấn.', by('Đà Nẵng')],
      ['Cần Thơ (VOV) - Sáng 5/3, lớp tập huấn khai giảng.', by('Cần Thơ')],
      ['TTXVN (Hà Nội) - Sáng 5/3, Bộ tổ chức hội nghị.', by('Hà Nội')],
      ['HÀ NỘI - Sáng 5/3, Bộ tổ chức hội nghị.', by('Hà Nội')],
    ],
    leaves: [
      'Hà Nội mưa lớn, hội nghị vẫn đông.',
      'Hà Nội - Huế - Sài Gòn là ba điểm mà hội nghị nhắc tới.',
      'Sáng 5/3, hội nghị họp, tin của Hà Nội (TTXVN) cho hay.',
      '(TTXVN) - Sáng 5/3, lớp tập huấn khai giảng.',
    ],
  },
  'place/house': {
    reads: [
      ['Chiều 14/8, hội nghị họp tại Trung tâm Hội nghị Quốc gia.', by('Hà Nội'), 'place/at'],
      ['Sáng 5/3, tại Nhà Quốc hội, Ủy ban Mẫu tổ chức hội thảo.', by('Hà Nội'), 'place/at'],
      ['Sáng 5/3, hội nghị khai mạc tại Trụ sở Chính phủ.', by('Hà Nội'), 'place/at'],
    ],
    leaves: [
      'Sáng 5/3, hội nghị họp tại Trung tâm Hội nghị tỉnh.',
      'Sáng 5/3, hội nghị họp tại Trung tâm Hội nghị Quốc tế.',
      'Sáng 5/3, hội nghị họp tại Trụ sở Huyện ủy.',
    ],
  },
  'place/district': {
    reads: [
      ['Ngày 5/3, tại huyện Mường Khương, Sở khai giảng lớp bồi dưỡng.', by('Lào Cai'), 'place/at'],
      [
        'Trong hai ngày 5 và 6/3, tại thị trấn Mẫu, huyện Gio Linh, Sở mở lớp bồi dưỡng.',
        by('Quảng Trị'),
        'place/at',
      ],
      ['Ngày 5/3, tại huyện đảo Bạch Long Vĩ, khai mạc hội nghị tập huấn.', by('Hải Phòng'), 'place/at'],
    ],
    leaves: [
      'Ngày 5/3, tại huyện Châu Thành, Sở khai giảng lớp bồi dưỡng.',
      'Ngày 5/3, tại huyện Mẫu Lâm, Sở khai giảng lớp bồi dưỡng.',
      'Ngày 5/3, hội nghị giao ban nghe về dự án tại huyện Gio Linh.',
    ],
  },
  'place/host': {
    reads: [
      ['Sáng 5/3, lãnh đạo TPHCM có buổi họp mặt kiều bào.', by('Thành phố Hồ Chí Minh')],
      ['Chiều 8/1, chính quyền tỉnh Lào Cai có buổi họp mặt báo chí.', by('Lào Cai')],
      ['Lãnh đạo thành phố Đà Nẵng tổ chức gặp mặt kiều bào.', by('Đà Nẵng')],
    ],
    leaves: [
      'Sáng 5/3, hội nghị giao ban họp, có lãnh đạo tỉnh Lào Cai dự.',
      'Sáng 5/3, Bộ tổ chức hội nghị, mời lãnh đạo Lào Cai, Lai Châu và Điện Biên.',
      'Sáng 5/3, lớp tập huấn cho lãnh đạo Lào Cai khai giảng.',
      'Sáng 5/3, hội nghị nghe lãnh đạo TPHCM kể chuyện tổ chức.',
    ],
  },
  'place/headline': {
    reads: [
      ['Thừa Thiên Huế: Tập huấn công tác thông tin đối ngoại', by('Thừa Thiên Huế')],
      ['Quảng Ngãi tập huấn công tác thông tin đối ngoại', by('Quảng Ngãi')],
      ['Tỉnh Sơn La tổ chức hội nghị giao ban', by('Sơn La')],
      ['TP. Đà Nẵng: Bồi dưỡng phóng viên', by('Đà Nẵng')],
    ],
    leaves: [
      'Quảng Ngãi trong lòng bạn bè quốc tế',
      'Đưa hình ảnh Quảng Ngãi ra thế giới',
      'Hà Nội mưa lớn, lớp học vẫn đông',
      'Quảng Ngãi được chọn tổ chức tập huấn lần sau',
      'Bắc Ninh và Bắc Giang tập huấn chung một giáo trình',
    ],
  },
  'place/organiser': {
    reads: [
      ['Sáng 5/3, Sở Ngoại vụ tỉnh Lào Cai tổ chức hội nghị tập huấn.', by('Lào Cai')],
      ['Ngày 8/1, Tỉnh ủy Bình Định tổ chức hội nghị giao ban.', by('Bình Định')],
      ['Lớp tập huấn do Ban Tuyên giáo Tỉnh ủy Quảng Trị tổ chức.', by('Quảng Trị')],
      [
        'Ngày 8/1, tại hội trường Huyện ủy, Ban Tuyên giáo Huyện ủy Mường Nhé tổ chức hội nghị.',
        by('Điện Biên'),
        'place/at',
      ],
      ['Sáng 5/3, UBND huyện đảo Cô Tô tổ chức hội nghị tập huấn.', by('Quảng Ninh')],
      ['Sáng 5/3, Phòng Văn hóa huyện phối hợp với Đồn Biên phòng Bát Xát mở lớp tập huấn.', by('Lào Cai')],
    ],
    leaves: [
      'Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương tổ chức hội nghị tập huấn cho tỉnh Lào Cai.',
      'Bộ Ngoại giao tổ chức hội nghị tập huấn cho cán bộ các tỉnh.',
      'Sở Ngoại vụ tổ chức hội nghị, có cán bộ của Hà Giang dự.',
      'Sáng 5/3, UBND huyện Châu Thành tổ chức hội nghị tập huấn.',
      'Sáng 5/3, UBND huyện Mẫu Sơn tổ chức hội nghị tập huấn.',
      'Phòng Văn hóa huyện tổ chức hội nghị, nghe tham luận của huyện Bát Xát.',
    ],
  },
  'place/abroad': {
    reads: [
      [
        'Sáng 5/3, Sở Ngoại vụ tỉnh Lào Cai tổ chức hội nghị tại khách sạn Mẫu (thành phố Viêng Chăn, Lào).',
        abroad,
      ],
      ['Hội nghị do UBND tỉnh Hà Giang phối hợp tổ chức hôm 13/9 tại Bangkok, Thái Lan.', abroad],
      ['Ngày 5/3, tại Mẫu Khăm (Lào), Sở Ngoại vụ tỉnh Sơn La khai mạc hội nghị.', abroad],
    ],
    leaves: [
      'Sở Ngoại vụ tỉnh Lào Cai tổ chức hội nghị về người Việt sống tại Lào.',
      'Sở Ngoại vụ tỉnh Sơn La tổ chức hội nghị, nghe kết quả học tập tại Trung Quốc.',
      'Ngày 5/3, tại Lạng Sơn (giáp Trung Quốc), Sở mở hội nghị.',
      'Ngày 5/3, tại thôn Mẫu, xã Thử, tỉnh Lào Cai, Sở mở lớp tập huấn.',
    ],
  },
  'place/link-points': {
    reads: [
      ['Hội nghị trực tuyến nối với 63 điểm cầu.', links(63)],
      ['Hội nghị họp trực tuyến ở 11 điểm cầu các huyện.', links(11)],
      ['Hội nghị được truyền tới 70 điểm cầu trong cả nước.', links(70)],
      ['Hội nghị nối trực tuyến với ba điểm cầu huyện.', links(3)],
      ['Hội nghị họp tại 1.063 điểm cầu trong toàn quốc.', links(1063)],
      ['Hội nghị kết nối 63 điểm cầu tỉnh, thành phố.', links(63)],
      ['Hội nghị được kết nối tới hai mươi mốt điểm cầu cấp xã.', links(21)],
      ['Hội nghị được kết nối tới 121 điểm cầu, gồm 9 điểm cầu huyện và 112 điểm cầu xã.', links(121)],
      ['Hội nghị được kết nối với 9 điểm cầu huyện và 112 điểm cầu xã.', links(121)],
      ['Từ 63 điểm cầu, cán bộ các tỉnh đã nghe ông Lê Văn Mẫu báo cáo.', links(63)],
    ],
    leaves: [
      'Tại điểm cầu Quảng Nam, hội nghị có 40 đại biểu.',
      'Tỉnh có 12 cầu dân sinh mới xây, hội nghị ghi nhận.',
      'Hội nghị họp trực tiếp, không qua điểm cầu nào.',
      'Đường truyền của ba điểm cầu huyện chưa ổn định.',
      'Đại diện 5 điểm cầu phát biểu tại hội nghị.',
      'Đến nay, tỉnh đã lắp đặt 184 điểm cầu cấp xã.',
      'Mỗi huyện mở 2 điểm cầu để cán bộ xã cùng nghe.',
      'Trong năm, điểm cầu của tỉnh được nâng cấp.',
    ],
  },
  'place/house-opens': {
    reads: [
      [
        'Hội trường Tỉnh ủy (thành phố Vinh, Nghệ An) sáng 5/3 đông kín đại biểu về dự hội nghị tổng kết.',
        at('Nghệ An', 'Hội trường Tỉnh ủy'),
      ],
      [
        'Phòng họp số 2, trụ sở Báo Mẫu (Hà Nội) chiều nay (5/3) chứng kiến lễ ký giữa hai cơ quan.',
        at('Hà Nội', 'Phòng họp số 2'),
      ],
      [
        'Giảng đường A, Đại học Mẫu (thành phố Huế) kín chỗ từ sớm trong sáng 5/3. Ở đó, Sở mở hội thảo về biển đảo.',
        at('Huế', 'Giảng đường A'),
      ],
      [
        'Sáng 5/3, khách sạn Mẫu, thành phố Nha Trang trở thành lớp học của khóa bồi dưỡng.',
        at('Khánh Hòa', 'khách sạn Mẫu'),
      ],
    ],
    leaves: [
      'Hội trường chật kín người trong sáng 5/3, ngày hội nghị khai mạc.',
      'Trụ sở Báo Hà Nội Mẫu được khen trong hội nghị ngày 5/3.',
      'Nhà khách tỉnh thăm hỏi sáng 5/3: đoàn Hà Nội sẽ dự lớp học.',
    ],
  },
  'place/named-in-headline': {
    reads: [
      ['Thông tin đối ngoại góp phần quảng bá hình ảnh Quảng Ngãi', by('Quảng Ngãi')],
      ['Để bạn bè hiểu hơn về đất và người Hà Giang', by('Hà Giang')],
      ['Báo chí nước ngoài với tỉnh Lào Cai', by('Lào Cai')],
    ],
    leaves: [
      'Kết nối Quảng Ngãi và Hà Giang qua báo chí',
      'Thông tin đối ngoại góp phần quảng bá hình ảnh địa phương',
      'Nâng chất lượng thông tin đối ngoại nhìn từ bài học của Hà Giang, Lào Cai',
      'Học tập kinh nghiệm thông tin đối ngoại của Hà Giang',
      'Đón đoàn công tác tỉnh Lào Cai',
    ],
  },
  'place/publisher': {
    reads: [
      ['Sáng 5/3, lớp bồi dưỡng khai giảng.\nHọc viên là cán bộ của 10 huyện trong tỉnh.', by('Quảng Nam')],
      ['Sáng 5/3, hội nghị giao ban họp.\nDự có lãnh đạo UBND tỉnh và các ngành.', by('Quảng Nam')],
      ['Lớp tập huấn khai giảng ngày 5/3, do Tỉnh ủy tổ chức.', by('Quảng Nam')],
      ['Sáng 5/3, hội nghị tổng kết diễn ra, nêu việc đã làm trên địa bàn tỉnh.', by('Quảng Nam')],
    ],
    leaves: [
      'Sáng 5/3, lớp bồi dưỡng của Bộ khai giảng.\nHọc viên đến từ nhiều nơi.',
      'Sáng 5/3, Bộ Ngoại giao khai giảng lớp bồi dưỡng.\nLớp học dành cho cán bộ trong tỉnh.',
      'Sáng 5/3, hội nghị trực tuyến toàn quốc khai mạc.\nĐồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy dự tại điểm cầu tỉnh.',
      'Sáng 5/3, hội thảo họp.\nĐại biểu góp ý về phát triển huyện Mẫu Sơn.',
    ],
  },
}
