import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

const organisers = (body: string) => readFacts(reportFrom(body)).organisers
const names = (body: string) => organisers(body).map(({ name }) => name)

describe('who organises, alone and together', () => {
  it.each([
    [
      'Ngày 5/3, Ban Tuyên giáo Tỉnh ủy phối hợp với Bộ Chỉ huy Quân sự tỉnh tổ chức hội nghị.',
      ['Ban Tuyên giáo Tỉnh ủy', 'Bộ Chỉ huy Quân sự tỉnh'],
    ],
    ['Sở Tư pháp và Hội Nhà báo tỉnh đồng tổ chức lớp học.', ['Sở Tư pháp', 'Hội Nhà báo tỉnh']],
    [
      'Ban Tuyên giáo Trung ương chủ trì, phối hợp với Bộ Ngoại giao tổ chức hội nghị.',
      ['Ban Tuyên giáo Trung ương', 'Bộ Ngoại giao'],
    ],
    ['Sự kiện do Trường Đại học Mẫu và Hội Mẫu đồng tổ chức.', ['Trường Đại học Mẫu', 'Hội Mẫu']],
    ['Hội nghị do Bộ Ngoại giao phối hợp với Tỉnh ủy tổ chức.', ['Bộ Ngoại giao', 'Tỉnh ủy']],
    [
      'Ngày 5/3, Bộ Tư lệnh Vùng 4 Hải quân phối hợp với Ban Tuyên giáo các Tỉnh ủy Khánh Hòa, Ninh Thuận và Lâm Đồng tổ chức hội nghị.',
      ['Bộ Tư lệnh Vùng 4 Hải quân', 'Ban Tuyên giáo các Tỉnh ủy Khánh Hòa, Ninh Thuận và Lâm Đồng'],
    ],
    [
      'Hội thảo do Bộ Ngoại giao và Chương trình Phát triển Liên Hợp Quốc (UNDP) tại Việt Nam phối hợp tổ chức.',
      ['Bộ Ngoại giao', 'Chương trình Phát triển Liên Hợp Quốc (UNDP) tại Việt Nam'],
    ],
    [
      'Hội thảo do Đại học Mẫu, Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng và Sở Mẫu phối hợp tổ chức.',
      ['Đại học Mẫu', 'Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng', 'Sở Mẫu'],
    ],
    ['Sở Ngoại vụ tổ chức hội nghị với sự phối hợp của Báo Mẫu.', ['Sở Ngoại vụ', 'Báo Mẫu']],
    [
      'UBND huyện phối hợp với Đồn Biên phòng Mẫu Sơn và Hạt Kiểm lâm huyện tổ chức hội nghị.',
      ['UBND huyện', 'Đồn Biên phòng Mẫu Sơn', 'Hạt Kiểm lâm huyện'],
    ],
  ])('%s', (body, found) => expect(names(body)).toEqual(found))
  it.each([
    'Lãnh đạo Sở Ngoại vụ dự hội nghị.',
    'Hội nghị có đại diện Sở Ngoại vụ và Công an tỉnh tham dự.',
    'Hội nghị đánh giá các tổ chức chính trị hoạt động tốt.',
    'Theo Ban Tuyên giáo Tỉnh ủy, hội nghị đạt mục đích.',
    'Lớp học dành cho cán bộ Sở Ngoại vụ.',
    'Hội nghị nghe các báo cáo về an ninh và chương trình công tác của Quân chủng Hải quân; về nghề cá.',
    'Sáng 5/3, hội nghị nghe báo cáo về các lớp bồi dưỡng của Công an tỉnh; về nghề cá.',
    'Hội nghị quán triệt Nghị quyết của Bộ Chính trị.',
    'Được sự đồng ý của Bộ Ngoại giao, hội nghị mời thêm khách.',
    'Đại diện lãnh đạo Sở Ngoại vụ, Sở Tư pháp chủ trì hội nghị.',
  ])('nobody in: %s', (body) => expect(names(body)).toEqual([]))
})

