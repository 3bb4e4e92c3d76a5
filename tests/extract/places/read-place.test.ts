import { describe, expect, it } from 'vitest'
import type { PlaceReading } from '../../../src/extract/places/read-place.ts'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

type Around = Parameters<typeof reportFrom>[1]
const place = (body: string, around?: Around) => readFacts(reportFrom(body, around)).place
const province = (body: string, around?: Around) => place(body, around)?.province ?? null
const venue = (body: string) => place(body)?.venue ?? null
const rules = (found: PlaceReading | null) => found?.evidence.map(({ rule }) => rule)

describe('place/at', () => {
  it('takes no count after a comma for a house number', () =>
    expect(
      place('Ngày 5/3, tại trụ sở Sở Mẫu, 40 học viên Hà Nội dự lớp tập huấn.')?.province ?? null,
    ).toBeNull())

  it.each([
    ['Ngày 5/3/2019, tại Hà Nội, Cục tổ chức hội nghị tập huấn.', 'Hà Nội', null],
    ['Sáng 4/4, tại tỉnh Phú Yên, Bộ khai mạc lớp tập huấn.', 'Phú Yên', null],
    ['Ngày 12-7, tại TP. Nha Trang, khai mạc hội nghị tập huấn.', 'Khánh Hòa', 'TP. Nha Trang'],
    ['Sáng 9/6, tại thành phố Tuy Hòa, tỉnh Phú Yên, Cục khai mạc hội nghị.', 'Phú Yên', 'thành phố Tuy Hòa'],
    ['Sáng 9/6, tại thành phố Tuy Hòa (Phú Yên), Cục khai mạc hội nghị.', 'Phú Yên', 'thành phố Tuy Hòa'],
    ['Hội nghị họp tại Nhà khách Bộ Quốc phòng, Hà Nội.', 'Hà Nội', 'Nhà khách Bộ Quốc phòng'],
    [
      'Hội nghị diễn ra tại Hội trường Quận ủy Ninh Kiều, TP Cần Thơ.',
      'Cần Thơ',
      'Hội trường Quận ủy Ninh Kiều',
    ],

    ['Ngày 3/3, tại thành phố Lạng Sơn, Bộ mở hội nghị.', 'Lạng Sơn', 'thành phố Lạng Sơn'],
    ['Lớp tập huấn mở tại Đà Lạt trong ba ngày.', 'Lâm Đồng', 'Đà Lạt'],
    ['Hội nghị diễn ra tại Trung tâm Hội nghị Quốc gia, Hà Nội.', 'Hà Nội', 'Trung tâm Hội nghị Quốc gia'],
    ['Ngày 5/3, ở Đồng Hới, Sở Ngoại vụ khai giảng lớp bồi dưỡng.', 'Quảng Bình', 'Đồng Hới'],
    ['Hội nghị tổ chức tại Khách sạn Mường Mẫu, thành phố Vinh, Nghệ An.', 'Nghệ An', 'Khách sạn Mường Mẫu'],
    ['Ngày 5/3, tại Buôn Ma Thuột, Bộ tổ chức hội nghị.', 'Đắk Lắk', 'Buôn Ma Thuột'],
    ['Hội nghị họp tại thị xã Cửa Lò, tỉnh Nghệ An.', 'Nghệ An', 'thị xã Cửa Lò'],
    [
      'Hội nghị họp tại Hội trường Trung tâm hội nghị tỉnh (TP Lạng Sơn).',
      'Lạng Sơn',
      'Hội trường Trung tâm hội nghị tỉnh',
    ],
    ['Lớp tập huấn mở tại Học viện Mẫu (Tp. Nha Trang, Khánh Hòa).', 'Khánh Hòa', 'Học viện Mẫu'],
    ['Ngày 5/3, tại phường Pleiku, Sở khai giảng lớp bồi dưỡng.', 'Gia Lai', 'phường Pleiku'],
    ['Ngày 5/3, tại thôn Mẫu, xã Thử, tỉnh Lào Cai, Sở mở lớp tập huấn.', 'Lào Cai', 'thôn Mẫu'],
    ['Hội nghị họp tại khách sạn Mẫu, số 5 đường Lê Lợi, Huế.', 'Huế', 'khách sạn Mẫu'],
    ['Ngày 5/3, tại Lữ đoàn 171 (Vũng Tàu), lớp tập huấn khai giảng.', 'Bà Rịa - Vũng Tàu', 'Lữ đoàn 171'],
    ['Ngày 5/3, Sở tổ chức hội nghị cho người Việt tại Lào, họp ở Hà Nội.', 'Hà Nội', null],
    ['Hội nghị họp tại khách sạn Mẫu ở Huế.', 'Huế', 'khách sạn Mẫu'],
    ['Hội nghị tổng kết công tác tại Hà Nội đã bế mạc.', 'Hà Nội', null],
    ['Hội thảo diễn ra tại thành phố Huế, tỉnh Thừa Thiên Huế.', 'Thừa Thiên Huế', 'thành phố Huế'],
    ['Hội nghị họp tại Huế, Quảng Trị và tỉnh Quảng Bình.', 'Huế', null],
    ['Hội nghị họp tại Hà Nội và tỉnh Bắc Ninh.', 'Hà Nội', null],
    ['Hội nghị họp tại Trụ sở Sở Mẫu, 15 Lê Lợi, Hà Nội.', 'Hà Nội', 'Trụ sở Sở Mẫu'],
    ['Hội nghị họp tại khách sạn Mẫu, 7B Trần Phú, Đà Nẵng.', 'Đà Nẵng', 'khách sạn Mẫu'],
  ])('%s', (body, name, house) => {
    expect(place(body)).toMatchObject({ province: name, venue: house, inferred: [] })
    expect(rules(place(body))).toContain('place/at')
  })

  it.each([
    'TPHCM',
    'TP.HCM',
    'TP. HCM',
    'TP HCM',
    'TP Hồ Chí Minh',
    'TP. Hồ Chí Minh',
    'thành phố Hồ Chí Minh',
  ])('tại %s is Thành phố Hồ Chí Minh', (form) =>
    expect(place(`Ngày 5/3, tại ${form}, Bộ khai mạc hội nghị tập huấn.`)).toMatchObject({
      province: 'Thành phố Hồ Chí Minh',
      venue: null,
    }),
  )

  it.each([
    'Thừa Thiên - Huế',
    'Thừa Thiên – Huế',
    'Thừa Thiên Huế',
    'Bà Rịa - Vũng Tàu',
    'Đắk Lắk',
    'Đăk Lăk',
    'Đắc Lắc',
  ])('tại %s is known under one name', (form) =>
    expect(
      [null, 'Thừa Thiên Huế', 'Bà Rịa - Vũng Tàu', 'Đắk Lắk'].indexOf(
        province(`Sáng 5/3, tại ${form}, Bộ khai mạc hội nghị.`),
      ),
    ).toBeGreaterThan(0),
  )

  it.each([
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
  ])('no place in: %s', (body) => expect(province(body)).toBeNull())

  it('a place in the body is not the event’s', () =>
    expect(
      province(
        'Sáng 5/3, Bộ tổ chức hội nghị tập huấn.\nLớp học có 40 học viên.\nĐầu năm, một lớp như vậy đã mở tại Cà Mau.',
      ),
    ).toBeNull())

  it('the opening sentence goes before the rest of the lead', () =>
    expect(
      province(
        'Nối tiếp lớp tập huấn tại Vinh, tháng này có lớp mới.\nSáng 5/3, tại Đà Nẵng, Bộ tổ chức Hội nghị tập huấn công tác thông tin đối ngoại năm 2019.',
      ),
    ).toBe('Đà Nẵng'))

  it('quotes the place', () => {
    const report = reportFrom('Sáng 9/6, tại thành phố Tuy Hòa, tỉnh Phú Yên, Cục khai mạc hội nghị.')
    const [first] = readFacts(report).place?.evidence ?? []
    expect(report.text.slice(first?.start, first?.end)).toBe('thành phố Tuy Hòa, tỉnh Phú Yên')
  })
})

