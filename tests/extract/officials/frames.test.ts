import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../src/extract/officials/people.ts'
import { reportFrom } from '../report-from.ts'

const people = (body: string) => readPeople(reportFrom(body)).people
const chairs = (body: string) =>
  people(body).flatMap(({ name, chairs: said }) => (said.length > 0 ? [name] : []))
const roles = (body: string) =>
  people(body).flatMap(({ name, speaks }) => speaks.map(({ role }) => [name, role]))
const present = (body: string) => people(body).map(({ name }) => name)

describe('who chairs', () => {
  it.each([
    ['Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy chủ trì hội nghị.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao chủ trì và phát biểu chỉ đạo hội nghị.', ['Lê Văn Mẫu']],
    [
      'Các đồng chí: Lê Văn Mẫu - Trưởng Ban Tuyên giáo; Trần Thị Thử - Giám đốc Sở cùng chủ trì hội nghị.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
    ['Hội nghị diễn ra dưới sự chủ trì của Thứ trưởng Lê Văn Mẫu.', ['Lê Văn Mẫu']],
    ['Hội thảo được chủ trì bởi PGS.TS Lê Văn Mẫu.', ['Lê Văn Mẫu']],
    ['Chủ trì hội nghị có đồng chí Lê Văn Mẫu, Bí thư Huyện ủy.', ['Lê Văn Mẫu']],
    ['Đồng chủ trì hội nghị có các đồng chí Lê Văn Mẫu và Trần Thị Thử.', ['Lê Văn Mẫu', 'Trần Thị Thử']],
    ['Chủ tọa phiên họp là bà Trần Thị Thử, Phó Chủ tịch UBND tỉnh.', ['Trần Thị Thử']],
    ['Người chủ trì và phát biểu chỉ đạo là ông Lê Văn Mẫu, Trưởng Ban Chỉ đạo.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Giám đốc Sở dự và chủ trì lớp tập huấn.', ['Lê Văn Mẫu']],
    ['Chủ trì điểm cầu Khánh Hòa có ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh.', ['Lê Văn Mẫu']],
    ['Bà Trần Thị Thử, Phó Giám đốc Sở điều hành hội nghị.', ['Trần Thị Thử']],
    ['Hội nghị do Thứ trưởng Lê Văn Mẫu chủ trì.', ['Lê Văn Mẫu']],
    ['Với sự chủ trì của đồng chí Lê Văn Mẫu, hội nghị đã nghe bốn báo cáo.', ['Lê Văn Mẫu']],
    ['Đến chủ trì và chỉ đạo hội nghị có đồng chí Lê Văn Mẫu, Phó Bí thư Tỉnh ủy.', ['Lê Văn Mẫu']],
    [
      'Dự và đồng chủ trì hội nghị có Thiếu tướng Lê Văn Mẫu; bà Trần Thị Thử, Giám đốc Sở.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],

    [
      'Tại điểm cầu Hà Nội, Thứ trưởng Lê Văn Mẫu chủ trì; tại điểm cầu Huế, ông Trần Văn Thử chủ trì.',
      ['Lê Văn Mẫu', 'Trần Văn Thử'],
    ],
  ])('%s', (body, names) => expect(chairs(body)).toEqual(names))
  it.each([
    'Đồng chí Lê Văn Mẫu gặp cán bộ chủ trì các đơn vị.',
    'Sở Ngoại vụ chủ trì, phối hợp với các huyện mở lớp.',
    'Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy đến dự và chỉ đạo hội nghị.',
    'Ông Lê Văn Mẫu phát biểu kết luận hội nghị.',
    'Ông Lê Văn Mẫu yêu cầu Sở Ngoại vụ chủ trì, phối hợp với các huyện.',
    'Đồng chí Lê Văn Mẫu giao Ban Tuyên giáo chủ trì biên soạn tài liệu.',
    'Thành phần gồm ông Lê Văn Mẫu và cán bộ chủ trì các ban, ngành.',
    'Đề tài do TS Lê Văn Mẫu chủ trì biên soạn được nghiệm thu.',
    'Ông Lê Văn Mẫu là chủ nhiệm đề tài và dự hội thảo.',
    'Bà Trần Thị Thử, Giám đốc điều hành công ty, dự hội thảo.',
  ])('nobody in: %s', (body) => expect(chairs(body)).toEqual([]))
})

describe('who speaks, and as what', () => {
  it.each([
    ['Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy phát biểu chỉ đạo hội nghị.', 'chỉ đạo'],
    ['Dự và chỉ đạo hội nghị có đồng chí Lê Văn Mẫu, Phó Bí thư Tỉnh ủy.', 'chỉ đạo'],
    ['Phát biểu chỉ đạo tại hội nghị, đồng chí Lê Văn Mẫu yêu cầu các huyện vào cuộc.', 'chỉ đạo'],
    ['Đến dự và phát biểu chỉ đạo có ông Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao.', 'chỉ đạo'],
    ['Phát biểu kết luận hội nghị, ông Lê Văn Mẫu đánh giá cao kết quả.', 'kết luận'],
    ['Kết luận hội nghị, Thứ trưởng Lê Văn Mẫu nhấn mạnh ba việc.', 'kết luận'],
    ['Đồng chí Lê Văn Mẫu, Trưởng Ban Tuyên giáo phát biểu kết luận hội nghị.', 'kết luận'],
    ['Phát biểu khai mạc lớp học, bà Lê Thị Mẫu nói rõ mục đích.', 'khai mạc'],
    ['Ông Lê Văn Mẫu, Giám đốc Sở phát biểu khai mạc.', 'khai mạc'],
    ['Khai mạc hội nghị, ông Lê Văn Mẫu gửi lời chào tới đại biểu.', 'khai mạc'],
    ['Ông Lê Văn Mẫu, Vụ trưởng Vụ Thông tin báo cáo kết quả năm qua.', 'báo cáo'],
    ['Bà Lê Thị Mẫu, Phó Giám đốc Sở trình bày báo cáo tổng kết.', 'báo cáo'],
    ['Đồng chí Lê Văn Mẫu thông báo tình hình Biển Đông.', 'báo cáo'],
    ['Ông Lê Văn Mẫu, Phó Bí thư Huyện ủy tham luận về công tác biên giới.', 'tham luận'],
    ['TS Lê Văn Mẫu phát biểu tham luận tại hội thảo.', 'tham luận'],
    ['Đại tá Lê Văn Mẫu, Cục trưởng Cục Tuyên huấn giảng bài cho học viên.', 'giảng bài'],
    ['Đứng lớp là ông Lê Văn Mẫu, chuyên viên Bộ Ngoại giao.', 'giảng bài'],
    ['Báo cáo viên là PGS.TS Lê Văn Mẫu, Học viện Ngoại giao.', 'giảng bài'],
    ['Ông Lê Văn Mẫu, Phó Vụ trưởng trình bày chuyên đề về biên giới.', 'giảng bài'],
    ['Thiếu tướng Lê Văn Mẫu truyền đạt hai chuyên đề.', 'giảng bài'],
    ['Phát biểu tại hội nghị, đồng chí Lê Văn Mẫu khẳng định quyết tâm của tỉnh.', 'phát biểu'],
    ['Ông Lê Văn Mẫu, Giám đốc Sở cho biết tỉnh đã mở ba lớp.', 'phát biểu'],
    ['Theo ông Lê Văn Mẫu, cần đổi mới cách làm.', 'phát biểu'],
    ['Trao đổi với học viên, bà Lê Thị Mẫu gợi ý nhiều cách làm.', 'phát biểu'],
    ['Phát biểu tại hội thảo có ông Lê Văn Mẫu, Chủ tịch Hội Nhà báo tỉnh.', 'phát biểu'],
  ])('%s', (body, role) => expect(roles(body).map(([, said]) => said)).toEqual([role]))
  it.each([
    'Hội nghị nghe ý kiến của Tổng Bí thư Lê Văn Mẫu nêu ở đại hội.',
    'Sở làm theo chỉ đạo của Chủ tịch UBND tỉnh Lê Văn Mẫu.',
    'Lớp học nghiên cứu bài phát biểu của Thủ tướng Lê Văn Mẫu.',
    'Báo chí đưa tin về chuyến thăm của Chủ tịch nước Lê Văn Mẫu.',
    'Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy dự hội nghị.',
    'Tuyên truyền tư tưởng, tác phẩm của ông Lê Văn Mẫu.',
    'Đại biểu xem hình ảnh Đại tướng Lê Văn Mẫu.',
    'Như Chủ tịch nước Lê Văn Mẫu đã nhấn mạnh, biển đảo là máu thịt.',
    'Đúng như lời nhà văn Lê Văn Mẫu nói, đảo là nhà.',
  ])('nobody in: %s', (body) => expect(roles(body)).toEqual([]))
})

describe('who chairs and does something else', () => {
  it.each([
    ['Chủ trì hội nghị, ông Lê Văn Mẫu, Giám đốc Sở nêu ba việc.', 'phát biểu'],
    ['Chủ trì và phát biểu chỉ đạo hội nghị, đồng chí Lê Văn Mẫu nhấn mạnh ba việc.', 'chỉ đạo'],
    ['Dự và chủ trì buổi họp, ông Lê Văn Mẫu cho biết việc đã xong.', 'phát biểu'],
    ['Với vai trò chủ trì hội nghị, ông Lê Văn Mẫu nêu ba việc.', 'phát biểu'],
    ['Đồng chí Lê Văn Mẫu phát biểu khai mạc và chủ trì hội nghị.', 'khai mạc'],
    ['Ông Lê Văn Mẫu, Trưởng Ban tới dự, phát biểu chỉ đạo và chủ trì hội nghị.', 'chỉ đạo'],
    ['Đồng chí Lê Văn Mẫu thay mặt Ban Thường vụ chủ trì hội nghị.', 'phát biểu'],
    ['Ông Lê Văn Mẫu, người chủ trì hội nghị, cho biết việc đã xong.', 'phát biểu'],
    ['Ông Lê Văn Mẫu, Thứ trưởng chủ trì và phát biểu chỉ đạo hội nghị.', 'chỉ đạo'],
    ['Đồng chí Lê Văn Mẫu, Bí thư chủ trì và kết luận hội nghị.', 'kết luận'],
    ['Đồng chí Lê Văn Mẫu, Bí thư chủ trì, phát biểu khai mạc hội nghị.', 'khai mạc'],
    ['Bà Trần Thị Thử chủ trì hội nghị và phát biểu kết luận.', 'kết luận'],
  ])('%s', (body, role) => {
    expect(chairs(body)).toHaveLength(1)
    expect(roles(body).map(([, said]) => said)).toEqual([role])
  })
  it.each([
    'Chủ trì họp báo, ông Lê Văn Mẫu nêu ba việc.',
    'Sở Ngoại vụ chủ trì hội nghị, ông Lê Văn Mẫu phát biểu khai mạc.',
    'Được giao chủ trì xây dựng đề án, ông Lê Văn Mẫu nêu ba việc.',
    'Ông Lê Văn Mẫu phát biểu và chủ trì biên soạn tài liệu.',
    'Ông Lê Văn Mẫu chỉ đạo Sở phối hợp và chủ trì hội nghị.',
    'Ông Lê Văn Mẫu, người chủ trì đề tài, phát biểu tại hội nghị.',
    'Đồng chí Lê Văn Mẫu sẽ chủ trì hội nghị tới.',
  ])('but not in: %s', (body) => expect(chairs(body)).toEqual([]))
  it.each([
    'Đồng chí Lê Văn Mẫu, Bí thư chủ trì hội nghị và kết luận thanh tra được công bố.',
    'Đồng chí Lê Văn Mẫu chủ trì hội nghị, chỉ đạo của Bộ được phổ biến.',
  ])('who chairs alone: %s', (body) => {
    expect(chairs(body)).toEqual(['Lê Văn Mẫu'])
    expect(roles(body)).toEqual([])
  })
})

describe('who is present', () => {
  it.each([
    ['Dự hội nghị có đồng chí Lê Văn Mẫu, Bí thư Huyện ủy.', ['Lê Văn Mẫu']],
    ['Tham dự hội nghị còn có bà Trần Thị Thử, Phó Giám đốc Sở.', ['Trần Thị Thử']],
    ['Về phía tỉnh Khánh Hòa có ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh.', ['Lê Văn Mẫu']],
    ['Hội nghị có sự tham dự của ông Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Giám đốc Sở đến dự.', ['Lê Văn Mẫu']],
    [
      'Tới dự có các đồng chí: Lê Văn Mẫu, Bí thư Huyện ủy; Trần Thị Thử, Chủ tịch UBND huyện.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
    ['Ông Lê Văn Mẫu cùng lãnh đạo các sở, ngành dự hội nghị.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh trao bằng khen cho các tập thể.', ['Lê Văn Mẫu']],

    ['Khách mời là ông John Smith, Tham tán Đại sứ quán.', ['John Smith']],
    ['Cùng dự có Đại tá Lê Văn Mẫu, Phó Giám đốc Công an tỉnh và đại diện các sở.', ['Lê Văn Mẫu']],
  ])('%s', (body, names) => expect(present(body)).toEqual(names))
  it.each([
    'Hội nghị học tập ý kiến của Tổng Bí thư Lê Văn Mẫu nêu ở Đại hội.',
    'Báo chí đưa tin đậm về chuyến thăm của Tổng thống Lê Văn Mẫu.',
    'Triển khai theo chỉ đạo của Thủ tướng Lê Văn Mẫu, các bộ đã vào cuộc.',
    'Lớp học tìm hiểu thân thế, sự nghiệp của Đại tướng Lê Văn Mẫu.',
    'Hội nghị thông báo kết quả chuyến thăm của Chủ tịch nước Lê Văn Mẫu.',
    'Trường Lê Văn Mẫu cho mượn hội trường.',
    'Bài và ảnh: Lê Văn Mẫu',
    'Theo Lê Mẫu - Trần Thử',
    'Kỷ niệm 100 năm ngày sinh ông Lê Văn Mẫu.',
    'Vụ án do Lê Văn Mẫu cầm đầu bị đưa ra xét xử.',
    'Điện mừng của Thủ tướng Lê Văn Mẫu được đọc tại lễ khai mạc.',
    'Đại biểu nghiên cứu cuốn sách của Tổng Bí thư Lê Văn Mẫu.',
  ])('nobody in: %s', (body) => expect(present(body)).toEqual([]))
})

describe('who learns and tells of it', () => {
  it.each([
    'Chị Trần Thị Thử, học viên lớp tập huấn, chia sẻ: “Học xong mới thấy dễ”.',
    'Anh Lê Văn Mẫu - học viên xã Mẫu Sơn cho biết lớp học rất bổ ích.',
    'Ông Lê Văn Mẫu, người có uy tín thôn Thử cho biết: “Năm nay dễ nhớ hơn”.',
    'Ông Lê Văn Mẫu, Trưởng bản Thử, xã Mẫu Sơn nói rằng nghe cách này dễ nhớ hơn.',
    'Học viên Lê Văn Mẫu tâm sự: “Tôi hiểu thêm nhiều điều”.',
    'Bạn Mách Thử Mẫu, sinh viên năm thứ hai, đặt câu hỏi về tin giả.',
    'Thầy Lê Văn Mẫu, giáo viên ở Pháp, lại trăn trở vì sách quá khó.',
    'Anh Lê Văn Mẫu ở xã Mẫu Sơn nói vui: “Học xong mới biết mời bạn”.',
  ])('is there and does not speak: %s', (body) => {
    expect(present(`Sáng 5/3, lớp tập huấn khai giảng.\n${body}`)).toHaveLength(1)
    expect(roles(`Sáng 5/3, lớp tập huấn khai giảng.\n${body}`)).toEqual([])
  })
  it.each([
    ['Phát biểu tại lớp học, học viên Lê Văn Mẫu cảm ơn nhà trường.', 'phát biểu'],
    ['Ông Lê Văn Mẫu, Trưởng bản Thử, xã Mẫu Sơn kiến nghị tỉnh mở thêm lớp.', 'phát biểu'],
    ['Tham luận tại hội nghị, ông Lê Văn Mẫu, người có uy tín thôn Thử chia sẻ cách làm.', 'tham luận'],
    ['“Mạng xã hội và tuổi trẻ” của SV. Chau Mẫu Đa được khen.', 'tham luận'],
    ['Hội nghị họp.\nÔng Lê Văn Mẫu, Trưởng bản Thử, xã Mẫu Sơn cho biết dân bản đã sẵn sàng.', 'phát biểu'],
    ['Lớp tập huấn mở.\nTrong phần thảo luận, già làng Siu Mẫu nói về lệ làng.', 'phát biểu'],
    ['Ông Lê Văn Mẫu, Trưởng phòng Tư pháp huyện cho biết lớp học rất bổ ích.', 'phát biểu'],
  ])('speaks where the floor is his: %s', (body, role) =>
    expect(roles(body).map(([, said]) => said)).toEqual([role]),
  )
})

describe('who is cited as one of those present', () => {
  it.each([
    'Việc này còn khó, như Phó Cục trưởng Lê Văn Mẫu thẳng thắn nhìn nhận trong báo cáo tổng kết.',
    'Như ông Lê Văn Mẫu, Giám đốc Sở thừa nhận tại hội nghị, cán bộ còn thiếu.',
    'Đúng như Phó Vụ trưởng Lê Văn Mẫu chỉ ra trong phần thảo luận, kinh phí còn ít.',
  ])('speaks: %s', (body) => expect(roles(body).map(([, said]) => said)).toEqual(['phát biểu']))
  it.each([
    'Như Chủ tịch nước Lê Văn Mẫu đã nhấn mạnh tại Đại hội, biển đảo là máu thịt.',
    'Như Tổng Bí thư Lê Văn Mẫu chỉ rõ trong bài phát biểu năm ngoái, đây là việc khó.',
    'Đúng như lời nhà văn Lê Văn Mẫu nói, đảo là nhà.',
  ])('does not: %s', (body) => expect(roles(body)).toEqual([]))
})
