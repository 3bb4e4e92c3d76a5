import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/extract/officials/names.ts'

const names = (text: string) => namesIn(text).map(({ name }) => name)

describe('Kinh names', () => {
  it.each([
    ['Đồng chí Nguyễn Thị Mẫu Đơn chủ trì hội nghị.', ['Nguyễn Thị Mẫu Đơn']],
    ['Ông Lê Mẫu dự lớp học.', ['Lê Mẫu']],
    ['Bà Hoàng Thị Bích Mẫu phát biểu.', ['Hoàng Thị Bích Mẫu']],
    ['Thứ trưởng Đặng Quốc Mẫu kết luận.', ['Đặng Quốc Mẫu']],
    ['Dự có Phạm Văn Mẫu, Trần Thị Thử và Võ Minh Gương.', ['Phạm Văn Mẫu', 'Trần Thị Thử', 'Võ Minh Gương']],
    ['Bà Công Huyền Tôn Nữ Mẫu đọc tham luận.', ['Công Huyền Tôn Nữ Mẫu']],
    ['Giám đốc Sở Ngoại vụ Ngô Mẫu khai mạc.', ['Ngô Mẫu']],
    ['Đ/c Vũ Hữu Mẫu truyền đạt chuyên đề.', ['Vũ Hữu Mẫu']],
    ['Phó Chủ tịch UBND tỉnh Đồng Thị Bích Mẫu kết luận.', ['Đồng Thị Bích Mẫu']],
    ['Phó Chủ tịch UBND thành phố Lê Văn Mẫu dự.', ['Lê Văn Mẫu']],
    ['Thượng tá Đinh Phúc Yên và ông Nguyễn Thái Bình dự.', ['Đinh Phúc Yên', 'Nguyễn Thái Bình']],
    ['Đại tá Kim Sơn Mẫu báo cáo; bà Hà Nam Thử dự.', ['Kim Sơn Mẫu', 'Hà Nam Thử']],
    ['Phó Bí thư Đảng ủy đặc khu Danh Văn Mẫu đề xuất.', ['Danh Văn Mẫu']],
    ['Trưởng BCĐ công tác dân số tỉnh Phạm Văn Mẫu chủ trì.', ['Phạm Văn Mẫu']],
    ['Dự có đồng chí Đan Thị Hà Giang, Thành ủy viên.', ['Đan Thị Hà Giang']],
    ['Ông Lê Văn Thái Bình và bà Mẫu Thị Yên Bái phát biểu.', ['Lê Văn Thái Bình', 'Mẫu Thị Yên Bái']],
    ['Nhà báo Lê Văn Mẫu, nguyên Tổng Biên tập Báo Maunam News phát biểu.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Giám đốc Đài Radio Maux dự.', ['Lê Văn Mẫu']],
  ])('%s', (sentence, found) => expect(names(sentence)).toEqual(found))
})