describe('a venue without a province', () => {
  it.each([
    ['Sáng 5/3, tại Hội trường Huyện ủy, huyện ủy mở hội nghị.', 'Hội trường Huyện ủy'],
    ['Hội nghị họp tại Trụ sở Bộ Ngoại giao.', 'Trụ sở Bộ Ngoại giao'],
    ['Sáng 5/3, tại hội trường Trung tâm hành chính, lớp học khai giảng.', 'hội trường Trung tâm hành chính'],
    ['Hội nghị họp tại Nhà văn hóa Lao động.', 'Nhà văn hóa Lao động'],
    ['Ngày 5/3, tại phòng họp số 2, UBND tỉnh, Sở mở hội nghị tập huấn.', 'phòng họp số 2'],
    ['Sáng 5/3, tại cửa khẩu Mẫu Quan, lớp tập huấn khai giảng.', 'cửa khẩu Mẫu Quan'],
    ['Sáng 5/3, tại đảo Mẫu Sơn, lớp tập huấn khai giảng.', 'đảo Mẫu Sơn'],
    ['Hội nghị họp tại Trụ sở Ban Tuyên giáo Trung ương.', 'Trụ sở Ban Tuyên giáo Trung ương'],
    ['Sáng 5/3, tại Hội trường UBND tỉnh và trực tuyến ở 9 điểm cầu, lớp học mở.', 'Hội trường UBND tỉnh'],
    [
      'Hội nghị được kết nối từ trụ sở Bộ Thông tin và Truyền thông tới 60 điểm cầu.',
      'trụ sở Bộ Thông tin và Truyền thông',
    ],
  ])('%s', (body, house) => expect(venue(body)).toBe(house))
  it.each([
    'Sáng 5/3, tại buổi làm việc, huyện ủy mở hội nghị.',
    'Tại hội nghị, đại biểu thảo luận sôi nổi.',
    'Tại lớp học, học viên được phát tài liệu.',
    'Tại đây, lớp tập huấn nghe ba chuyên đề.',
  ])('no venue in: %s', (body) => expect(venue(body)).toBeNull())
})

