import { describe, expect, it } from 'vitest'
import { eventNames } from '../../../src/extract/events/event-name.ts'
import { reportFrom } from '../report-from.ts'

const names = (body: string) => eventNames(reportFrom(body)).map(({ value }) => value)

describe('event/quoted', () => {
  it.each([
    [
      'Bộ tổ chức Hội nghị toàn quốc “Tổng kết công tác năm 2031” tại Huế.',
      'Hội nghị toàn quốc “Tổng kết công tác năm 2031”',
    ],
    ['Học viện mở hội thảo khoa học “Báo chí và hội nhập”.', 'hội thảo khoa học “Báo chí và hội nhập”'],
    ['Hội Nhà báo tổ chức Tọa đàm "Người làm báo trẻ hôm nay".', 'Tọa đàm "Người làm báo trẻ hôm nay"'],
  ])('%s', (body, name) => expect(names(body)).toEqual([name]))
})

describe('a quotation after the noun', () => {
  it.each([
    'Đến dự hội nghị, ông nói: “Việc này phải làm cho xong”.',
    'Hội nghị phát cuốn “Biển và báo chí”.',
    'Lớp đông vui. “Học xong là dùng được ngay”, bà Mẫu nói.',
  ])('is no name: %s', (body) => expect(names(body)).toEqual([]))
})

describe('event/quoted-whole', () => {
  it.each([
    ['Học viện tổ chức “Hội thảo về thực thi công ước”.', 'Hội thảo về thực thi công ước'],
    ['Sở khai mạc “Lớp tập huấn kỹ năng phát ngôn năm 2031”.', 'Lớp tập huấn kỹ năng phát ngôn năm 2031'],
    ['Tỉnh đoàn mở “Diễn đàn thanh niên với biển đảo”.', 'Diễn đàn thanh niên với biển đảo'],
  ])('%s', (body, name) => expect(names(body)).toContain(name))
})

describe('what is quoted whole', () => {
  it.each([
    'Ông nhắc câu “Đi một ngày đàng học một sàng khôn”.',
    'Báo đăng bài “Hội nghị”.',
    'Triển lãm “Biển đảo quê hương” mở cửa.',
  ])('is no name: %s', (body) => expect(names(body)).toEqual([]))
})

describe('where a name ends', () => {
  const COURSE = 'Hội nghị tập huấn công tác thông tin đối ngoại'
  it.each([
    ['the attendance', `Sở tổ chức ${COURSE} cho 85 học viên.`],
    ['the attendance', `Sở tổ chức ${COURSE} cho gần 180 cán bộ các huyện.`],
    ['the attendance', `Sở tổ chức ${COURSE} cho hơn 100 phóng viên, biên tập viên.`],
    ['the bridges', `Sở tổ chức ${COURSE} đến 78 điểm cầu.`],
    ['the bridges', `Sở tổ chức ${COURSE}, kết nối 15 điểm cầu.`],
    ['the day', `Sở tổ chức ${COURSE} trong ngày 22/7/2031.`],
    ['the day', `Sở tổ chức ${COURSE} ngày 22/7.`],
    ['the day', `${COURSE}, sáng 5/3, đón 200 đại biểu.`],
    ['the time', `${COURSE} sáng nay đón 200 đại biểu.`],
    ['the time', `Sở tổ chức ${COURSE} chiều 5/3.`],
    ['the verb', `${COURSE} họp sáng nay tại Vinh.`],
    ['the verb', `${COURSE} vừa diễn ra.`],
    ['the verb', `${COURSE} đón 200 đại biểu.`],
    ['the verb', `${COURSE} đánh giá cao kết quả.`],
    ['the verb', `${COURSE} quy tụ 200 đại biểu.`],
  ])('before %s: %s', (_, body) => expect(names(body)).toEqual([COURSE]))
  it.each([
    'Hội nghị triển khai Đề án Mẫu trên địa bàn tỉnh',
    'Hội nghị tập huấn kỹ năng cho người có uy tín',
    'Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị',
    'Hội nghị triển khai Nghị định 72/2015/NĐ-CP ngày 7-9-2015 của Chính phủ',
    'Hội nghị sơ kết 5 năm thực hiện Chỉ thị số 26-CT/TW của Ban Bí thư Trung ương Đảng',
    'khóa đào tạo, bồi dưỡng kiến thức đối ngoại năm 2031',
    'Hội nghị tập huấn công tác biên giới cho cán bộ các huyện',
    'Hội nghị tổng kết phong trào sáng kiến cấp tỉnh',
  ])('not within: %s', (name) => expect(names(`Sở tổ chức ${name}.`)).toEqual([name]))
})