describe('after the name of a place or a body that begins like a person’s', () => {
  it.each([
    ['Chủ tịch UBND quận Hoàng Mai Lê Văn Mẫu chủ trì.', ['Lê Văn Mẫu']],
    ['Phó Chủ tịch UBND quận Hoàng Mai Lê Mẫu phát biểu.', ['Lê Mẫu']],
    ['Chủ tịch UBND huyện Lý Nhân Trần Văn Mẫu phát biểu.', ['Trần Văn Mẫu']],
    ['Bí thư Huyện ủy Trần Văn Thời Lê Văn Mẫu dự.', ['Lê Văn Mẫu']],
    ['Chủ tịch UBND phường Trương Định Lê Thị Mẫu phát biểu.', ['Lê Thị Mẫu']],
    ['Giám đốc Bệnh viện Nguyễn Tri Phương Lê Văn Mẫu dự.', ['Lê Văn Mẫu']],
    ['Hiệu trưởng Trường THPT Chu Văn An Lê Thị Mẫu dự.', ['Lê Thị Mẫu']],
    ['Hiệu trưởng Trường Chính trị Trần Phú Lê Thị Mẫu dự.', ['Lê Thị Mẫu']],
    ['Hiệu trưởng Trường Chính trị tỉnh Lê Thị Mẫu dự.', ['Lê Thị Mẫu']],
    ['Giám đốc Công ty TNHH Mẫu Việt Lê Thị Thử dự.', ['Lê Thị Thử']],
    ['Giám đốc Bệnh viện Đa khoa tỉnh Lê Thị Mẫu dự.', ['Lê Thị Mẫu']],
    ['Giám đốc Nhà hát Kịch Mẫu Giang Lê Thị Thử dự.', ['Lê Thị Thử']],
    ['Bí thư Đoàn Thanh niên Lê Hồng Mẫu dự.', ['Lê Hồng Mẫu']],
    ['Phó Trưởng ban Ban Quản lý Khu kinh tế Lê Văn Mẫu dự.', ['Lê Văn Mẫu']],
    ['Phó Trưởng Đoàn Đại biểu Quốc hội tỉnh Lê Văn Mẫu dự.', ['Lê Văn Mẫu']],
    ['Chủ tịch UBND huyện Hà Quảng Nông Văn Mẫu phát biểu.', ['Nông Văn Mẫu']],
  ])('%s', (sentence, found) => expect(names(sentence)).toEqual(found))
  it.each([
    ['Chủ tịch UBND huyện Nguyễn Thị Mai Hà phát biểu.', ['Nguyễn Thị Mai Hà']],
    ['Chủ tịch UBND xã Trần Lê Minh Mẫu phát biểu.', ['Trần Lê Minh Mẫu']],
    ['Bà Nguyễn Phạm Lê Hồng Mẫu phát biểu.', ['Nguyễn Phạm Lê Hồng Mẫu']],
    ['Theo Nguyễn Thị Lê Hồng Mẫu, việc này khó.', ['Nguyễn Thị Lê Hồng Mẫu']],
    ['Phó Chủ tịch UBND tỉnh Đoàn Thanh Mẫu dự.', ['Đoàn Thanh Mẫu']],
    ['Trưởng phòng Hoàng Mai Mẫu dự.', ['Hoàng Mai Mẫu']],
    ['Bí thư Quận ủy Hoàng Mai phát biểu.', []],
    ['Bí thư Huyện ủy Trần Văn Thời phát biểu.', []],
  ])('a whole name stays whole: %s', (sentence, found) => expect(names(sentence)).toEqual(found))
})

describe('names of other peoples', () => {
  it.each([
    ['Tham dự có ông A Mẫu, Phó Chủ tịch UBMTTQ tỉnh.', ['A Mẫu']],

    ['Đồng chí Khăm-mẫu Xay-nha-vông, Phó Tỉnh trưởng.', ['Khăm-mẫu Xay-nha-vông']],
    ['Đồng chí Bun-mi Phôm-ma-chăn dự.', ['Bun-mi Phôm-ma-chăn']],
    ['Ông Y Thông Mẫu, Trưởng ban Dân tộc tỉnh.', ['Y Thông Mẫu']],
    ['Bà H’Lim Niê, Phó Chủ tịch HĐND tỉnh.', ['H’Lim Niê']],
    ["Bà H'Lim Mẫu Niê phát biểu.", ["H'Lim Mẫu Niê"]],
    ['Ông Giàng Seo Mẫu, Chủ tịch UBND huyện.', ['Giàng Seo Mẫu']],
    ['Ông Rơ Chăm Mẫu, Bí thư Huyện ủy.', ['Rơ Chăm Mẫu']],
    ['Đồng chí Ksor Mẫu chủ trì.', ['Ksor Mẫu']],
    ['Đồng chí Thào Xuân Mẫu và đồng chí Vàng A Mẫu dự họp.', ['Thào Xuân Mẫu', 'Vàng A Mẫu']],
    ['Hòa thượng Thạch Mẫu Sên dự buổi gặp mặt.', ['Thạch Mẫu Sên']],
    ['Giám đốc Sở Kế hoạch Bồ Ngọc Mẫu đề nghị ba việc.', ['Bồ Ngọc Mẫu']],
    ['Trưởng phòng Alăng Mẫu phát biểu.', ['Alăng Mẫu']],
    ['Phó Bí thư Huyện ủy Mlô Thị Mẫu phát biểu.', ['Mlô Thị Mẫu']],
    ['Ông A Mẫu, Phó Chủ tịch UBMTTQ tỉnh.', ['A Mẫu']],
    ["Ông K'Mẫu, Chủ tịch UBND xã dự.", ["K'Mẫu"]],
    ['Đồng chí H’Mẫu phát biểu.', ['H’Mẫu']],
    ["Nhà báo Điểu N'Mẫu phát biểu.", ["Điểu N'Mẫu"]],
    ["Giấy khen về tay thầy giáo Sa Điểu N'Mẫu.", ["Sa Điểu N'Mẫu"]],
    ['Cô giáo Ka Mẫu dự lớp học.', ['Ka Mẫu']],
    ['Thầy giáo Siu Thử phát biểu.', ['Siu Thử']],
    ["Ông Rơ Chăm S'Mẫu dự họp.", ["Rơ Chăm S'Mẫu"]],
    ['Bà Y M’Thử phát biểu.', ['Y M’Thử']],
    ['Chị Sophie Mẫu, 24 tuổi, dự trại hè.', ['Sophie Mẫu']],
    ['GS Kim Maung-ho dự hội thảo.', ['Kim Maung-ho']],
  ])('%s', (sentence, found) => expect(names(sentence)).toEqual(found))
})