describe('a caption', () => {
  const captioned = (caption: string, body = 'Sáng 5/3, lớp học khai giảng.') =>
    place(body, { captions: [caption] })?.province ?? null
  it.each([
    'Quang cảnh hội nghị tập huấn tại thành phố Kon Tum',
    'Toàn cảnh lớp bồi dưỡng do Sở Mẫu tổ chức, ngày 9/11, tại Kon Tum.',
    'Hội nghị khai mạc tại Kon Tum.',
  ])('says where the event met when the text does not: %s', (caption) =>
    expect(captioned(caption)).toBe('Kon Tum'),
  )
  it.each([
    'Đại biểu dự hội nghị thăm cột mốc tại Kon Tum.',
    'Quang cảnh cửa khẩu tại Kon Tum.',
    'Ông Lê Văn Mẫu phát biểu tại hội nghị. Kon Tum nhìn từ trên cao.',
  ])('says nothing of it: %s', (caption) => expect(captioned(caption)).toBeNull())
  it('goes behind the text', () =>
    expect(captioned('Quang cảnh hội nghị tại Kon Tum', 'Sáng 5/3, tại Vinh, hội nghị họp.')).toBe('Nghệ An'))
})

describe('a link point', () => {
  it.each([
    ['Ngày 5/3, tại điểm cầu Sở Ngoại vụ tỉnh Lào Cai, Bộ tổ chức hội nghị trực tuyến.', 'Lào Cai'],
    ['Ngày 5/3, tại điểm cầu trụ sở UBND tỉnh Lào Cai, hội nghị họp trực tuyến.', 'Lào Cai'],
    ['Ngày 5/3, tại điểm cầu Hội trường Huyện ủy, hội nghị họp trực tuyến.', null],
    ['Ngày 5/3, hội nghị họp trực tuyến, điểm cầu Lào Cai đặt tại Hội trường Mẫu.', null],
    [
      'Sáng 5/3, tại Hà Nội, Bộ họp.\nKhách đã đến đủ.\nTại điểm cầu Hội trường Tỉnh ủy Lào Cai có 20 đại biểu dự.',
      'Hà Nội',
    ],
  ])('is no venue: %s', (body, name) => {
    expect(venue(body)).toBeNull()
    expect(province(body)).toBe(name)
  })
  it.each([
    [
      'Ngày 5/3, Bộ mở hội nghị trực tuyến, điểm cầu chính tại Nhà khách Mẫu, Hà Nội.',
      'Hà Nội',
      'Nhà khách Mẫu',
    ],
    ['Hội nghị trực tuyến họp tại điểm cầu chính Hội trường Tỉnh ủy Sơn La.', 'Sơn La', 'Hội trường Tỉnh ủy'],
    [
      'Hội nghị được kết nối từ điểm cầu trung tâm ở Hội trường Mẫu, Hà Nội, tới 63 điểm cầu.',
      'Hà Nội',
      'Hội trường Mẫu',
    ],
    [
      'Sáng 5/3, tại điểm cầu Lào Cai, lãnh đạo tỉnh dự hội nghị trực tuyến, điểm cầu chính đặt tại Hà Nội.',
      'Hà Nội',
      null,
    ],
  ])('is where the event meets when it is the main one: %s', (body, name, house) =>
    expect(place(body)).toMatchObject({ province: name, venue: house }),
  )
})