describe('event/named', () => {
  it.each([
    [
      'Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
      'Hội nghị triển khai công tác thông tin đối ngoại năm 2031',
    ],
    [
      'Sáng 5/3, tại Vinh, khai mạc lớp tập huấn kỹ năng viết tin cho phóng viên.',
      'lớp tập huấn kỹ năng viết tin cho phóng viên',
    ],
    [
      'Sở mở hội nghị tổng kết công tác năm 2030 và triển khai nhiệm vụ năm 2031.',
      'hội nghị tổng kết công tác năm 2030 và triển khai nhiệm vụ năm 2031',
    ],
    [
      'Hội nghị quán triệt Kết luận của Bộ Chính trị diễn ra sáng nay.',
      'Hội nghị quán triệt Kết luận của Bộ Chính trị',
    ],
    ['Hội nghị giao ban báo chí quý I do Ban Tuyên giáo Tỉnh ủy tổ chức.', 'Hội nghị giao ban báo chí quý I'],
    ['Hội nghị sơ kết 6 tháng đầu năm được tổ chức tại Vinh.', 'Hội nghị sơ kết 6 tháng đầu năm'],
    [
      'Hội nghị tập huấn công tác đối ngoại năm 2031 cho cán bộ cấp huyện.',
      'Hội nghị tập huấn công tác đối ngoại năm 2031',
    ],
    [
      'Hội nghị tập huấn công tác thông tin đối ngoại (TTĐN) năm 2031 khai mạc.',
      'Hội nghị tập huấn công tác thông tin đối ngoại (TTĐN) năm 2031',
    ],
  ])('%s', (body, name) => expect(names(body)).toEqual([name]))
  it.each([
    'Tại hội nghị, đại biểu thảo luận sôi nổi.',
    'Hội nghị.',
    'Sở Ngoại vụ tiếp đoàn khách Lào.',
    'Đông đảo người dân tới xem triển lãm.',
    'Anh là bạn cùng lớp, cùng khóa với tôi.',
    'Hội nghị yêu cầu Sở Ngoại vụ tổ chức ba lớp tập huấn.',
    'Hội nghị ghi nhận công tác biên giới có nhiều tiến bộ.',
    'Hội nghị cũng thảo luận sôi nổi về nhiệm vụ năm tới.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
  it('names are sought where a report opens', () =>
    expect(
      names(
        'Sáng nay trời mưa.\nKhách đến đủ.\nBa năm trước có Hội nghị triển khai công tác biên giới năm 2028.',
      ),
    ).toEqual([]))
  it('quotes the name where it stands', () => {
    const report = reportFrom('Sáng nay, Sở mở hội nghị tổng kết công tác năm 2030 và.')
    const [name] = eventNames(report)
    expect(report.text.slice(name?.start, name?.end)).toBe('hội nghị tổng kết công tác năm 2030')
  })
})

describe('a house that is called after meetings', () => {
  it.each([
    'Sáng 5/3, tại Trung tâm Hội nghị tỉnh, UBND tỉnh tổ chức họp báo về Tuần Văn hóa.',
    'Sáng 5/3, tại Nhà Hội nghị Mẫu Sơn, Sở Ngoại vụ tiếp đoàn khách quốc tế.',
    'Sáng 5/3, đoàn thăm Cung Hội nghị quốc tế Mẫu Sơn, bàn việc chung.',
    'Trung tâm Diễn đàn doanh nghiệp Mẫu Sơn mở cửa đón khách.',
  ])('is no event: %s', (body) => expect(names(body)).toEqual([]))
})

describe('a conference that somebody is told to hold', () => {
  it.each([
    'Kế hoạch giao Sở Ngoại vụ chủ trì tổ chức hội nghị triển khai công tác đối ngoại trong quý I/2031.',
    'Kế hoạch giao Sở Mẫu chủ trì, phối hợp với các ngành tổ chức hội nghị triển khai trong quý I/2031.',
    'UBND tỉnh yêu cầu các huyện mở lớp tập huấn kỹ năng viết tin cho cán bộ xã.',
    'Tỉnh đề nghị Hội Nhà báo tổ chức hội thảo về thông tin đối ngoại năm 2031.',
  ])('is not yet one: %s', (body) => expect(names(body)).toEqual([]))
  it.each([
    'Thực hiện yêu cầu của Bộ, Sở tổ chức hội nghị tổng kết công tác đối ngoại.',
    'Bộ Ngoại giao tổ chức hội nghị tổng kết công tác đối ngoại.',
    'Theo đề nghị của huyện, Sở mở lớp tập huấn kỹ năng viết tin cho cán bộ xã.',
  ])('is one where it is held: %s', (body) => expect(names(body)).toHaveLength(1))
})
