import { describe, expect, it } from 'vitest'
import { bodyNames } from '../../../src/extract/organisers/body-names.ts'

const names = (text: string) => bodyNames(text).map(({ name }) => name)

describe('bodyNames', () => {
  it.each([
    ['Ban Tuyên giáo Trung ương tổ chức hội nghị.', ['Ban Tuyên giáo Trung ương']],
    ['Do Bộ Thông tin và Truyền thông mở.', ['Bộ Thông tin và Truyền thông']],
    [
      'Sở Thông tin và Truyền thông (TT&TT) phối hợp với Công an tỉnh mở lớp.',
      ['Sở Thông tin và Truyền thông (TT&TT)', 'Công an tỉnh'],
    ],
    ['Bộ Văn hóa, Thể thao và Du lịch đã mở lớp.', ['Bộ Văn hóa, Thể thao và Du lịch']],
    [
      'Cục Thông tin đối ngoại, Bộ Thông tin và Truyền thông tổ chức.',
      ['Cục Thông tin đối ngoại, Bộ Thông tin và Truyền thông'],
    ],
    [
      'Cục Thông tin đối ngoại thuộc Bộ Thông tin và Truyền thông tổ chức.',
      ['Cục Thông tin đối ngoại thuộc Bộ Thông tin và Truyền thông'],
    ],
    [
      'Trường Đại học Mẫu, Đại học Quốc gia Hà Nội phối hợp với Cục Mẫu tổ chức.',
      ['Trường Đại học Mẫu, Đại học Quốc gia Hà Nội', 'Cục Mẫu'],
    ],
    ['Viện Mẫu thuộc Đại học Đà Nẵng tổ chức.', ['Viện Mẫu thuộc Đại học Đà Nẵng']],
    ['Trường Đại học Mẫu, Đại học Huế mở lớp.', ['Trường Đại học Mẫu, Đại học Huế']],
    ['Trường Chính trị tỉnh, Đại học Mẫu mở lớp.', ['Trường Chính trị tỉnh', 'Đại học Mẫu']],
    ['Sở Mẫu, Đại học Huế mở lớp.', ['Sở Mẫu', 'Đại học Huế']],
    ['Ban Đối ngoại, Đài Tiếng nói Việt Nam tổ chức.', ['Ban Đối ngoại, Đài Tiếng nói Việt Nam']],
    [
      'Ban Tuyên giáo Trung ương, Đài Tiếng nói Việt Nam tổ chức.',
      ['Ban Tuyên giáo Trung ương', 'Đài Tiếng nói Việt Nam'],
    ],
    [
      'Ban Đối ngoại Trung ương, Đài Truyền hình Việt Nam tổ chức.',
      ['Ban Đối ngoại Trung ương', 'Đài Truyền hình Việt Nam'],
    ],
    ['Sở Lao động - Thương binh và Xã hội tổ chức lớp.', ['Sở Lao động - Thương binh và Xã hội']],
    ['Ban Tuyên giáo và Bộ Ngoại giao tổ chức.', ['Ban Tuyên giáo', 'Bộ Ngoại giao']],
    ['UBND tỉnh Lào Cai tổ chức hội nghị.', ['UBND tỉnh Lào Cai']],
    [
      'Sở Ngoại vụ các tỉnh Lào Cai, Lai Châu và Báo Mẫu mở lớp.',
      ['Sở Ngoại vụ các tỉnh Lào Cai, Lai Châu', 'Báo Mẫu'],
    ],
    ['Hội Nhà báo tỉnh Lào Cai, Lai Châu là nơi họp.', ['Hội Nhà báo tỉnh Lào Cai']],
    ['Trung tâm kinh tế - kỹ thuật Mẫu mở lớp.', ['Trung tâm kinh tế - kỹ thuật Mẫu']],
    ['Sở Mẫu - nơi mở lớp đầu tiên.', ['Sở Mẫu']],
    ['Quỹ Mẫu và Tổ chức Di cư Quốc tế mở lớp.', ['Quỹ Mẫu', 'Tổ chức Di cư Quốc tế']],
    ['Viện phí tăng; Phòng trừ sâu bệnh; Đoàn kết; Báo động đỏ.', []],
    ['Bộ Thông tin, Văn hóa và Du lịch mở lớp.', ['Bộ Thông tin, Văn hóa và Du lịch']],
    ['Đảng ủy Khối các cơ quan tỉnh mở lớp.', ['Đảng ủy Khối các cơ quan tỉnh']],
    ['Học viện Ngoại giao tổ chức hội thảo.', ['Học viện Ngoại giao']],
    [
      'Ban Chỉ đạo công tác thông tin đối ngoại tỉnh vừa họp.',
      ['Ban Chỉ đạo công tác thông tin đối ngoại tỉnh'],
    ],
    [
      'Văn phòng Thường trực Ban Chỉ đạo Nhân quyền phối hợp với Sở Tư pháp.',
      ['Văn phòng Thường trực Ban Chỉ đạo Nhân quyền', 'Sở Tư pháp'],
    ],
    ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh tổ chức.', ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh']],
    ['Hội Nhà báo tỉnh cùng Báo Mẫu mở lớp.', ['Hội Nhà báo tỉnh', 'Báo Mẫu']],
    ['tại Hải Phòng, Bộ Tư lệnh Vùng 1 Hải quân tổ chức.', ['Bộ Tư lệnh Vùng 1 Hải quân']],
    ['Hội nghị của Sở Tư pháp diễn ra.', ['Sở Tư pháp']],
    ['Bộ trưởng Bộ Ngoại giao đã đến.', ['Bộ Ngoại giao']],
    ['Ban Tuyên giáo Trung ương, Bộ Ngoại giao mở lớp.', ['Ban Tuyên giáo Trung ương', 'Bộ Ngoại giao']],
    ['Ban Thường vụ Tỉnh ủy chỉ đạo mở lớp.', ['Ban Thường vụ Tỉnh ủy']],
    [
      'Văn phòng Thường trực Ban chỉ đạo về Nhân quyền mở lớp.',
      ['Văn phòng Thường trực Ban chỉ đạo về Nhân quyền'],
    ],
    ['Sở Ngoại vụ chuẩn bị mở lớp.', ['Sở Ngoại vụ']],
    ['UBND tỉnh giao Sở Tư pháp.', ['UBND tỉnh', 'Sở Tư pháp']],
    [
      'Vụ Mẫu và Hợp tác quốc tế, Ban Tuyên giáo Trung ương tổ chức.',
      ['Vụ Mẫu và Hợp tác quốc tế, Ban Tuyên giáo Trung ương'],
    ],
    ['Ban Chỉ đạo năm 2031 có 20 người.', ['Ban Chỉ đạo']],
    ['Viện trưởng Viện Mẫu chủ trì.', ['Viện Mẫu']],
    ['Khoa Mẫu, Học viện Thử tổ chức tọa đàm.', ['Khoa Mẫu, Học viện Thử']],
    ['Khoa Báo chí phối hợp với Báo Mẫu mở lớp.', ['Khoa Báo chí', 'Báo Mẫu']],
    ['Sở Khoa học và Công nghệ mở lớp.', ['Sở Khoa học và Công nghệ']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found))
  it.each([
    'Đồn Biên phòng Mẫu Sơn',
    'Hạt Kiểm lâm huyện',
    'Tổng Lãnh sự quán Việt Nam tại Osaka',
    'Đại sứ quán Việt Nam tại Cộng hòa Mẫu',
    'Cụm thi đua số 3',
    'Liên hiệp các tổ chức hữu nghị tỉnh',
    'Đài Tiếng nói Việt Nam',
    'Phòng Văn hóa và Thông tin huyện',
    'Trung tâm Chính trị huyện',
    'Báo Mẫu Sơn',
    'Vùng 4 Hải quân',
    'Lữ đoàn 125',
    'Tỉnh đoàn Mẫu Sơn',
    'Chi cục Thủy sản tỉnh',
    'Ngân hàng Nhà nước',
    'Công đoàn Viên chức tỉnh',
    'Sở VH,TT&DL tỉnh',
    'chính quyền tỉnh Osaka',
  ])('%s is one', (name) => expect(names(`Sáng nay, ${name} tổ chức hội nghị.`)).toEqual([name]))
  it.each([
    'Bộ trưởng khen ngợi lớp học.',
    'Viện trưởng khen ngợi lớp học.',
    'Hội trưởng và Đoàn trưởng cùng dự.',
    'Khoa học biển được nhắc nhiều.',
    'Hội nghị họp ở Vinh.',
    'Hội trường chật kín người.',
    'Báo cáo nêu ba việc.',
    'Các ban, ngành, đoàn thể cùng dự.',
    'Trường hợp này cần xem lại.',
    'Đoàn chủ tịch điều hành.',
    'Báo chí đưa tin đậm nét.',
    'Cục trưởng phát biểu.',
    'Đài phát thanh xã đưa tin.',
  ])('none in: %s', (text) => expect(names(text)).toEqual([]))
  it('points at the name', () => {
    const text = 'Sáng nay, Sở Ngoại vụ mở lớp.'
    const [body] = bodyNames(text)
    expect(text.slice(body?.start, body?.end)).toBe('Sở Ngoại vụ')
  })
})