describe('a link point of a nation-wide event', () => {
  const opening =
    'Sáng 5/3, hội nghị trực tuyến toàn quốc tổng kết công tác thông tin đối ngoại được tổ chức.'
  it.each([
    `${opening}\nHội nghị họp trong buổi sáng.\nChủ trì tại điểm cầu Khánh Hòa có ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh.`,
    `${opening}\nBà Trần Thị Mẫu, Phó Bí thư Tỉnh ủy chủ trì hội nghị tại điểm cầu Khánh Hòa.`,
    `${opening}\nHội nghị họp trong buổi sáng.\nTại điểm cầu tỉnh Lào Cai có các ngành của tỉnh.`,
  ])('is not where it met: %s', (body) => expect(province(body)).toBeNull())
  it.each([
    [
      `${opening}\nHội nghị họp trong buổi sáng.\nChủ trì tại điểm cầu Hà Nội có ông Lê Văn Mẫu, Thứ trưởng Bộ Mẫu.`,
      'Hà Nội',
    ],
    [
      `${opening}\nBà Trần Thị Mẫu chủ trì tại điểm cầu chính ở Đà Nẵng; tại điểm cầu Khánh Hòa có ông Lê Văn Mẫu.`,
      'Đà Nẵng',
    ],
    [
      'Sáng 5/3, tỉnh tổ chức hội nghị trực tuyến tới các xã.\nĐại biểu về đủ.\nTại điểm cầu thành phố Nha Trang có 40 đại biểu.',
      'Khánh Hòa',
    ],
  ])('unless it is the centre: %s', (body, name) => expect(province(body)).toBe(name))
})

describe('who holds it and from where it is linked', () => {
  it.each([
    'Đó là ý kiến nêu tại hội nghị sơ kết, diễn ra ngày 14/7.\nĐại biểu về đủ.\nHội nghị do Ủy ban Mẫu, Bộ Ngoại giao tổ chức, kết nối từ trụ sở Bộ tại Hà Nội tới điểm cầu các tỉnh Lai Châu và Lào Cai.',
    'Ngày 14/7, hội nghị sơ kết họp.\nĐại biểu về đủ.\nHội nghị do Bộ Ngoại giao tổ chức tại Hà Nội.',
    'Ngày 14/7, hội nghị sơ kết họp.\nĐại biểu về đủ.\nHội thảo do Cục Mẫu và Sở Mẫu phối hợp tổ chức tại Hà Nội nhân ngày thành lập.',
  ])('is told in the body: %s', (body) => expect(province(body)).toBe('Hà Nội'))
})

describe('a district', () => {
  it.each([
    ['Ngày 5/3, tại huyện Mường Khương, Sở khai giảng lớp bồi dưỡng.', 'Lào Cai'],
    ['Trong hai ngày 5 và 6/3, tại thị trấn Mẫu, huyện Gio Linh, Sở mở lớp bồi dưỡng.', 'Quảng Trị'],
    ['Ngày 5/3, tại huyện đảo Bạch Long Vĩ, khai mạc hội nghị tập huấn.', 'Hải Phòng'],
  ])('tells its province: %s', (body, name) =>
    expect(place(body)).toMatchObject({ province: name, inferred: ['province'] }),
  )
  it.each([
    'Ngày 5/3, tại huyện Châu Thành, Sở khai giảng lớp bồi dưỡng.',
    'Ngày 5/3, tại huyện Mẫu Lâm, Sở khai giảng lớp bồi dưỡng.',
    'Ngày 5/3, hội nghị giao ban nghe về dự án tại huyện Gio Linh.',
  ])('tells none: %s', (body) => expect(province(body)).toBeNull())
  it('goes behind the province that is named', () =>
    expect(province('Ngày 5/3, tại huyện Tân Hồng, tỉnh Lào Cai, Sở mở lớp tập huấn.')).toBe('Lào Cai'))
})

