import { describe, expect, it } from 'vitest'
import { findHead } from '../../src/text/article-head.ts'
import { readCapture } from '../../src/text/capture.ts'
import { unwrapped } from '../../src/text/unwrap.ts'

function head(...lines: readonly string[]) {
  const text = [...lines, 'Sáng 12/7, tại thành phố Mẫu, Sở Ngoại vụ khai mạc lớp tập huấn.'].join('\n')
  return findHead(unwrapped(text), readCapture(text))
}

const TITLE = 'Tập huấn công tác thông tin đối ngoại năm 2018'

describe('the headline', () => {
  it.each([
    ['at the top', [TITLE]],
    ['under a menu', ['BÁO MẪU ĐIỆN TỬ', 'Trang chủ | Chính trị | Kinh tế | Xã hội', TITLE]],
    ['under the day of publication', ['08:07, 12/07/2018', TITLE]],
    ['above the day of publication', [TITLE, '08:07, 12/07/2018']],
    ['under lost pictures and buttons', ['img', 'A- A A+', 'Chia sẻ', TITLE]],
    ['under the writer', ['Lê Mẫu', TITLE]],
    ['under the name of a section', ['Tin tức', TITLE]],
    ['under a long name of a house', ['Liên hiệp các tổ chức hữu nghị tỉnh Mẫu', TITLE]],
    [
      'under a house and a section',
      ['HỌC VIỆN NGOẠI GIAO MẪU - Nghiên cứu Biển Đông', 'Tin hoạt động của Viện', TITLE],
    ],
    [
      'under a ministry and its portal',
      ['Bộ Mẫu, Thể thao và Du lịch - Cổng thông tin điện tử', 'Tin tức', TITLE],
    ],
    ['under a section in capitals', ['Sở Mẫu', 'LỊCH SỬ HÌNH THÀNH VÀ CÁC GIẢI THƯỞNG', TITLE]],
    ['above a second title', [TITLE, 'Nhiều cách làm hay ở các huyện biên giới Mẫu']],
  ])('%s', (_, lines) => expect(head(...lines).headline).toBe(TITLE))

  it.each(
    [
      'Báo chí đồng hành cùng biển đảo quê hương',
      'Đài Truyền hình Việt Nam tổ chức tập huấn công tác đối ngoại',
      'Quảng bá văn hóa, du lịch, đối ngoại',
      'TẬP HUẤN ĐỐI NGOẠI',
      'Theo dòng sự kiện: bàn về thông tin đối ngoại',
      'Tin liên quan biển đảo phải chính xác',
      'Bộ đội Biên phòng vững vàng nơi biên giới',
      'Hội Nhà báo tỉnh Mẫu với biển, đảo quê hương',
      'Cục Thông tin Mẫu tổng kết công tác năm 2025',
    ].filter((title) => title.split(' ').length >= 4),
  )('may be: %s', (title) => expect(head(title).headline).toBe(title))

  it.each([
    'Sở Ngoại vụ tỉnh Mẫu tập huấn cho cán bộ cơ sở',
    'Hội nghị giao ban của các tỉnh biên giới Mẫu',
    'Bộ Mẫu: ba việc phải làm ngay trong năm mới',
  ])('is the first title, though it begins like a house: %s', (title) =>
    expect(head(title, 'Nhiều cách làm hay ở các huyện biên giới').headline).toBe(title),
  )

  it('is not the last item of a menu, though the day of publication stands between', () => {
    const lines = ['Trang chủ', 'Kinh tế', 'Quốc phòng - An ninh', 'Du lịch', '23/01/2031 08:15', TITLE]
    expect(head(...lines)).toMatchObject({ headline: TITLE, published: '2031-01-23T08:15' })
  })

  it.each(['Tập huấn cán bộ đối ngoại', 'Tăng cường thông tin đối ngoại'])(
    'may be short above the day of publication: %s',
    (title) =>
      expect(head(title, '23/01/2031 08:15', 'Nhiều cách làm hay ở các huyện biên giới Mẫu').headline).toBe(
        title,
      ),
  )

  it('may be absent', () => {
    const { headline, bodyFrom } = head('BÁO MẪU ĐIỆN TỬ', '08:07, 12/07/2018')
    expect({ headline, bodyFrom }).toEqual({ headline: null, bodyFrom: 2 })
  })

  it('is not looked for where the source states it', () => {
    const source = { ...readCapture('Trang chủ'), headline: TITLE }
    expect(findHead(unwrapped('Trang chủ'), source)).toMatchObject({ headline: TITLE, bodyFrom: 0 })
  })
})

