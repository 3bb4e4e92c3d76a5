import { describe, expect, it } from 'vitest'
import { conferenceIssue } from '../../src/extract/conference-signs.ts'
import { readFacts } from '../../src/extract/read-facts.ts'
import { severalIssue } from '../../src/extract/several-conferences.ts'
import { reportFrom } from './report-from.ts'

type Around = Parameters<typeof reportFrom>[1]

function issue(body: string, around?: Around) {
  const { report, event, date, people, organisers } = readFacts(reportFrom(body, around))
  return conferenceIssue({ report, event, date: date.date, people: people.people, organisers })?.code ?? null
}

describe('conferenceIssue', () => {
  it.each([
    [
      'a review',
      'Sáng 5/3/2031, tại Vinh, Sở Ngoại vụ tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.\nÔng Lê Văn Mẫu, Giám đốc Sở chủ trì.',
    ],
    ['a course', 'Sáng 5/3, lớp bồi dưỡng nghiệp vụ khai giảng với 45 học viên.\nBà Lê Thị Mẫu giảng bài.'],
    [
      'a meeting told in few words',
      'Chiều 5/3, Tỉnh ủy tổ chức buổi gặp mặt báo chí.\nĐại biểu chúc mừng năm mới.',
    ],
    ['a seminar', 'Hội thảo “Báo chí với biển đảo” do Học viện Ngoại giao tổ chức diễn ra sáng 5/3 tại Huế.'],
  ])('%s is a conference', (_, body) => expect(issue(body)).toBeNull())

  it.each([
    [
      'a recipe',
      'Cách nấu canh chua cá lóc',
      'Cá lóc làm sạch, cắt khúc vừa ăn. Me chín dầm lấy nước cốt.\nPhi thơm tỏi, cho cà chua vào xào. Đổ 1,5 lít nước, đun sôi rồi thả cá.\nNêm 2 thìa mắm, 1 thìa đường. Múc ra bát, rắc rau ngổ, ăn nóng.',
    ],
    [
      'a lottery table',
      'Kết quả xổ số miền Bắc ngày 5/3/2019',
      'Giải đặc biệt: 12345\nGiải nhất: 67890\nGiải nhì: 11223 44556\nGiải ba: 10203 40506 70809\nGiải tư: 1122 3344 5566 7788',
    ],
    [
      'an essay',
      'Mùa thu và nỗi nhớ',
      'Hà Nội vào thu, lá vàng rơi trên phố Phan Đình Phùng. Tôi nhớ bà nội những chiều gió heo may.\nNgày ấy, mỗi sáng bà nhóm bếp, khói bay lẫn sương. Tôi đi học qua con đường đầy hoa sữa.',
    ],
    [
      'a football match',
      'Đội nhà thắng đậm trên sân khách',
      'Tối 5/3, trên sân Mẫu Sơn, đội nhà thắng 3-0. Phút 15, Nguyễn Văn Mẫu mở tỷ số.\nSau giờ nghỉ, đội nhà ghi thêm hai bàn.',
    ],
    [
      'a weather report',
      'Gió mùa về, miền Bắc trở rét',
      'Ngày 5/3, gió mùa đông bắc tràn về. Nhiệt độ thấp nhất 12 độ.\nVùng núi có nơi dưới 8 độ, người dân cần giữ ấm cho gia súc.',
    ],
    ['an empty page', null, ''],
  ])('%s is none', (_, headline, body) => expect(issue(body, { headline })).toBe('not-a-conference'))
})

describe('severalIssue', () => {
  const several = (body: string) => severalIssue(reportFrom(body))?.code ?? null
  it.each([
    'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban.\nChiều 4/5, Sở Tư pháp khai mạc lớp tập huấn.',
    'Ngày 3-5, huyện ủy tổ chức hội nghị sơ kết.\nĐông đủ cán bộ về dự.\nNgày 9-5, UBND huyện tổ chức lớp bồi dưỡng.',
    'Trong hai ngày 3-4/5, Sở mở lớp tập huấn.\nNgày 6/5, Tỉnh ủy tổ chức hội nghị giao ban.',
  ])('two conferences: %s', (body) => expect(several(body)).toBe('several-conferences'))
  it.each([
    'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban.\nSáng 3/5, hội nghị được tổ chức ở 12 điểm cầu.',
    'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban.\nĐại biểu thảo luận sôi nổi.',
    'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban.\nNgày 9/5, đoàn xe lên đường.',
    'Sáng 3/5, Sở tổ chức hội nghị. Ngày 9/5, Sở sẽ tổ chức lớp tập huấn khác.',
    'Ngày 12/7, hội nghị tập huấn khai mạc tại Vinh.\nNgày 13/7, lớp học bế mạc.',
  ])('one: %s', (body) => expect(several(body)).toBeNull())
  it('names the days', () =>
    expect(
      severalIssue(
        reportFrom(
          'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban.\nChiều 4/5, Sở Tư pháp khai mạc lớp tập huấn.',
        ),
      )?.message,
    ).toContain('3/5, 4/5'))
})

describe('gatherings called by what is done there', () => {
  it.each([
    'Sáng 5/3, Bộ Mẫu tổ chức họp báo quốc tế về biển đảo. Thứ trưởng Lê Văn Mẫu chủ trì.\nÔng phát biểu với 70 phóng viên.',
    'Sáng 5/3, tại Hà Nội, lễ ký quy chế do Bộ Ngoại giao và Báo Mẫu tổ chức. Ông Lê Văn Mẫu, Giám đốc Sở phát biểu.',
  ])('are conferences: %s', (body) => expect(issue(body)).toBeNull())
})