describe('what is far from the event', () => {
  it.each([
    'Sáng 5/3, Bộ tổ chức hội nghị.\nĐại biểu về đủ.\nTại điểm cầu Cà Mau, ông Lê Văn Mẫu kiến nghị ba việc.',
    'Sáng 5/3, hội nghị bàn về tuyến biển trải dài từ cửa sông đến đặc khu Phú Quốc.',
    'Sáng 5/3, hội nghị đánh giá địa bàn rộng từ Hà Tiên tới các đảo.',
  ])('no province in: %s', (body) => expect(province(body)).toBeNull())
})

describe('place/dateline', () => {
  it.each([
    ['Hà Nội (TTXVN) - Sáng 5/3, Bộ tổ chức hội nghị.', 'Hà Nội'],
    ['Đà Nẵng (TTXVN) - Ngày 8/1, Cục mở lớp tập huấn.', 'Đà Nẵng'],
    ['Cần Thơ (VOV) - Sáng 5/3, lớp tập huấn khai giảng.', 'Cần Thơ'],
    ['TTXVN (Hà Nội) - Sáng 5/3, Bộ tổ chức hội nghị.', 'Hà Nội'],
    ['HÀ NỘI - Sáng 5/3, Bộ tổ chức hội nghị.', 'Hà Nội'],
  ])('%s', (body, name) =>
    expect(place(body)).toMatchObject({ province: name, venue: null, inferred: ['province'] }),
  )
  it.each([
    'Hà Nội mưa lớn, hội nghị vẫn đông.',
    'Hà Nội - Huế - Sài Gòn là ba điểm mà hội nghị nhắc tới.',
    'Sáng 5/3, hội nghị họp, tin của Hà Nội (TTXVN) cho hay.',
    '(TTXVN) - Sáng 5/3, lớp tập huấn khai giảng.',
  ])('none in: %s', (body) => expect(province(body)).toBeNull())
})

describe('place/house', () => {
  it.each([
    'Chiều 14/8, hội nghị họp tại Trung tâm Hội nghị Quốc gia.',
    'Sáng 5/3, tại Nhà Quốc hội, Ủy ban Mẫu tổ chức hội thảo.',
    'Sáng 5/3, hội nghị khai mạc tại Trụ sở Chính phủ.',
  ])('%s', (body) => expect(place(body)).toMatchObject({ province: 'Hà Nội', inferred: ['province'] }))
  it.each([
    'Sáng 5/3, hội nghị họp tại Trung tâm Hội nghị tỉnh.',
    'Sáng 5/3, hội nghị họp tại Trung tâm Hội nghị Quốc tế.',
    'Sáng 5/3, hội nghị họp tại Trụ sở Huyện ủy.',
  ])('none in: %s', (body) => expect(province(body)).toBeNull())
})

describe('place/abroad', () => {
  it.each([
    'Sáng 5/3, Sở Ngoại vụ tỉnh Lào Cai tổ chức hội nghị tại khách sạn Mẫu (thành phố Viêng Chăn, Lào).',
    'Hội nghị do UBND tỉnh Hà Giang phối hợp tổ chức hôm 13/9 tại Bangkok, Thái Lan.',
    'Ngày 5/3, tại Mẫu Khăm (Lào), Sở Ngoại vụ tỉnh Sơn La khai mạc hội nghị.',
  ])('no province in: %s', (body) => {
    expect(province(body)).toBeNull()
    expect(rules(place(body))).toContain('place/abroad')
  })
  it.each([
    ['Sở Ngoại vụ tỉnh Lào Cai tổ chức hội nghị về người Việt sống tại Lào.', 'Lào Cai'],
    ['Sở Ngoại vụ tỉnh Sơn La tổ chức hội nghị, nghe kết quả học tập tại Trung Quốc.', 'Sơn La'],
    ['Ngày 5/3, tại Lạng Sơn (giáp Trung Quốc), Sở mở hội nghị.', 'Lạng Sơn'],
    ['Ngày 5/3, tại thôn Mẫu, xã Thử, tỉnh Lào Cai, Sở mở lớp tập huấn.', 'Lào Cai'],
  ])('%s', (body, name) => expect(province(body)).toBe(name))
})