describe('foreign names', () => {
  it.each([
    ['Dự hội thảo có ông John Smith, Tham tán Đại sứ quán.', ['John Smith']],
    ['Theo bà Maria Gomez, cách làm này đáng học.', ['Maria Gomez']],
    ['Khách mời là Tiến sĩ Anna Mueller.', ['Anna Mueller']],
    ['Ông John Smith, Tham tán Đại sứ quán, dự hội thảo.', ['John Smith']],

    ['Bà Maria Gomez chia sẻ kinh nghiệm.', ['Maria Gomez']],
    ['Đại sứ Pierre Dupont chia sẻ kinh nghiệm.', ['Pierre Dupont']],
    ['Đại sứ Liên minh châu Âu John Smith chia sẻ kinh nghiệm.', ['John Smith']],
    ['Đại sứ Canada John Smith chia sẻ kinh nghiệm.', ['John Smith']],
    ['Trưởng đại diện UNDP Maria Gomez dự hội thảo.', ['Maria Gomez']],
    ['Phó Tỉnh trưởng Udon Thani Somchai Maudee dự hội thảo.', ['Somchai Maudee']],
  ])('with an honorific or an office: %s', (sentence, found) => expect(names(sentence)).toEqual(found))
  it.each([
    'Hội thảo do quỹ Hanns Seidel tài trợ.',
    'Khách sạn Grand Plaza đón đoàn.',
    'Giám đốc Công ty Mau Display dự hội thảo.',
    'Trưởng văn phòng đại diện Maudo Newsy tại Hà Nội dự hội thảo.',
    'Thị trưởng Udon Thani dự hội thảo.',
    'Đoàn Đại sứ quán Canada dự hội thảo.',
    'Phó Chủ tịch UBND huyện Đăk Glei thừa nhận lớp còn ít.',
    'Bí thư Huyện ủy và Chủ tịch UBND xã Đăk Kroong dự lớp học.',
    "Hai huyện Đắk R'Mẫu và Tuy Mẫu cử học viên.",
    "Người dân tộc M'Mẫu dự lớp học.",
    'Các cô giáo Mầm non Sao Mai dự lớp học.',
    'Thầy giáo Toán dự lớp học.',
    'Trường có mười thầy giáo, Đắk Mẫu có ba.',
    'Giám đốc Sở cho dùng phần mềm Adobe Premiere.',
    'Phần mềm Adobe Premiere được dùng để dựng phim.',
  ])('finds none in: %s', (sentence) => expect(names(sentence)).toEqual([]))
})

