import { describe, expect, it } from 'vitest'
import { eventNames } from '../../../src/extract/events/event-name.ts'
import { kindsIn } from '../../../src/extract/events/kinds-in.ts'
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

describe('event/quoted-whole', () => {
  it.each([
    ['Học viện tổ chức “Hội thảo về thực thi công ước”.', 'Hội thảo về thực thi công ước'],
    ['Sở khai mạc “Lớp tập huấn kỹ năng phát ngôn năm 2031”.', 'Lớp tập huấn kỹ năng phát ngôn năm 2031'],
    ['Tỉnh đoàn mở “Diễn đàn thanh niên với biển đảo”.', 'Diễn đàn thanh niên với biển đảo'],
  ])('%s', (body, name) => expect(names(body)).toContain(name))
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

describe('kindsIn', () => {
  it.each([
    ['Hội nghị tổng kết công tác năm 2030 và triển khai nhiệm vụ năm 2031', ['tổng kết', 'triển khai']],
    ['Hội nghị sơ kết 6 tháng đầu năm', ['sơ kết']],
    ['Lớp bồi dưỡng nghiệp vụ đối ngoại', ['tập huấn']],
    ['Khóa đào tạo kỹ năng phát ngôn', ['tập huấn']],
    ['Giao ban báo chí quý I', ['giao ban']],
    ['Tọa đàm về báo chí', ['hội thảo']],
    ['Hội nghị phổ biến Nghị định 72', ['quán triệt']],
    ['Buổi gặp mặt kiều bào đầu xuân', ['gặp mặt']],
    ['Hội nghị quán triệt, triển khai Kết luận 57', ['triển khai', 'quán triệt']],
    ['Hội nghị bàn nhiệm vụ năm 2031', ['triển khai']],
    ['Hội nghị nhìn lại nhiệm kỳ 2011-2015', ['tổng kết']],
  ])('%s', (name, kinds) => expect(kindsIn(name)).toEqual(kinds))
  it.each([
    'Hội nghị toàn quốc',
    'Kỷ niệm chương vì sự nghiệp đối ngoại',
    'Phổ biến kinh nghiệm nuôi tôm',
    'Nhìn lại mình trong gương',
  ])('none in: %s', (name) => expect(kindsIn(name)).toEqual([]))
})
