import { describe, expect, it } from 'vitest'
import { titlesAfter } from '../../../src/extract/officials/titles-after.ts'

describe('titlesAfter', () => {
  it.each([
    [
      ', Bí thư Trung ương Đảng, Trưởng Ban Tuyên giáo Trung ương chủ trì hội nghị.',
      ['Bí thư Trung ương Đảng', 'Trưởng Ban Tuyên giáo Trung ương'],
    ],
    [', Giám đốc Sở Ngoại vụ.', ['Giám đốc Sở Ngoại vụ']],
    [' - Phó Chủ tịch UBND tỉnh đến dự.', ['Phó Chủ tịch UBND tỉnh']],
    ['-Phó Giám đốc Sở dự.', ['Phó Giám đốc Sở']],
    ['- Cục trưởng Cục Báo chí.', ['Cục trưởng Cục Báo chí']],
    [
      ' – Ủy viên Ban Thường vụ – Trưởng Ban Dân vận Tỉnh ủy.',
      ['Ủy viên Ban Thường vụ', 'Trưởng Ban Dân vận Tỉnh ủy'],
    ],
    [' (Giám đốc Sở Tư pháp) phát biểu.', ['Giám đốc Sở Tư pháp']],
    [', nguyên Thứ trưởng Bộ Ngoại giao trình bày.', ['nguyên Thứ trưởng Bộ Ngoại giao']],
    [', Quyền Vụ trưởng Vụ Hợp tác quốc tế dự.', ['Quyền Vụ trưởng Vụ Hợp tác quốc tế']],
    [' - UVBTV, Trưởng Ban Tuyên giáo; ông khác', ['UVBTV', 'Trưởng Ban Tuyên giáo']],
    [', HUV, Phó Chủ tịch UBND huyện dự.', ['HUV', 'Phó Chủ tịch UBND huyện']],
    [' - UVTVHU, Trưởng phòng Nội vụ.', ['UVTVHU', 'Trưởng phòng Nội vụ']],
    [', UV BCH Trung ương Đảng, Bí thư Tỉnh ủy;', ['UV BCH Trung ương Đảng', 'Bí thư Tỉnh ủy']],
    [' - UV BTV Tỉnh ủy, Trưởng Ban Dân vận.', ['UV BTV Tỉnh ủy', 'Trưởng Ban Dân vận']],
    [', Phó Cục trưởng Cục Mẫu, Bộ Công an thông tin tình hình.', ['Phó Cục trưởng Cục Mẫu, Bộ Công an']],
    [', Vụ trưởng Vụ Thông tin thông tin nhanh kết quả.', ['Vụ trưởng Vụ Thông tin']],
    [', Phó Bí thư Tỉnh ủy và sự tham dự của đồng chí khác', ['Phó Bí thư Tỉnh ủy']],
    [', TUV, PCT UBND tỉnh.', ['TUV', 'PCT UBND tỉnh']],
    [', Giám đốc Sở Mẫu giải thích lý do.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu thông tin các hoạt động chính.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu thông tin cụ thể về dự án.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu thông tin thêm với phóng viên.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu thông tin việc chuẩn bị lễ hội.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu thông tin, năm nay tỉnh có ba việc.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Trung tâm thông tin công tác tuyên truyền dự.', ['Giám đốc Trung tâm']],
    [', Tổng Biên tập Báo Mẫu bàn về tin đối ngoại.', ['Tổng Biên tập Báo Mẫu']],
    [', Chủ tịch Hội Mẫu góp vào tọa đàm một bài viết.', ['Chủ tịch Hội Mẫu']],
    [', Giám đốc Sở Mẫu gửi tới hội thảo một bài viết.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu thảo luận thêm về dự thảo.', ['Giám đốc Sở Mẫu']],
    [', Giám đốc Sở Mẫu chúc sức khỏe đại biểu.', ['Giám đốc Sở Mẫu']],
    [', Hiệu trưởng Trường Đại học Thử TP. Huế góp ý dự thảo.', ['Hiệu trưởng Trường Đại học Thử TP. Huế']],
    [', Trưởng bản Mẫu, xã Thử nói rằng khó.', ['Trưởng bản Mẫu, xã Thử']],
    [', nguyên Tổng Giám đốc Đài Tiếng nói Việt Nam dự.', ['nguyên Tổng Giám đốc Đài Tiếng nói Việt Nam']],
    [', Chi cục trưởng Chi cục Mẫu thông tin về kết quả.', ['Chi cục trưởng Chi cục Mẫu']],
    [', Phó Chi cục trưởng Chi cục Thủy sản.', ['Phó Chi cục trưởng Chi cục Thủy sản']],
    [', kiều bào Pháp, cố vấn Khu Công nghệ cao, nêu', ['kiều bào Pháp', 'cố vấn Khu Công nghệ cao']],
    [', người có uy tín thôn Mẫu cho biết', ['người có uy tín thôn Mẫu']],
    [', Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch dự.', ['Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch']],
    [', Phó Trưởng ban Tuyên giáo Tỉnh ủy và bà Trần Thị Thử dự.', ['Phó Trưởng ban Tuyên giáo Tỉnh ủy']],
    [
      ', Giám đốc Sở Thông tin và Truyền thông và đại diện các sở.',
      ['Giám đốc Sở Thông tin và Truyền thông'],
    ],
    [
      ', Ủy viên Ban Chỉ đạo công tác thông tin đối ngoại tỉnh phát biểu.',
      ['Ủy viên Ban Chỉ đạo công tác thông tin đối ngoại tỉnh'],
    ],
    [', Chủ nhiệm Ủy ban Đối ngoại của Quốc hội chủ trì.', ['Chủ nhiệm Ủy ban Đối ngoại của Quốc hội']],
    [
      ', Đại tá, Phó Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh.',
      ['Đại tá', 'Phó Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    ],
    [', Giảng viên Viện Mauendael, Hà Lan giảng bài.', ['Giảng viên Viện Mauendael, Hà Lan']],
    [' - Trưởng khoa Báo chí, Học viện Mẫu - giới thiệu bài.', ['Trưởng khoa Báo chí, Học viện Mẫu']],
    [' – Giám đốc Sở – phát biểu.', ['Giám đốc Sở']],
    [', Đại sứ lưu động, Úc.', ['Đại sứ lưu động, Úc']],
    [', Tổng Giám đốc Thông tấn xã Việt Nam; bà', ['Tổng Giám đốc Thông tấn xã Việt Nam']],
  ])('%s', (text, titles) => expect(titlesAfter(text).titles).toEqual(titles))
  it.each([
    ' chủ trì hội nghị.',
    ', năm nay 60 tuổi, dự lớp học.',
    ', tại Hà Nội.',
    ' khẳng định: Giám đốc Sở phải làm gương.',
    '. Giám đốc Sở dự.',
    ', quê ở Nghệ An.',
    ' và Giám đốc Sở cùng dự.',
    ', đơn vị đã mở ba lớp.',
  ])('finds none in: %s', (text) => expect(titlesAfter(text).titles).toEqual([]))
  it('says how far the offices reach', () => {
    const text = ', Giám đốc Sở Ngoại vụ, Phó Trưởng ban Thường trực Ban Chỉ đạo chủ trì.'
    expect(text.slice(0, titlesAfter(text).length)).toBe(
      ', Giám đốc Sở Ngoại vụ, Phó Trưởng ban Thường trực Ban Chỉ đạo',
    )
  })
})