describe('the body of somebody’s office neither organises nor chairs', () => {
  it.each([
    'Sáng 5/3, đồng chí Lê Văn Mẫu, Trưởng Ban Chỉ đạo công tác biên giới tỉnh, chủ trì hội nghị.',
    'Ông Lê Văn Mẫu, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy chủ trì hội nghị.',
    'Ông Lê Văn Mẫu, Phó Giám đốc Sở Ngoại vụ khai mạc lớp tập huấn.',
    'Ông Lê Văn Mẫu, Ban Tuyên giáo Tỉnh ủy, chủ trì hội nghị.',
    'Hội nghị do đồng chí Lê Văn Mẫu, Giám đốc Sở Ngoại vụ chủ trì.',
    'Sáng 5/3, ông Đoàn Công Mẫu chủ trì hội nghị.',
  ])('%s', (body) => expect(names(body)).toEqual([]))
  it('whoever opens the clause after a person does', () =>
    expect(
      names(
        'Dưới sự chủ trì của đồng chí Lê Văn Mẫu, Trưởng Ban Tuyên giáo Tỉnh ủy, Sở Ngoại vụ tổ chức hội nghị.',
      ),
    ).toEqual(['Sở Ngoại vụ']))
})

describe('the body in whose house they meet does not organise', () => {
  it.each([
    ['Sáng 5/3, tại Trụ sở Bộ Ngoại giao, Sở Ngoại vụ tổ chức hội nghị.', ['Sở Ngoại vụ']],
    ['Tại hội trường Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy tổ chức giao ban.', ['Ban Tuyên giáo Tỉnh ủy']],
    ['Từ điểm cầu Sở Ngoại vụ, Sở Tư pháp khai mạc hội nghị.', ['Sở Tư pháp']],
    ['Hội nghị họp ở trụ sở của Báo Mẫu, Hội Nhà báo tỉnh.', []],
  ])('%s', (body, found) => expect(names(body)).toEqual(found))
})

describe('a body on whose word another acts', () => {
  it.each([
    ['Thực hiện Kế hoạch của UBND tỉnh, Sở Ngoại vụ tổ chức hội nghị.', ['Sở Ngoại vụ']],
    ['Được sự ủy quyền của UBND tỉnh, Sở Ngoại vụ tổ chức hội nghị.', ['Sở Ngoại vụ']],
    ['Sáng 5/3, thay mặt Ban Chỉ đạo tỉnh, Sở Ngoại vụ tổ chức hội nghị.', ['Sở Ngoại vụ']],
    ['Nhân 60 năm thành lập Hội Nhà báo tỉnh, Báo Mẫu tổ chức tọa đàm.', ['Báo Mẫu']],
    ['Hội nghị do UBND tỉnh chỉ đạo, Sở Ngoại vụ tổ chức.', ['Sở Ngoại vụ']],
    ['Nhằm đáp ứng yêu cầu của Tỉnh ủy, Sở Ngoại vụ tổ chức lớp tập huấn.', ['Sở Ngoại vụ']],
    ['Để thống nhất nhận thức, sáng 5/3, Huyện ủy tổ chức hội nghị quán triệt.', ['Huyện ủy']],
  ])('%s', (body, found) => expect(names(body)).toEqual(found))
  it.each([
    'UBND tỉnh Kiên Giang giao Sở Ngoại vụ tổ chức hội nghị triển khai đề án.',
    'UBND tỉnh giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tư pháp tổ chức hội nghị.',
    'Hội nghị yêu cầu Sở Ngoại vụ tổ chức ba lớp tập huấn.',
    'Ban Thường vụ Tỉnh ủy chỉ đạo tổ chức hội nghị ở các huyện.',
    'Ông Lê Văn Mẫu đề nghị, năm tới, Sở Ngoại vụ mở lớp tập huấn.',
  ])('a task is not yet an event: %s', (body) => expect(names(body)).toEqual([]))
})

