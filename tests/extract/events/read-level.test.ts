import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

type Around = Parameters<typeof reportFrom>[1]
const level = (body: string, around?: Around) => readFacts(reportFrom(body, around)).level

describe('whose conference it is', () => {
  it.each([
    ['Ban Tuyên giáo Trung ương tổ chức hội nghị tổng kết.', 'trung ương'],
    ['Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương tổ chức hội nghị.', 'trung ương'],
    ['Hội nghị toàn quốc tổng kết công tác thông tin đối ngoại khai mạc sáng nay.', 'trung ương'],
    ['Hội nghị toàn quốc về thông tin đối ngoại khai mạc, lãnh đạo Tỉnh ủy dự.', 'trung ương'],
    ['Sáng nay, hội nghị nối điểm cầu khắp cả nước khai mạc.', 'trung ương'],
    ['Bộ Ngoại giao tổ chức hội nghị. Tham dự có đại biểu 12 tỉnh, thành phố.', 'khu vực'],
    ['Bộ Ngoại giao tổ chức hội nghị tập huấn.', 'bộ ngành'],
    ['Cục Thông tin đối ngoại tổ chức hội nghị tập huấn.', 'bộ ngành'],
    ['Học viện Ngoại giao tổ chức hội thảo.', 'bộ ngành'],
    ['Cục Thông tin đối ngoại mở lớp tập huấn cho 28 tỉnh, thành phố phía Bắc.', 'khu vực'],
    ['Bộ Ngoại giao tổ chức hội nghị cho các tỉnh khu vực Tây Nguyên.', 'khu vực'],
    ['Ban Tuyên giáo Trung ương tổ chức giao ban các tỉnh miền Trung.', 'khu vực'],
    ['Ban Tuyên giáo Tỉnh ủy tổ chức giao ban công tác tuyên giáo các tỉnh miền Trung.', 'khu vực'],
    ['Sở Ngoại vụ tổ chức hội nghị tập huấn.', 'tỉnh/thành'],
    ['Ban Tuyên giáo TƯ tổ chức hội nghị tập huấn.', 'trung ương'],
    [
      'Bộ Tư lệnh Vùng 4 Hải quân phối hợp với Ban Tuyên giáo các Tỉnh ủy Khánh Hòa, Ninh Thuận và Lâm Đồng tổ chức hội nghị.',
      'khu vực',
    ],
    ['Sở Ngoại vụ các tỉnh Lào Cai, Lai Châu và Điện Biên tổ chức hội nghị giao ban.', 'khu vực'],
    ['Sở Ngoại vụ các tỉnh tổ chức giao ban, Sở Ngoại vụ Lào Cai và Lai Châu báo cáo.', 'tỉnh/thành'],
    [
      'Hội nghị nhìn lại một năm.\nBan Chỉ đạo Công tác thông tin đối ngoại tỉnh Đắk Lắk có 21 thành viên. Ban Chỉ đạo đã họp.\nDự có đại diện Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương.',
      'tỉnh/thành',
    ],
    [
      'Sáng 5/3, hội nghị nhìn lại một năm. Dự có thành viên Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương.\nCác huyện trong tỉnh dự.',
      'tỉnh/thành',
    ],
    ['UBND tỉnh tổ chức hội nghị tổng kết.', 'tỉnh/thành'],
    ['Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị giao ban.', 'tỉnh/thành'],
    ['Ban Chỉ đạo công tác thông tin đối ngoại tỉnh tổ chức hội nghị.', 'tỉnh/thành'],
    ['Ban Chỉ đạo công tác thông tin đối ngoại tổ chức hội nghị, có các huyện trong tỉnh dự.', 'tỉnh/thành'],
    ['Hội Nhà báo Việt Nam tổ chức hội thảo.', 'trung ương'],
    ['Báo Nhân Dân tổ chức tọa đàm.', 'trung ương'],
    ['Vùng 4 Hải quân tổ chức hội nghị tập huấn.', 'bộ ngành'],
    ['Đại sứ quán Việt Nam tại Lào tổ chức hội thảo.', 'bộ ngành'],
    ['Tỉnh đoàn Mẫu Sơn tổ chức diễn đàn.', 'tỉnh/thành'],
    ['Ủy ban MTTQ Việt Nam tỉnh tổ chức hội nghị.', 'tỉnh/thành'],
    ['Hội Nhà báo tỉnh tổ chức hội thảo.', 'tỉnh/thành'],
    ['Cục Hải quan tỉnh tổ chức hội nghị.', 'tỉnh/thành'],
    ['Đồn Biên phòng Mẫu Sơn tổ chức hội nghị tuyên truyền.', 'huyện'],
    ['Hạt Kiểm lâm Mẫu Sơn tổ chức hội nghị.', 'huyện'],
    ['Đảng ủy xã Mẫu Sơn khai giảng lớp bồi dưỡng.', 'huyện'],
    ['UBND huyện Mẫu Sơn tổ chức hội nghị tập huấn.', 'huyện'],
    ['Câu lạc bộ Mẫu phối hợp với Sở Ngoại vụ tổ chức tọa đàm.', 'tỉnh/thành'],
    ['Trường Đại học Mẫu và Cục Báo chí tổ chức hội thảo.', 'bộ ngành'],
    ['Huyện ủy tổ chức hội nghị giao ban.', 'huyện'],
  ])('%s', (body, own) => expect(level(body)).toBe(own))
  it.each([
    ['Sở Ngoại vụ tổ chức hội nghị tập huấn cho các tỉnh bạn ở khu vực Tây Nguyên.', 'khu vực'],
    ['Sở Ngoại vụ tổ chức hội nghị tập huấn về khu vực biên giới phía Bắc.', 'khu vực'],
    ['Bộ Ngoại giao tổ chức hội nghị với 63 tỉnh, thành phố.', 'khu vực'],
    ['Bộ Ngoại giao tổ chức hội nghị về hợp tác với 3 tỉnh của nước bạn Lào.', 'khu vực'],
    ['Bộ Ngoại giao tổ chức hội nghị. Năm qua, Bộ đã mở lớp ở 12 tỉnh.', 'khu vực'],
    ['Hội nghị tổng kết họp sáng nay. Cán bộ Tỉnh ủy bàn cách góp sức cùng cả nước.', 'trung ương'],
    ['Bộ Ngoại giao tổ chức Hội nghị toàn quốc tổng kết công tác đối ngoại, 12 tỉnh báo cáo.', 'khu vực'],
    ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh tổ chức hội nghị.', 'bộ ngành'],
    ['Sở Ngoại vụ tổ chức hội nghị quán triệt văn bản của Trung ương.', 'trung ương'],
  ])('%s is not %s', (body, other) => expect(level(body)).not.toBe(other))
  it.each([
    ['Ngày 5/3/2026, Bộ Ngoại giao tổ chức hội nghị trực tuyến với 34 tỉnh, thành phố.', 'bộ ngành'],
    ['Ngày 5/3/2019, Bộ Ngoại giao tổ chức hội nghị trực tuyến với 34 tỉnh, thành phố.', 'khu vực'],
    ['Ngày 5/3/2019, Bộ Ngoại giao tổ chức hội nghị trực tuyến với 63 tỉnh, thành phố.', 'bộ ngành'],
    ['Ngày 5/3/2019, Bộ Ngoại giao tổ chức hội nghị cho 45 tỉnh, thành phố.', 'khu vực'],
    ['Ngày 5/3/2008, Bộ Ngoại giao tổ chức hội nghị với 64 tỉnh, thành phố.', 'bộ ngành'],
    ['Ngày 5/6/2025, Bộ Ngoại giao tổ chức hội nghị với 34 tỉnh, thành phố.', 'khu vực'],
    ['Ngày 5/7/2025, Bộ Ngoại giao tổ chức hội nghị với 34 tỉnh, thành phố.', 'bộ ngành'],
    ['Ngày 5/3/2019, Bộ Ngoại giao tổ chức hội nghị, có 34/63 tỉnh, thành phố dự.', 'bộ ngành'],
    ['Bộ Ngoại giao tổ chức hội nghị với 34 tỉnh, thành phố.', 'bộ ngành'],
    ['Bộ Ngoại giao tổ chức hội nghị với 28 tỉnh, thành phố ven biển.', 'bộ ngành'],
    ['Bộ Ngoại giao tổ chức hội nghị với 12 tỉnh ven biển miền Trung.', 'khu vực'],
    ['Bộ Ngoại giao tổ chức hội nghị với 28 tỉnh, thành phố.', 'khu vực'],
    ['Ngày 5/3/2026, hội nghị có đại biểu 34 tỉnh, thành phố dự.', 'trung ương'],
    ['Ngày 5/3/2019, hội nghị có đại biểu 63 tỉnh, thành phố dự.', 'trung ương'],
    ['Ngày 5/3/2026, hội nghị của Ban Chỉ đạo 35 tỉnh Mẫu khai mạc, có cán bộ trong tỉnh dự.', 'tỉnh/thành'],
  ])('the country has as many provinces as in its year: %s', (body, own) => expect(level(body)).toBe(own))
  it.each([
    [
      'Ban Chỉ đạo công tác thông tin đối ngoại thành phố tổ chức hội nghị.',
      { house: 'CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ MÓNG CÁI - TỈNH QUẢNG NINH' },
    ],
    ['UBND thành phố tổ chức hội nghị.', { headline: 'Móng Cái: Sơ kết công tác đối ngoại' }],
    ['UBND thành phố tổ chức hội nghị.', { headline: 'Thành phố Sa Đéc tập huấn công tác đối ngoại' }],
    [
      'Ban Tuyên giáo Thành ủy tổ chức hội nghị. Đồng chí Lê Văn Mẫu, Ủy viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Thành ủy chủ trì.',
      {},
    ],
    [
      'Ban Tuyên giáo Thành ủy tổ chức hội nghị. Dự có đồng chí Lê Văn Mẫu, Tỉnh ủy viên, Bí thư Thành ủy.',
      {},
    ],
  ])('a town of a province has the rank of a district: %s', (body, around) =>
    expect(level(body, around)).toBe('huyện'),
  )
  it.each([
    ['UBND thành phố tổ chức hội nghị.', { house: 'CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ ĐÀ NẴNG' }],
    ['UBND thành phố tổ chức hội nghị.', { headline: 'Hải Phòng: Sơ kết công tác đối ngoại' }],
    ['Ban Tuyên giáo Thành ủy tổ chức hội nghị. Dự có đồng chí Lê Văn Mẫu, Tỉnh ủy viên tỉnh bạn.', {}],
    ['UBND tỉnh tổ chức hội nghị.', { headline: 'Móng Cái: Sơ kết công tác đối ngoại' }],
  ])('a city under the Centre and its province have not: %s', (body, around) =>
    expect(level(body, around)).toBe('tỉnh/thành'),
  )
  it('a province’s course in a district is the district’s', () =>
    expect(level('Sở Ngoại vụ mở lớp tập huấn.', { headline: 'Tập huấn tại huyện Mẫu Sơn' })).toBe('huyện'))
  it.each(['Sáng nay, lớp học khai giảng.', 'Trường Đại học Mẫu tổ chức hội thảo.'])(
    'is left open where nothing tells: %s',
    (body) => expect(level(body)).toBeNull(),
  )
})