describe('students and teachers', () => {
  it.each([
    ['Bạn Mách Thử Mẫu, sinh viên năm thứ hai, đặt câu hỏi.', ['Mách Thử Mẫu']],
    ['Tham luận của SV. Chau Mẫu Đa được chú ý.', ['Chau Mẫu Đa']],
    ['Thầy Siu Thử, giáo viên ở Pháp, dự lớp học.', ['Siu Thử']],
    ['Có bạn Lê Thị Mẫu dự lớp học.', ['Lê Thị Mẫu']],
  ])('%s', (sentence, found) => expect(names(sentence)).toEqual(found))
  it.each([
    'Nước bạn Viêng Thử Mẫu cử cán bộ dự.',
    'Các bạn Đài Loan dự lớp học.',
    'Bạn Đài Loan dự lớp học.',
    'Nhiều SV Trường Mẫu Sơn dự lớp học.',
    'Thầy Hiệu trưởng dự lớp học.',
  ])('finds none in: %s', (sentence) => expect(names(sentence)).toEqual([]))
})

describe('names in capitals', () => {
  it.each([
    ['Đồng chí NGUYỄN VĂN MẪU phát biểu tại hội nghị', ['Nguyễn Văn Mẫu']],
    ['Ông TRẦN ĐÌNH MẪU trao bằng khen', ['Trần Đình Mẫu']],
    ['Thứ trưởng LÊ THỊ MẪU chủ trì hội nghị.', ['Lê Thị Mẫu']],
    ['Giám đốc Sở Ngoại vụ LÊ THỊ MẪU dự hội nghị.', ['Lê Thị Mẫu']],
  ])('%s', (sentence, found) => expect(names(sentence)).toEqual(found))
  it.each([
    'ỦY BAN NHÂN DÂN TỈNH THÔNG BÁO',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'HỘI NGHỊ TẬP HUẤN CÔNG TÁC THÔNG TIN ĐỐI NGOẠI',
    'LÊ HOÀN LÀ TÊN MỘT CON PHỐ',
    'Ông đọc báo HÀ NỘI MỚI mỗi sáng',
  ])('finds none in: %s', (sentence) => expect(names(sentence)).toEqual([]))
})

