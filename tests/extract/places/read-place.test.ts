import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

type Around = Parameters<typeof reportFrom>[1]
const place = (body: string, around?: Around) => readFacts(reportFrom(body, around)).place
const province = (body: string, around?: Around) => place(body, around)?.province ?? null
const venue = (body: string) => place(body)?.venue ?? null

describe('a place with «tại»', () => {
  it('takes no count after a comma for a house number', () =>
    expect(
      place('Ngày 5/3, tại trụ sở Sở Mẫu, 40 học viên Hà Nội dự lớp tập huấn.')?.province ?? null,
    ).toBeNull())

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

describe('the province of a district', () =>
  it('goes behind the province that is named', () =>
    expect(province('Ngày 5/3, tại huyện Tân Hồng, tỉnh Lào Cai, Sở mở lớp tập huấn.')).toBe('Lào Cai')))

describe('what is far from the event', () => {
  it.each([
    'Sáng 5/3, Bộ tổ chức hội nghị.\nĐại biểu về đủ.\nTại điểm cầu Cà Mau, ông Lê Văn Mẫu kiến nghị ba việc.',
    'Sáng 5/3, hội nghị bàn về tuyến biển trải dài từ cửa sông đến đặc khu Phú Quốc.',
    'Sáng 5/3, hội nghị đánh giá địa bàn rộng từ Hà Tiên tới các đảo.',
  ])('no province in: %s', (body) => expect(province(body)).toBeNull())
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
    ['baoninhthuan.vn', 'Ninh Thuận'],
    ['www.kontum.gov.vn', 'Kon Tum'],
    ['baokontum.com.vn', 'Kon Tum'],
  ])('%s in its own province', (publisher, name) =>
    expect(place(local, { publisher })).toMatchObject({ province: name, inferred: ['province'] }),
  )
  it.each([
    ['Báo Quảng Nam', 'Sáng 5/3, lớp bồi dưỡng của Bộ khai giảng.\nHọc viên đến từ nhiều nơi.'],
    ['Báo Nhân Dân', local],
    ['baodoclap.vn', local],
    ['hanamgiang.vn', local],
    ['vietnamnet.vn', local],
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

describe('place/named-in-headline', () => {
  const headline = 'Thông tin đối ngoại góp phần quảng bá hình ảnh Quảng Ngãi'
  it.each([
    ['of an event of the Centre', 'Sáng 5/3, Bộ Ngoại giao tổ chức hội nghị với UBND tỉnh.'],
    ['where nobody of the province holds it', 'Sáng 5/3, hội nghị tổng kết khai mạc.\nĐại biểu về đủ.'],
    ['of an event that met in another', 'Sáng 5/3, tại Kon Tum, Ban Chỉ đạo tỉnh tổ chức hội nghị.'],
  ])('does not tell where it met: %s', (_, body) =>
    expect(province(body, { headline })).not.toBe('Quảng Ngãi'),
  )
})

describe('a caption that counts the places linked', () =>
  it('counts none', () =>
    expect(
      place('Sáng 5/3, tại Vinh, hội nghị họp.', { captions: ['Ảnh: quang cảnh hội nghị ở 63 điểm cầu'] })
        ?.linkPoints,
    ).toBeNull()))