describe('a headline in capitals', () => {
  it.each([
    ['HỘI NGHỊ TỔNG KẾT CÔNG TÁC BIÊN GIỚI NĂM 2031', 'Hội nghị khen thưởng nhiều tập thể có thành tích'],
    ['SỞ NGOẠI VỤ MẪU ĐẨY MẠNH THÔNG TIN ĐỐI NGOẠI', 'Tập huấn công tác thông tin đối ngoại năm 2018'],
    ['MẪU SƠN VỮNG VÀNG NƠI ĐẦU SÓNG NGỌN GIÓ', 'Nhiều cách làm hay ở các huyện biên giới'],
  ])('stays above another title: %s', (title, second) =>
    expect(head('Sở Mẫu', title, second).headline).toBe(title),
  )
})

describe('the day of publication', () => {
  const menu = 'Trang chủ | Chính trị | Kinh tế | Xã hội'
  it.each([
    ['above the headline', ['08:07, 12/07/2018', TITLE], '2018-07-12T08:07'],
    [
      'between menu and headline, not above the menu',
      ['Thứ hai, 04/12/2023', menu, '09/11/2016 15:20', TITLE],
      '2016-11-09T15:20',
    ],
    ['not the crawl day above a menu', ['Thứ hai, 04/12/2023', menu, TITLE], null],
    ['not a weekday and a date alone, which is a clock', ['Thứ hai, 04/12/2023', TITLE], null],
    ['a date in words', ['23 Tháng Chín 2024', TITLE], '2024-09-23'],
    ['not a weekday and a date in words', ['Chủ Nhật, ngày 03 tháng 03 năm 2024', TITLE], null],
    ['what is called so above a menu', ['date 2031-10-24', 'Báo Mẫu', menu, TITLE], '2031-10-24'],
    ['the issue of a newspaper', ['BÁO MẪU ĐIỆN TỬ', 'Số ra ngày 14/8/2031', TITLE], '2031-08-14'],
    ['above its time of day', ['Báo Mẫu', '20.07.2031', '20:32 (GMT+7)', TITLE], '2031-07-20'],
    ['not with a name below its time of day', ['20.07.2031', '20:32', 'Chuyên trang Mẫu', TITLE], null],
    ['not a time above a menu', ['• Chủ nhật 19/05/2019 14:32', menu, TITLE], null],
  ])('%s', (_, lines, stamp) => expect(head(...lines).published).toBe(stamp))
})

describe('what stands above the headline', () => {
  it('is recorded line by line with its reason', () =>
    expect(head('BÁO MẪU ĐIỆN TỬ', '', '08:07, 12/07/2018', 'Tin tức', TITLE).removed).toEqual([
      { line: 1, reason: 'masthead', text: 'BÁO MẪU ĐIỆN TỬ' },
      { line: 3, reason: 'publication-line', text: '08:07, 12/07/2018' },
      { line: 4, reason: 'page-name', text: 'Tin tức' },
    ]))
  it.each([
    [['BÁO MẪU ĐIỆN TỬ', TITLE], 'BÁO MẪU ĐIỆN TỬ'],
    [['MTV - Đài PT-TH Mẫu Giang', TITLE], 'MTV - Đài PT-TH Mẫu Giang'],
    [
      ['Trang chủ', 'Ban Tuyên giáo Tỉnh ủy Mẫu', 'Tin tức | Văn bản | Liên hệ', TITLE],
      'Ban Tuyên giáo Tỉnh ủy Mẫu',
    ],
    [['Sở Ngoại vụ tỉnh Mẫu', TITLE], 'Sở Ngoại vụ tỉnh Mẫu'],
    [['Tỉnh ủy Mẫu', 'BAN TUYÊN GIÁO', 'Bản tin nội bộ', TITLE], 'Tỉnh ủy Mẫu · BAN TUYÊN GIÁO'],
    [['Tin hoạt động', TITLE], 'Tin hoạt động'],
  ])('names the outlet: %s', (lines, house) => expect(head(...lines).masthead).toBe(house))
})
