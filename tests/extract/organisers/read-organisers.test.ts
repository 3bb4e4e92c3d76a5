import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

const organisers = (body: string) => readFacts(reportFrom(body)).organisers
const names = (body: string) => organisers(body).map(({ name }) => name)
const rules = (body: string) => organisers(body).map(({ rule }) => rule)

describe('organiser/subject', () => {
  it.each([
    ['Sáng 5/3, Sở Ngoại vụ tổ chức hội nghị tập huấn.', ['Sở Ngoại vụ']],
    [
      'Ngày 5/3, Ban Tuyên giáo Tỉnh ủy phối hợp với Bộ Chỉ huy Quân sự tỉnh tổ chức hội nghị.',
      ['Ban Tuyên giáo Tỉnh ủy', 'Bộ Chỉ huy Quân sự tỉnh'],
    ],
    ['Sở Tư pháp vừa mở lớp bồi dưỡng.', ['Sở Tư pháp']],
    ['Sáng 5/3, UBND huyện phối hợp với các ngành liên quan tổ chức hội nghị.', ['UBND huyện']],
    ['Sở Tư pháp và Hội Nhà báo tỉnh đồng tổ chức lớp học.', ['Sở Tư pháp', 'Hội Nhà báo tỉnh']],

    [
      'Ban Tuyên giáo Trung ương chủ trì, phối hợp với Bộ Ngoại giao tổ chức hội nghị.',
      ['Ban Tuyên giáo Trung ương', 'Bộ Ngoại giao'],
    ],
    ['Huyện ủy khai mạc lớp bồi dưỡng lý luận.', ['Huyện ủy']],
  ])('%s', (body, found) => expect(names(body)).toEqual(found))
  it.each([
    'Lãnh đạo Sở Ngoại vụ dự hội nghị.',
    'Hội nghị có đại diện Sở Ngoại vụ và Công an tỉnh tham dự.',
    'Hội nghị đánh giá các tổ chức chính trị hoạt động tốt.',
    'Theo Ban Tuyên giáo Tỉnh ủy, hội nghị đạt mục đích.',
    'Lớp học dành cho cán bộ Sở Ngoại vụ.',
    'Hội nghị quán triệt Nghị quyết của Bộ Chính trị.',
    'Được sự đồng ý của Bộ Ngoại giao, hội nghị mời thêm khách.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})

describe('organiser/by', () => {
  it.each([
    ['Lớp tập huấn do Sở Ngoại vụ tổ chức đã bế mạc.', ['Sở Ngoại vụ']],
    ['Sự kiện do Trường Đại học Mẫu và Hội Mẫu đồng tổ chức.', ['Trường Đại học Mẫu', 'Hội Mẫu']],
    ['Hội nghị do Bộ Ngoại giao phối hợp với Tỉnh ủy tổ chức.', ['Bộ Ngoại giao', 'Tỉnh ủy']],
    ['Hội thảo được Học viện Ngoại giao tổ chức tại Hà Nội.', ['Học viện Ngoại giao']],
  ])('%s', (body, found) => {
    expect(names(body)).toEqual(found)
    expect(rules(body)).toContain('organiser/by')
  })
  it.each([
    'Hội nghị nghe bài do Sở Ngoại vụ soạn.',
    'Hội nghị xem phim do Đài Truyền hình làm.',
    'Tài liệu hội nghị do Cục Báo chí biên soạn.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})

describe('organiser/of', () => {
  it.each([
    ['Lớp tập huấn của Sở Ngoại vụ khai mạc sáng nay.', ['Sở Ngoại vụ']],
    ['Giao ban báo chí của Thành ủy được tổ chức hằng tháng.', ['Thành ủy']],
  ])('%s', (body, found) => expect(names(body)).toEqual(found))
  it.each([
    'Hội nghị bàn việc thực hiện Chỉ thị của Ban Bí thư.',
    'Hội nghị triển khai kết luận của Bộ Chính trị.',
    'Hội nghị ghi nhận đóng góp của Sở Ngoại vụ trong việc đón khách.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})

describe('organiser/unit, organiser/held-by, organiser/with', () => {
  it.each([
    ['organiser/unit', 'Đơn vị chủ trì tổ chức hội nghị là Sở Ngoại vụ.', 'Sở Ngoại vụ'],
    ['organiser/unit', 'Cơ quan đăng cai hội nghị là Tỉnh ủy Quảng Trị.', 'Tỉnh ủy Quảng Trị'],
    ['organiser/unit', 'Đơn vị tổ chức hội nghị là Sở Tư pháp.', 'Sở Tư pháp'],
    ['organiser/held-by', 'Đứng ra tổ chức là Cục Báo chí.', 'Cục Báo chí'],
    ['organiser/held-by', 'Hội nghị có bên chủ trì là Sở Ngoại vụ.', 'Sở Ngoại vụ'],
    ['organiser/held-by', 'Hội nghị này, bên thực hiện là Hội Nhà báo tỉnh.', 'Hội Nhà báo tỉnh'],
  ])('%s: %s', (rule, body, name) => {
    expect(names(body)).toEqual([name])
    expect(rules(body)).toEqual([rule])
  })
  it.each([
    ['Hội nghị họp với sự phối hợp của Sở Tư pháp.', 'Sở Tư pháp'],
    ['Hội nghị có sự phối hợp của Học viện Ngoại giao.', 'Học viện Ngoại giao'],
    ['Lớp học mở ra với sự phối hợp của Sở Ngoại vụ.', 'Sở Ngoại vụ'],
  ])('with others: %s', (body, name) => expect(names(body)).toEqual([name]))
  it.each([
    'Đơn vị xa nhất dự hội nghị thuộc Sở Tư pháp.',
    'Hội nghị khen đơn vị làm tốt, trong đó có Sở Ngoại vụ.',
    'Cơ quan ông Mẫu làm việc gần Tỉnh ủy.',
    'Hội nghị nhắc tới lãnh đạo Sở Ngoại vụ.',
    'Hội nghị bàn cách phối hợp giữa Sở Ngoại vụ và Công an tỉnh.',
    'Hội nghị đề nghị các bên phối hợp, gồm Sở Tư pháp.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})

describe('who chairs as a body', () => {
  it.each([
    ['Ban Tuyên giáo Trung ương chủ trì, phối hợp với Bộ Ngoại giao tổ chức hội nghị.', ['yes', 'no']],
    ['Sáng 5/3, Sở Ngoại vụ đã chủ trì tổ chức hội nghị.', ['yes']],
    ['Sáng 5/3, Sở Ngoại vụ tổ chức hội nghị.', ['no']],
  ])('%s', (body, chairing) => expect(organisers(body).map(({ chairs }) => chairs)).toEqual(chairing))
})

describe('one body named twice', () => {
  it.each([
    'Sở Ngoại vụ tổ chức hội nghị tập huấn.\nHội nghị do Sở Ngoại vụ tổ chức thu hút đông học viên.',
    'Sở Ngoại vụ tỉnh tổ chức hội nghị tập huấn.\nHội nghị do Sở Ngoại vụ tổ chức thu hút đông học viên.',
    'Ban Tuyên giáo Tỉnh ủy mở lớp.\nBan Tuyên giáo Tỉnh ủy tổ chức hội nghị khép kín.',
  ])('is one: %s', (body) => expect(names(body)).toHaveLength(1))
})

describe('organiser/own-board', () => {
  it('is the board whose meeting it is, named three times and more', () =>
    expect(
      names(
        'Hội nghị nhìn lại một năm, có đủ thành viên Ban Chỉ đạo.\nBan Chỉ đạo công tác thông tin đối ngoại tỉnh có 21 thành viên.\nThành viên Ban Chỉ đạo cùng dự.',
      ),
    ).toEqual(['Ban Chỉ đạo công tác thông tin đối ngoại tỉnh']))
  it.each([
    'Hội nghị nhìn lại một năm.\nThành viên Ban Chỉ đạo cùng dự.',
    'Hội nghị nhìn lại một năm.\nÔng chỉ đạo các huyện chỉ đạo xã chỉ đạo thôn.',
    'Lớp học nghe về Ban Chỉ đạo.\nMột lần nữa, Ban Chỉ đạo được nhắc.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})