describe('place/host', () => {
  it.each([
    ['Sáng 5/3, lãnh đạo TPHCM có buổi họp mặt kiều bào.', 'Thành phố Hồ Chí Minh'],
    ['Chiều 8/1, chính quyền tỉnh Lào Cai gặp mặt báo chí.', 'Lào Cai'],
    ['Lãnh đạo thành phố Đà Nẵng tổ chức gặp mặt kiều bào.', 'Đà Nẵng'],
  ])('%s', (body, name) => {
    expect(place(body)).toMatchObject({ province: name, venue: null, inferred: ['province'] })
    expect(rules(place(body))).toEqual(['place/host'])
  })
  it.each([
    'Sáng 5/3, hội nghị giao ban họp, có lãnh đạo tỉnh Lào Cai dự.',
    'Sáng 5/3, Bộ tổ chức hội nghị, mời lãnh đạo Lào Cai, Lai Châu và Điện Biên.',
    'Sáng 5/3, lớp tập huấn cho lãnh đạo Lào Cai khai giảng.',
    'Sáng 5/3, hội nghị nghe lãnh đạo TPHCM kể chuyện tổ chức.',
  ])('none in: %s', (body) => expect(province(body)).toBeNull())
})

describe('place/headline', () => {
  it.each([
    ['Thừa Thiên Huế: Tập huấn công tác thông tin đối ngoại', 'Thừa Thiên Huế'],
    ['Quảng Ngãi tập huấn công tác thông tin đối ngoại', 'Quảng Ngãi'],
    ['Tỉnh Sơn La tổ chức hội nghị giao ban', 'Sơn La'],
    ['TP. Đà Nẵng: Bồi dưỡng phóng viên', 'Đà Nẵng'],
  ])('%s', (headline, name) => {
    const found = place('Sáng 5/3, lớp tập huấn khai giảng.', { headline })
    expect(found).toMatchObject({ province: name, inferred: ['province'] })
    expect(rules(found)).toEqual(['place/headline'])
  })
  it.each([
    'Quảng Ngãi trong lòng bạn bè quốc tế',
    'Đưa hình ảnh Quảng Ngãi ra thế giới',
    'Hà Nội mưa lớn, lớp học vẫn đông',
    'Quảng Ngãi được chọn tổ chức tập huấn lần sau',
    'Bắc Ninh và Bắc Giang tập huấn chung một giáo trình',
  ])('none in: %s', (headline) =>
    expect(province('Sáng 5/3, lớp tập huấn khai giảng.', { headline })).toBeNull(),
  )
})

describe('place/organiser', () => {
  it.each([
    ['Sáng 5/3, Sở Ngoại vụ tỉnh Lào Cai tổ chức hội nghị tập huấn.', 'Lào Cai'],
    ['Ngày 8/1, Tỉnh ủy Bình Định tổ chức hội nghị giao ban.', 'Bình Định'],
    ['Lớp tập huấn do Ban Tuyên giáo Tỉnh ủy Quảng Trị tổ chức.', 'Quảng Trị'],
    ['Ngày 8/1, tại hội trường Huyện ủy, Ban Tuyên giáo Huyện ủy Mường Nhé tổ chức hội nghị.', 'Điện Biên'],
    ['Sáng 5/3, UBND huyện đảo Cô Tô tổ chức hội nghị tập huấn.', 'Quảng Ninh'],
    ['Sáng 5/3, Phòng Văn hóa huyện phối hợp với Đồn Biên phòng Bát Xát mở lớp tập huấn.', 'Lào Cai'],
  ])('%s', (body, name) => expect(place(body)).toMatchObject({ province: name, inferred: ['province'] }))
  it.each([
    'Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương tổ chức hội nghị tập huấn cho tỉnh Lào Cai.',
    'Bộ Ngoại giao tổ chức hội nghị tập huấn cho cán bộ các tỉnh.',
    'Sở Ngoại vụ tổ chức hội nghị, có cán bộ của Hà Giang dự.',
    'Sáng 5/3, UBND huyện Châu Thành tổ chức hội nghị tập huấn.',
    'Sáng 5/3, UBND huyện Mẫu Sơn tổ chức hội nghị tập huấn.',
    'Phòng Văn hóa huyện tổ chức hội nghị, nghe tham luận của huyện Bát Xát.',
  ])('none in: %s', (body) => expect(province(body)).toBeNull())
})