describe('capitals that are nobody', () => {
  it.each([
    'Hội nghị họp tại Thừa Thiên Huế.',
    'Đoàn đi qua Cao Bằng, Hà Giang và Lào Cai.',
    'Trụ sở ở đường Phạm Văn Đồng.',

    'Lớp học mở ở thị trấn Trần Văn Thời.',
    'Giải thưởng Trần Mai Ninh được trao.',
    'Tư tưởng Hồ Chí Minh soi đường.',
    'Học tập tấm gương Chủ tịch Hồ Chí Minh.',
    'Thành phố Hồ Chí Minh cử 20 học viên.',

    'Bộ Thông tin và Truyền thông mở lớp.',
    'Cục Thông tin đối ngoại cấp tài liệu.',
    'Quần đảo Hoàng Sa, Trường Sa là của Việt Nam.',
    'Biển Đông, Tây Nguyên và Nam Bộ.',
    'Trường Lê Văn Mẫu tham gia cuộc thi.',
    'Trường THPT Lê Thị Mẫu tham gia cuộc thi.',
    'Quận Hoàng Mai cử 20 học viên.',
    'Công viên Hoàng Văn Mẫu có triển lãm.',
    'Cầu Nguyễn Văn Mẫu được trang trí.',
    'Rạp Trần Văn Mẫu chật kín người xem.',
    'Đoàn qua phố Lê Văn Mẫu.',
    'Hội trường Ngô Quyền chật kín người nghe.',
    'Tàu của Lữ đoàn Trần Hưng Mẫu nhận nhiệm vụ.',
    'Khu công nghiệp Lê Minh Mẫu cho biết.',
    'Chiến dịch Nguyễn Văn Mẫu được nhắc lại.',
    'Học bổng Lê Văn Mẫu được trao.',
    'Khu lưu niệm Trần Thị Mẫu mở cửa.',
    'Quảng trường Nguyễn Tất Mẫu chật kín người.',
    'Giảng viên Trường Chính trị Lê Văn Mẫu hướng dẫn học viên.',
    'Trường Sĩ quan Chính trị Trần Mẫu cử giảng viên.',
    'Trường Phổ thông Dân tộc nội trú Hoàng Văn Mẫu có 12 học sinh.',
    'Trường TH&THCS Võ Thị Mẫu tham gia cuộc thi.',
    'Trường Trung cấp nghề Nguyễn Tri Mẫu cử giáo viên.',
    'Bác sĩ Bệnh viện Đa khoa Lê Hữu Mẫu khám cho bà con.',
    'Bệnh viện Trần Văn Mẫu khám cho bà con.',
    'Cung Văn hóa Thiếu nhi Lê Văn Mẫu có triển lãm.',
    'Nhà Văn hóa Ngô Văn Mẫu chật kín người nghe.',
    'Nhà truyền thống Bùi Hữu Mẫu mở cửa.',
    'Đại lộ Võ Văn Mẫu treo cờ.',
    'Hội viên phố đi bộ Nguyễn Đình Mẫu dự.',
    'Thư viện Lê Quý Mẫu trao sách.',
    'Nhà xuất bản Trần Văn Mẫu in sách.',
    'Quỹ Vừ A Mẫu trao học bổng.',
    'Cúp Phan Văn Mẫu diễn ra ở nhà thi đấu.',
    'Nghĩa trang Lê Thị Mẫu được tu sửa.',
    'Đình Nguyễn Trung Mẫu mở hội.',
    'Ngã tư Lê Văn Mẫu kẹt xe.',
    'Nhà máy Hoàng Hữu Mẫu tuyển công nhân.',
    'Lớp Nguyễn Ái Quốc khai giảng.',
    'Tàu Trần Hưng Mẫu cập cảng.',
    'Làng trẻ em Lê Hồng Mẫu đón khách.',
    'Tổng Giám đốc Công ty TNHH Maus Electronics dự hội nghị.',
    'Giám đốc Công ty cổ phần Maus Logistics dự hội nghị.',
    'Giám đốc Công ty TNHH MTV Maus Logistics dự hội nghị.',
    'Giám đốc Công ty TNHH Nguyễn Hoàng Mẫu dự hội nghị.',
    'Giám đốc Công ty CP Lê Trần Mẫu dự hội nghị.',
    'Giám đốc Tập đoàn Maus Holdings dự hội nghị.',
    'Chủ tịch Hợp tác xã Lê Văn Mẫu dự hội nghị.',
    'Đại sứ Bồ Đào Nha dự hội thảo.',
    'Đoàn Thanh niên tỉnh dự hội thảo.',
    'Đoàn Đại biểu Quốc hội tỉnh dự hội nghị.',
    'Đoàn công tác của huyện Lâm Hà dự hội nghị.',

    'Ngày hội Đại đoàn kết tổ chức ở xã.',
    'Giải báo chí Búa Liềm Vàng được phát động.',
  ])('finds none in: %s', (sentence) => expect(names(sentence)).toEqual([]))
})

describe('where a name ends', () => {
  it.each([
    ['Cao Bằng Bế Văn Mẫu là tên đầu danh sách.', ['Bế Văn Mẫu']],
    ['Phó Chủ tịch UBND tỉnh Lạng Sơn Dương Xuân Mẫu dự.', ['Dương Xuân Mẫu']],
    ['Ông Trần Văn Mẫu Phó Giám đốc Sở dự.', ['Trần Văn Mẫu']],
    ['Đại biểu Nguyễn Văn Mẫu Cục trưởng nêu ý kiến.', ['Nguyễn Văn Mẫu']],
  ])('%s', (sentence, found) => expect(names(sentence)).toEqual(found))
  it('points at the name and nothing else', () => {
    const text = 'Sáng nay, bà Lê Thị Mẫu, Giám đốc Sở, dự.'
    const [name] = namesIn(text)
    expect(text.slice(name?.start, name?.end)).toBe('Lê Thị Mẫu')
    expect(name?.introduced).toBe('yes')
  })
  it.each([
    ['Theo Lê Thị Mẫu, việc này khó.', 'no'],
    ['Theo PGS.TS Lê Thị Mẫu, việc này khó.', 'yes'],
    ['Theo Thiếu tướng Lê Thị Mẫu, việc này khó.', 'yes'],
  ])('%s is introduced: %s', (sentence, introduced) =>
    expect(namesIn(sentence).map((name) => name.introduced)).toEqual([introduced]),
  )
})
