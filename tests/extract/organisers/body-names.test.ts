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
    ['Sở Lao động - Thương binh và Xã hội tổ chức lớp.', ['Sở Lao động - Thương binh và Xã hội']],
    ['Ban Tuyên giáo và Bộ Ngoại giao tổ chức.', ['Ban Tuyên giáo', 'Bộ Ngoại giao']],
    ['UBND tỉnh Lào Cai tổ chức hội nghị.', ['UBND tỉnh Lào Cai']],
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
  ])('%s', (text, found) => expect(names(text)).toEqual(found))
  it.each([
    'Bộ trưởng khen ngợi lớp học.',
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