describe('place/publisher', () => {
  const local = 'Sáng 5/3, lớp bồi dưỡng khai giảng.\nHọc viên là cán bộ của 10 huyện trong tỉnh.'
  it.each([
    ['Báo Quảng Nam', 'Quảng Nam'],
    ['Báo Bến Tre điện tử', 'Bến Tre'],
    ['BÁO NINH THUẬN ONLINE', 'Ninh Thuận'],
    ['Cổng thông tin điện tử tỉnh Hà Giang', 'Hà Giang'],
    ['Cổng TTĐT huyện Bắc Hà', 'Lào Cai'],
    ['CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐẢO CÔ TÔ', 'Quảng Ninh'],
  ])('%s in its own province', (publisher, name) =>
    expect(place(local, { publisher })).toMatchObject({ province: name, inferred: ['province'] }),
  )
  it.each([
    ['Báo Quảng Nam', 'Sáng 5/3, lớp bồi dưỡng của Bộ khai giảng.\nHọc viên đến từ nhiều nơi.'],
    ['Báo Nhân Dân', local],
    ['Cổng thông tin điện tử huyện Châu Thành', local],
    [null, local],
    [
      'Báo Quảng Nam',
      'Sáng 5/3, hội nghị trực tuyến toàn quốc khai mạc.\nĐồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy dự tại điểm cầu tỉnh.',
    ],
    [
      'Báo Quảng Nam',
      'Sáng 5/3, Bộ Ngoại giao khai giảng lớp bồi dưỡng.\nLớp học dành cho cán bộ trong tỉnh.',
    ],
  ])('%s says nothing of: %s', (publisher, body) => expect(province(body, { publisher })).toBeNull())
  it('a place that is said goes before it', () =>
    expect(
      place('Sáng 5/3, tại Nha Trang, lớp bồi dưỡng khai giảng.\nTỉnh ủy cử 5 cán bộ trong tỉnh dự.', {
        publisher: 'Báo Quảng Nam',
      }),
    ).toMatchObject({ province: 'Khánh Hòa', inferred: [] }))
})

describe('place/link-points', () => {
  it.each([
    ['Hội nghị trực tuyến nối với 63 điểm cầu.', 63],
    ['Hội nghị họp trực tuyến ở 11 điểm cầu các huyện.', 11],
    ['Hội nghị được truyền tới 70 điểm cầu trong cả nước.', 70],
    ['Hội nghị nối trực tuyến với ba điểm cầu huyện.', 3],
    ['Hội nghị họp tại 1.063 điểm cầu trong toàn quốc.', 1063],
    ['Hội nghị kết nối 63 điểm cầu tỉnh, thành phố.', 63],
    ['Hội nghị được kết nối tới hai mươi mốt điểm cầu cấp xã.', 21],
    ['Hội nghị được kết nối tới 121 điểm cầu, gồm 9 điểm cầu huyện và 112 điểm cầu xã.', 121],
    ['Hội nghị được kết nối với 9 điểm cầu huyện và 112 điểm cầu xã.', 121],
    ['Từ 63 điểm cầu, cán bộ các tỉnh đã nghe ông Lê Văn Mẫu báo cáo.', 63],
  ])('%s', (body, count) => expect(place(body)?.linkPoints).toBe(count))
  it.each([
    'Tại điểm cầu Quảng Nam, hội nghị có 40 đại biểu.',
    'Tỉnh có 12 cầu dân sinh mới xây, hội nghị ghi nhận.',
    'Hội nghị họp trực tiếp, không qua điểm cầu nào.',
    'Đường truyền của ba điểm cầu huyện chưa ổn định.',
    'Đại diện 5 điểm cầu phát biểu tại hội nghị.',
    'Đến nay, tỉnh đã lắp đặt 184 điểm cầu cấp xã.',
    'Mỗi huyện mở 2 điểm cầu để cán bộ xã cùng nghe.',
    'Trong năm, điểm cầu của tỉnh được nâng cấp.',
  ])('none in: %s', (body) => expect(place(body)?.linkPoints ?? null).toBeNull())
  it('a caption counts none', () =>
    expect(
      place('Sáng 5/3, tại Vinh, hội nghị họp.', { captions: ['Ảnh: quang cảnh hội nghị ở 63 điểm cầu'] })
        ?.linkPoints,
    ).toBeNull())
})