describe('a body that orders and one that holds', () => {
  it.each([
    [
      'Ngày 6/5/2031, UBND tỉnh giao Sở Ngoại vụ tổ chức hội nghị triển khai đề án.',
      ['UBND tỉnh', 'Sở Ngoại vụ'],
    ],
    [
      'Sáng 5/3, Tỉnh ủy đã chỉ đạo Ban Tuyên giáo Tỉnh ủy mở lớp tập huấn.',
      ['Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'],
    ],
    [
      'Ngày 06 tháng 5 năm 2031, UBND tỉnh Mẫu Sơn giao cho Sở Ngoại vụ đăng cai hội thảo.',
      ['UBND tỉnh Mẫu Sơn', 'Sở Ngoại vụ'],
    ],
    [
      'Ngày 5/3, UBND tỉnh phối hợp với Bộ Ngoại giao giao Sở Ngoại vụ tổ chức hội nghị tập huấn.',
      ['UBND tỉnh', 'Bộ Ngoại giao', 'Sở Ngoại vụ'],
    ],
    [
      'Ngày 5/3, UBND tỉnh phối hợp với Hội Nhà báo tỉnh và giao Sở Ngoại vụ tổ chức hội nghị.',
      ['UBND tỉnh', 'Hội Nhà báo tỉnh', 'Sở Ngoại vụ'],
    ],
    ['Hội nghị do UBND tỉnh giao Sở Ngoại vụ tổ chức.', ['UBND tỉnh', 'Sở Ngoại vụ']],
    ['Ngày 5/3, được UBND tỉnh giao, Sở Ngoại vụ tổ chức hội nghị.', ['UBND tỉnh', 'Sở Ngoại vụ']],
    ['Ngày 5/3, Sở Ngoại vụ được UBND tỉnh giao tổ chức hội nghị.', ['Sở Ngoại vụ', 'UBND tỉnh']],
  ])('both organise: %s', (body, found) => expect(names(body)).toEqual(found))
  it.each([
    ['Được sự đồng ý của UBND tỉnh, ngày 5/3, Sở Ngoại vụ tổ chức hội nghị.', ['Sở Ngoại vụ']],
    ['Ngày 5/3, được sự cho phép của Bộ Ngoại giao, Sở Ngoại vụ tổ chức hội thảo.', ['Sở Ngoại vụ']],
    ['Được phép của UBND tỉnh, Báo Mẫu tổ chức tọa đàm.', ['Báo Mẫu']],
  ])('who gives leave does not: %s', (body, found) => expect(names(body)).toEqual(found))
  it.each([
    'Ngày 5/3, UBND tỉnh giao Sở Ngoại vụ sẽ tổ chức hội nghị vào quý sau.',
    'Ngày 5/3, hội nghị họp; UBND tỉnh giao Sở Ngoại vụ tổ chức hội thảo.',
    'Ngày 5/3, UBND tỉnh giao Sở Ngoại vụ tham mưu tổ chức hội nghị.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})

describe('a city within a body’s name', () => {
  it.each([
    [
      'Vừa qua, tại TP. Hồ Chí Minh, Sở Mẫu phối hợp Trường Đại học Mẫu TP. Hồ Chí Minh tổ chức khóa tập huấn.',
      ['Sở Mẫu', 'Trường Đại học Mẫu TP. Hồ Chí Minh'],
    ],
    ['Sáng 5/3, UBND TP. Huế tổ chức hội nghị.', ['UBND TP. Huế']],
    ['Hội nghị do Hội Nhà báo TP. Đà Nẵng tổ chức.', ['Hội Nhà báo TP. Đà Nẵng']],
  ])('%s', (body, found) => expect(names(body)).toEqual(found))
})

describe('a body abroad', () => {
  it.each([
    'Năm qua, Trung tâm Văn hóa Mẫu ở Pa-ri lần đầu mở lớp dạy đàn.',
    'Trung tâm Mẫu tại Viêng Chăn lần thứ hai mở lớp dạy múa.',
    'Hội Mẫu ở Béc-lin mới đây mở khóa tiếng Việt.',
  ])('ends before how often it did so: %s', (body) =>
    expect(names(body).filter((name) => /lần|mới đây/u.test(name))).toEqual([]),
  )
})

describe('what was held at another time', () => {
  it.each([
    'Trước đó, Sở Ngoại vụ tổ chức hội nghị ở các huyện.',
    'Năm 2030, Sở Ngoại vụ tổ chức hội nghị ba lần.',
    'Cùng ngày, Sở Tư pháp tổ chức hội nghị báo cáo viên.',
  ])('is none of this: %s', (told) =>
    expect(names(`Sáng 5/3, Huyện ủy tổ chức hội nghị tổng kết. ${told}`)).toEqual(['Huyện ủy']),
  )
})

describe('who held it, told in the body of the text', () => {
  const opening = 'Sáng nay, hội nghị cán bộ khai mạc tại Vinh.\nĐại biểu về đủ.\nHọ nghe ba chuyên đề.\n'
  it.each([
    [
      'Hội nghị này do Ban Tuyên giáo Trung ương tổ chức; hội nghị cho phía Bắc sẽ họp tháng sau.',
      ['Ban Tuyên giáo Trung ương'],
    ],
    [
      'Hội nghị do Ủy ban Biên giới quốc gia, Bộ Ngoại giao tổ chức, kết nối tới bảy tỉnh.',
      ['Ủy ban Biên giới quốc gia, Bộ Ngoại giao'],
    ],
    ['Lớp bồi dưỡng do Sở Mẫu và Báo Mẫu phối hợp tổ chức.', ['Sở Mẫu', 'Báo Mẫu']],
  ])('%s', (sentence, found) => expect(names(opening + sentence)).toEqual(found))
  it.each([
    'Hội nghị năm trước do Sở Mẫu tổ chức.',
    'Hội nghị biểu dương lớp học do Sở Mẫu tổ chức.',
    'Ở xã, hội nghị do Đoàn Thanh niên tổ chức.',
    'Hội thảo quốc tế tới đây do Sở Mẫu tổ chức.',
  ])('nobody in: %s', (sentence) => expect(names(opening + sentence)).toEqual([]))
  it('the lead goes before it', () =>
    expect(
      names(
        'Sáng 5/3, Sở Tư pháp tổ chức hội nghị.\nĐại biểu về đủ.\nHọ đến sớm.\nHội nghị do Sở Mẫu tổ chức.',
      ),
    ).toEqual(['Sở Tư pháp']))
})

describe('the year that opens the opening sentence', () => {
  it.each([
    ['Năm 2012, UBND tỉnh Mẫu Sơn tổ chức Hội nghị sơ kết hai năm quản lý biên giới.', ['UBND tỉnh Mẫu Sơn']],
    ['Năm 2030, Sở Ngoại vụ mở lớp tập huấn công tác biên giới.', ['Sở Ngoại vụ']],
    ['Trong năm 2030, Hội Nhà báo tỉnh tổ chức hội thảo về biển, đảo.', ['Hội Nhà báo tỉnh']],
  ])('is its own: %s', (body, found) => expect(names(body)).toEqual(found))
})

describe('who chairs as a body', () => {
  it.each([
    ['Ban Tuyên giáo Trung ương chủ trì, phối hợp với Bộ Ngoại giao tổ chức hội nghị.', ['yes', 'no']],
    ['Sáng 5/3, Sở Ngoại vụ đã chủ trì tổ chức hội nghị.', ['yes']],
    ['Sáng 5/3, Sở Ngoại vụ tổ chức hội nghị.', ['no']],
    ['Sáng 5/3, Sở Ngoại vụ và Sở Tư pháp đồng chủ trì hội nghị.', ['yes', 'yes']],
    ['Sáng 5/3, Sở Ngoại vụ phối hợp với Sở Tư pháp tổ chức hội nghị.', ['no', 'no']],
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
  it.each([
    [
      'Hội nghị nhìn lại một năm, có đủ thành viên Ban Chỉ đạo.\nBan Chỉ đạo công tác thông tin đối ngoại tỉnh có 21 thành viên.\nThành viên Ban Chỉ đạo cùng dự.',
      'Ban Chỉ đạo công tác thông tin đối ngoại tỉnh',
    ],
    [
      'Hội nghị nghe kết quả của Ban Chỉ đạo.\nCác thành viên Ban Chỉ đạo góp ý.\nBan Chỉ đạo sẽ họp lại vào quý sau.',
      'Ban Chỉ đạo',
    ],
    [
      'Hội nghị bàn việc của Ban Chỉ đạo thông tin đối ngoại Trung ương.\nBan Chỉ đạo giao ba việc. Bộ máy Ban Chỉ đạo đã đủ.',
      'Ban Chỉ đạo thông tin đối ngoại Trung ương',
    ],
    [
      'Hội nghị nhìn lại một năm.\nBan Chỉ đạo Công tác thông tin đối ngoại tỉnh có 21 thành viên. Ban Chỉ đạo đã họp.\nDự có đại diện Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương.',
      'Ban Chỉ đạo Công tác thông tin đối ngoại tỉnh',
    ],
  ])('is the board whose meeting it is, named three times and more: %s', (body, name) => {
    expect(names(body)).toEqual([name])
    expect(organisers(body).map(({ rule }) => rule)).toEqual(['organiser/own-board'])
  })
  it.each([
    'Hội nghị nhìn lại một năm.\nThành viên Ban Chỉ đạo cùng dự.',
    'Hội nghị nhìn lại một năm.\nÔng chỉ đạo các huyện chỉ đạo xã chỉ đạo thôn.',
    'Hội nghị nghe Trưởng Ban Chỉ đạo nói.\nPhó Trưởng Ban Chỉ đạo bàn thêm.\nThường trực Ban Chỉ đạo ghi lại.',
    'Lớp học nghe về Ban Chỉ đạo.\nMột lần nữa, Ban Chỉ đạo được nhắc.',
  ])('none in: %s', (body) => expect(names(body)).toEqual([]))
})
