import { describe, expect, it } from 'vitest'
import { DIRECTIVE_RULES } from '../../../src/extract/directives/directive-rules.ts'
import { runRules } from '../../../src/extract/rule.ts'

const found = (text: string) => runRules(DIRECTIVE_RULES, text, { start: 0, end: text.length })
const written = (text: string) => found(text).map(({ value }) => value.written)
const rules = (text: string) => found(text).map(({ rule }) => rule)

describe('directive/numbered', () => {
  it.each([
    ['Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.', 'Kết luận', '57-KL/TW'],
    ['Tỉnh ban hành Kế hoạch số 190/KH-UBND ngày 18/4/2019.', 'Kế hoạch', '190/KH-UBND'],
    ['Theo Quyết định số 368/QĐ-Ttg, ban chỉ đạo được kiện toàn.', 'Quyết định', '368/QĐ-TTg'],
    [
      'Quyết định số 79/2010/QĐ- TTg ngày 30 tháng 11 năm 2010 vẫn còn hiệu lực.',
      'Quyết định',
      '79/2010/QĐ-TTg',
    ],
    ['Nghị định 72/2015/NĐ-CP ngày 7.9.2015 quy định rõ việc này.', 'Nghị định', '72/2015/NĐ-CP'],
    ['Chỉ thị số 03/CT-BCA-X11, ngày 10-4-2009 được phổ biến tới cơ sở.', 'Chỉ thị', '03/CT-BCA-X11'],
    ['Chỉ thị 04-CT/TW được nhắc lại tại lớp học.', 'Chỉ thị', '04-CT/TW'],
    ['Đơn vị thực hiện Hướng dẫn số 06-HD/BĐNTW ngày 29-6-2020.', 'Hướng dẫn', '06-HD/BĐNTW'],
    ['Quy định số 02-QĐi/TW ngày 18-7-2018 được phân tích kỹ.', 'Quy định', '02-QĐi/TW'],
    ['Sở gửi Công văn số 822-CV/BTGTU, ngày 18/4/2019.', 'Công văn', '822-CV/BTGTU'],
    ['Thông tư số 05/2021/TT-BTTTT hướng dẫn việc cấp phép.', 'Thông tư', '05/2021/TT-BTTTT'],
    ['Nghị quyết số 47/NQ-CP ngày 15/4/2024 giao việc cho các bộ.', 'Nghị quyết', '47/NQ-CP'],
  ])('%s', (sentence, type, number) => {
    expect(found(sentence).map(({ value }) => [value.type, value.number])).toEqual([[type, number]])
    expect(rules(sentence)).toEqual(['directive/numbered'])
  })
  it.each([
    'Kế hoạch 5 năm của tỉnh đã hoàn thành.',
    'Ban tổ chức báo cáo 12/15 chỉ tiêu đạt và vượt.',
    'Chương trình 30-40 phút phát sóng hằng tuần.',

    'Đề án 3 - 5 tỷ đồng còn chờ phê duyệt.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/short-number', () => {
  it.each([
    ['Việc thực hiện Nghị định 72 đi vào nền nếp.', 'Nghị định', '72'],
    ['Sau mười năm thực hiện Chỉ thị 26 của Ban Bí thư, nhận thức đã khác.', 'Chỉ thị', '26'],
    ['Đại biểu bàn về Kết luận số 57.', 'Kết luận', '57'],

    ['Nghị quyết số 18 về “sắp xếp bộ máy” được phổ biến.', 'Nghị quyết', '18'],
    ['Đề án 1217 đã đi qua nửa chặng đường.', 'Đề án', '1217'],
    ['Tỉnh làm theo Thông báo số 97 ngày 16/5/2007.', 'Thông báo', '97'],
    ['Các huyện thực hiện nghị quyết số 35 từ đầu năm.', 'Nghị quyết', '35'],
    ['Sau Chỉ thị 45, tàu cá của huyện không còn vi phạm.', 'Chỉ thị', '45'],
  ])('%s', (sentence, type, number) =>
    expect(found(sentence).map(({ value }) => [value.type, value.number])).toEqual([[type, number]]),
  )
  it.each([
    'Kế hoạch 5 năm của tỉnh đã hoàn thành.',
    'Hội nghị ra Quyết định 3 nội dung lớn.',
    'Huyện sơ kết Nghị quyết 4 năm của Đảng bộ.',
    'Báo cáo 6 tháng cho thấy nhiều tiến bộ.',
    'Báo cáo 20 trang được gửi trước tới đại biểu.',

    'Kế hoạch 2021 - 2025 được thông qua.',

    'Kế hoạch 100 ngày được phát động.',
    'Báo cáo 9 tháng đầu năm được trình bày.',
    'Quyết định 25% kinh phí dành cho cơ sở.',
    'Sở hướng dẫn 12 địa phương lập hồ sơ.',
    'Lớp học hướng dẫn 3, rồi hỏi đáp.',
    'Hội nghị thông qua Kế hoạch 2025.',
    'Đài phát Chương trình 45 phút bằng tiếng Khmer.',
    'Chương trình 2 buổi mỗi tuần vẫn được giữ.',
    'Đề án 12 tỷ đồng còn chờ vốn.',
    'Thông báo 3 trường hợp vi phạm quy định phát ngôn.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/letters', () => {
  it.each([
    [
      'Đại biểu học tập NQ 35-NQ/TW và CT 26.',
      [
        ['Nghị quyết', '35-NQ/TW'],
        ['Chỉ thị', '26'],
      ],
    ],
    ['Huyện triển khai KL số 57-KL/TW.', [['Kết luận', '57-KL/TW']]],
    ['Các xã thực hiện KH số 29/KH-UBND.', [['Kế hoạch', '29/KH-UBND']]],
    ['Phòng phổ biến NĐ 72/2015/NĐ-CP.', [['Nghị định', '72/2015/NĐ-CP']]],
  ])('%s', (sentence, directives) =>
    expect(found(sentence).map(({ value }) => [value.type, value.number])).toEqual(directives),
  )
  it.each([
    'Lớp KH 10% học viên là nữ.',
    'Bộ TT&TT 63 tỉnh, thành phố đều có cổng thông tin.',
    'Đường dây TT 24/7 nhận tin của ngư dân.',
    'Chuyến CT 2 chặng đưa phóng viên ra đảo.',
    'Điểm TB 7,5 là mức chung của lớp.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/also-numbered', () => {
  it.each([
    ['Sơ kết Kết luận số 16-KL/TW và số 26-CT/TW của Ban Bí thư.', ['16-KL/TW', '26-CT/TW']],
    ['Kết luận 16-KL/TW và 26-CT/TW được sơ kết cùng lúc.', ['16-KL/TW', '26-CT/TW']],
    ['Các văn bản số 35-NQ/TW, số 57-KL/TW được phát cho đại biểu.', ['35-NQ/TW', '57-KL/TW']],
    ['Thực hiện Quyết định số 368/QĐ-TTg và số 1191/QĐ-TTg.', ['368/QĐ-TTg', '1191/QĐ-TTg']],
  ])('%s', (sentence, numbers) => expect(found(sentence).map(({ value }) => value.number)).toEqual(numbers))
  it.each([
    'Nhà số 16/KH phố Mẫu được sửa lại.',
    'Trang số 26 của tài liệu in nhầm.',
    'Tạp chí số 12-2019 đã phát hành.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('several numbers after one type', () => {
  it.each([['Sơ kết Kết luận số 16-KL/TW và Chỉ thị số 26-CT/TW.', ['16-KL/TW', '26-CT/TW']]])(
    '%s',
    (sentence, numbers) => expect(found(sentence).map(({ value }) => value.number)).toEqual(numbers),
  )
})

describe('directive/plenum-resolution', () => {
  it.each([
    ['Học viên nghiên cứu Nghị quyết Trung ương 8 khóa XI.', 'Trung ương 8 khóa XI', 'XI'],
    [
      'Tỉnh ủy triển khai Nghị quyết Hội nghị Trung ương 4 (khóa XII) tới cơ sở.',
      'Trung ương 4 khóa XII',
      'XII',
    ],
    ['Báo cáo viên nhắc lại Nghị quyết Trung ương 5.', 'Trung ương 5', null],
  ])('%s', (sentence, title, term) => {
    const [{ value, rule } = { value: null, rule: null }, ...others] = found(sentence)
    expect({ rule, others }).toEqual({ rule: 'directive/plenum-resolution', others: [] })
    expect(value).toMatchObject({ title, term, number: null, issuer: 'Ban Chấp hành Trung ương' })
  })
  it.each([
    'Nghị quyết của Trung ương 63 tỉnh, thành đều đã nắm.',
    'Các cơ quan Trung ương 8 lần họp bàn việc này.',
    'Nghị quyết Trung ương được phổ biến tới 8 huyện.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('the term of a congress', () => {
  it.each([
    ['Quán triệt Chỉ thị số 26-CT/TW ngày 10/9/2008 của Ban Bí thư (khóa X) về đối ngoại nhân dân.', 'X'],
    ['Học tập Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương khóa XI về bảo vệ Tổ quốc.', 'XI'],
    ['Phổ biến Kết luận số 57-KL/TW của Bộ Chính trị, khóa XIII.', 'XIII'],
    ['Phổ biến Kết luận số 57-KL/TW của Bộ Chính trị.', null],
    ['Nghị định 72/2015/NĐ-CP của Chính phủ được giới thiệu với khóa 3.', null],
  ])('%s', (sentence, term) => expect(found(sentence).map(({ value }) => value.term)).toEqual([term]))
})

describe('directive/congress-resolution', () => {
  it.each([
    ['Cán bộ nắm vững Nghị quyết Đại hội lần thứ XIII của Đảng.', 'Đại hội XIII'],
    ['Lớp học truyền đạt Nghị quyết Đại hội XII.', 'Đại hội XII'],
    ['Bám sát nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng.', 'Đại hội XI'],
  ])('%s', (sentence, title) => expect(found(sentence).map(({ value }) => value.title)).toEqual([title]))
  it.each([
    'Đại hội XIII của Đảng thành công tốt đẹp.',
    'Nghị quyết của huyện được thông qua tại đại hội.',
    'Đại hội cổ đông ra nghị quyết chia cổ tức.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/strategy', () => {
  it.each([
    [
      'Lớp học giới thiệu Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020.',
      'Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020',
    ],
    [
      'Hội nghị bàn Chương trình hành động của Chính phủ về thông tin đối ngoại giai đoạn 2013 - 2020.',
      'Chương trình hành động của Chính phủ về thông tin đối ngoại giai đoạn 2013 - 2020',
    ],
    [
      'Sở tham mưu Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030.',
      'Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030',
    ],
    [
      'Cục báo cáo Chiến lược Ngoại giao kinh tế đến năm 2030 tại hội nghị.',
      'Chiến lược Ngoại giao kinh tế đến năm 2030',
    ],
  ])('%s', (sentence, quote) => expect(written(sentence)).toEqual([quote]))
  it.each([
    'Chiến lược kinh doanh của công ty rất rõ ràng.',
    'Chiến lược phát triển của đội bóng gây bàn cãi.',
    'Giai đoạn 2011-2020 tỉnh tăng trưởng khá.',
    'Chiến lược kinh doanh của Công ty Mẫu giai đoạn 2020-2025 được công bố.',
    'Huyện có chiến lược giữ chân du khách đến năm 2030.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/government-programme', () => {
  it.each([
    'Sở xây dựng kế hoạch theo Chương trình hành động của Chính phủ.',
    'Chương trình hành động của Chính phủ được gửi tới các huyện.',
    'Các bộ thực hiện chương trình hành động của Chính phủ.',
  ])('%s', (sentence) => expect(found(sentence).map(({ value }) => value.issuer)).toEqual(['Chính phủ']))
  it.each([
    'Chương trình hành động của chi đoàn được thông qua.',
    'Ứng cử viên trình bày chương trình hành động của mình.',
    'Hành động của Chính phủ rất kịp thời.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/law', () => {
  it.each([
    ['Học viên được giới thiệu Luật Báo chí.', 'Luật Báo chí'],
    ['Báo cáo viên phân tích Luật Biên giới quốc gia năm 2003.', 'Luật Biên giới quốc gia'],
    ['Lớp học phổ biến Luật Tiếp cận thông tin và Luật An ninh mạng.', 'Luật Tiếp cận thông tin'],
  ])('%s', (sentence, quote) => expect(written(sentence)).toContain(quote))
  it.each([
    'Khoa Luật mở hội thảo cho sinh viên.',
    'Giảng viên Trường Đại học Luật Hà Nội dự hội thảo.',
    'Luật sư Trần Văn Mẫu dự buổi tọa đàm.',
    'Luật chơi rất đơn giản.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('directive/decision-on', () => {
  it.each([
    ['Hội nghị công bố Quyết định của Ban Bí thư về kiện toàn Ban Chỉ đạo.', 'Quyết định', 'Ban Bí thư'],
    ['Lớp học quán triệt Kết luận của Bộ Chính trị về công tác biên giới.', 'Kết luận', 'Bộ Chính trị'],
    ['Huyện thực hiện Chỉ thị của Thủ tướng Chính phủ.', 'Chỉ thị', 'Thủ tướng Chính phủ'],
  ])('%s', (sentence, type, issuer) =>
    expect(found(sentence).map(({ value }) => [value.type, value.issuer])).toEqual([[type, issuer]]),
  )
  it.each([
    'Quyết định của trọng tài gây tranh cãi.',
    'Kết luận của đoàn khảo sát được ghi nhận.',
    'Chỉ thị của thủ trưởng đơn vị rất rõ.',
    'Đó là quyết định của Bộ phim đoạt giải.',
  ])('finds none in: %s', (sentence) => expect(written(sentence)).toEqual([]))
})

describe('a reference ends with its number', () => {
  it.each([
    ['Lớp học quán triệt Kết luận số 57-KL/TW.', 'Kết luận số 57-KL/TW'],
    ['Huyện làm theo Kế hoạch số 29/KH-UBND.Sau đó, các xã báo cáo.', 'Kế hoạch số 29/KH-UBND'],
    ['Đảng ủy học Chỉ thị số 26-CT/T.Ư của Ban Bí thư.', 'Chỉ thị số 26-CT/T.Ư'],
  ])('%s', (sentence, quote) => expect(written(sentence)).toEqual([quote]))
})

describe('the date of a directive', () => {
  it.each([
    ['Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị', '2023-06-15'],
    ['Nghị định 72/2015/NĐ-CP ngày 7.9.2015', '2015-09-07'],
    ['Quyết định số 79/2010/QĐ-TTg ngày 30 tháng 11 năm 2010', '2010-11-30'],
    ['Chỉ thị số 26-CT/TW ban hành ngày 10-9-2008', '2008-09-10'],
    ['Kết luận số 57-KL/TW, ngày 35/6/2023', null],
    ['Kết luận số 57-KL/TW', null],
  ])('%s', (sentence, date) => expect(found(sentence)[0]?.value.date).toBe(date))
})

describe('the issuer of a directive', () => {
  it.each([
    ['Kết luận số 16-KL/TW, ngày 14/2/2012 của Bộ Chính trị khóa XI', 'Bộ Chính trị'],
    ['Kết luận số 16 của Bộ Chính trị (Khóa XI) về đối ngoại', 'Bộ Chính trị'],
    ['Chỉ thị 26-CT/TW của Ban Bí thư khóa X', 'Ban Bí thư'],
    ['Nghị định số 72/2015/NĐ-CP', 'Chính phủ'],
    ['Quyết định 1209/QĐ-TTg', 'Thủ tướng Chính phủ'],
    ['Thông tư số 12/2016/TT-BTTTT của Bộ Thông tin và Truyền thông', 'Bộ Thông tin và Truyền thông'],
    ['Kế hoạch số 29/KH-UBND của UBND tỉnh về tuyên truyền', 'UBND tỉnh'],
    ['Kế hoạch số 29/KH-UBND của ông Mẫu soạn', null],
    ['Kết luận số 57-KL/TW', null],
  ])('%s', (sentence, issuer) => expect(found(sentence)[0]?.value.issuer).toBe(issuer))
})

describe('the title of a directive', () => {
  it.each([
    [
      'Nghị quyết số 35-NQ/TW “Về tăng cường bảo vệ nền tảng tư tưởng của Đảng” được phát tới đại biểu.',
      'Về tăng cường bảo vệ nền tảng tư tưởng của Đảng',
    ],
    ['Kế hoạch số 29/KH-UBND về “Tuyên truyền biên giới” đã ban hành.', 'Tuyên truyền biên giới'],
    [
      'Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị về “Nâng cao hiệu quả đối ngoại”.',
      'Nâng cao hiệu quả đối ngoại',
    ],
    ['Kết luận số 57-KL/TW về nâng cao hiệu quả thông tin đối ngoại trong tình hình mới.', null],
    ['Kết luận số 57-KL/TW; “Đối ngoại hôm nay” là tên tờ tin.', null],
  ])('%s', (sentence, title) => expect(found(sentence)[0]?.value.title).toBe(title))
})
