import { describe, expect, it } from 'vitest'
import { type Article, readArticle } from '../../src/text/article.ts'
import { readCapture } from '../../src/text/capture.ts'

const TITLE = 'Tỉnh Mẫu tổng kết công tác thông tin đối ngoại năm 2018'
const BODY = [
  'Sáng 12/12, tại Hội trường tỉnh, Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Mẫu tổ chức hội nghị tổng kết năm 2018.',
  'Dự hội nghị có ông Bùi Văn Mẫu, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo công tác thông tin đối ngoại.',
  'Năm qua, các cơ quan báo chí của tỉnh đăng hơn 400 tin, bài đối ngoại bằng ba thứ tiếng.',
  'Theo Sở Ngoại vụ, tổng số lượt truy cập chuyên trang tiếng Anh đạt 1,2 triệu.',
  'Bình luận về kết quả ấy, ông Mẫu cho rằng công tác thông tin đối ngoại đã đi vào nền nếp.',
  'Hội nghị thống nhất ba nhiệm vụ thông tin đối ngoại của năm 2019:',
  '- Mở hai lớp tập huấn cho cán bộ cơ sở;',
  '- Đọc thêm và biên dịch tài liệu của báo chí nước ngoài;',
  '- Quốc phòng - an ninh, đối ngoại gắn với kinh tế.',
  'UBND - cơ quan chủ trì - sẽ ban hành kế hoạch trước Tết.',
  'Kết thúc, 5 tập thể và 9 cá nhân được tặng Bằng khen./.',
] as const

const read = (...lines: readonly string[]) => readArticle(readCapture(lines.join('\n')))
const texts = ({ text }: Article, spans: Article['paragraphs']) =>
  spans.map(({ start, end }) => text.slice(start, end))
const paragraphs = (article: Article) => texts(article, article.paragraphs)
const captions = (article: Article) => texts(article, article.captions)
const [FIRST, ...REST] = BODY
const MIDDLE = BODY.slice(1, 5)
const END = BODY.slice(5)

type Page = {
  readonly lines: readonly string[]
  readonly byline: string | null
  readonly published: string | null
  readonly headline?: null
  readonly captions?: readonly string[]
}

const PAGES: Record<string, Page> = {
  'a government portal, crawled years later': {
    lines: [
      'Skip to main content',
      'Thứ hai, 04/12/2023',
      'CỔNG THÔNG TIN ĐIỆN TỬ TỈNH MẪU',
      'Giới thiệu | Chính quyền | Công dân | Doanh nghiệp | Du khách',
      'A- A A+ | Tăng tương phản Giảm tương phản',
      TITLE,
      '13/12/2018 08:05',
      ...BODY,
      'Nguồn: Sở Ngoại vụ tỉnh Mẫu',
      'Tổng số điểm của bài viết là: 0 trong 0 đánh giá',
      'Tin cùng chuyên mục',
      'Khai trương chuyên trang ảnh biển, đảo (18/05/2016)',
      'Thống kê truy cập',
      'Hôm nay : 12',
    ],
    byline: null,
    published: '2018-12-13T08:05',
  },
  'a provincial paper with its lead printed twice': {
    lines: [
      'BÁO MẪU ĐIỆN TỬ',
      'Trang chủ Thời sự Chính trị Kinh tế Xã hội Bạn đọc',
      'Cập nhật lúc: 17:34, 12/12/2018 [GMT+7]',
      TITLE,
      FIRST,
      `(BMO) - ${FIRST}`,
      'Toàn cảnh hội nghị. Ảnh: K.MẪU',
      ...REST,
      'Tin, ảnh: K.MẪU',
      'Ý kiến bạn đọc (0)',
      'Tin liên quan',
      'Trao nhà tình nghĩa ở huyện Mẫu',
    ],
    byline: 'Tin, ảnh: K.MẪU',
    published: '2018-12-12T17:34',
    captions: ['Toàn cảnh hội nghị.'],
  },
  'a central paper with boxes in mid-article': {
    lines: [
      TITLE,
      'Lê Mẫu',
      '12/12/2018 19:46 GMT+7 Email Print Like 0',
      FIRST,
      'Theo dõi Baomau.vn trên',
      'TIN LIÊN QUAN',
      'Bàn giao 20 con bò giống cho hộ nghèo',
      'Ra quân làm sạch bãi biển Mẫu',
      ...MIDDLE,
      'Ông Bùi Văn Mẫu phát biểu tại hội nghị. Ảnh: Lê Mẫu',
      'Ông Bùi Văn Mẫu phát biểu tại hội nghị.',
      'Đọc thêm',
      'Giá vàng hôm nay 12/12/2018',
      ...END,
      'Lê Mẫu (TTXVN)',
      'Tin khác',
      'Ông Vương Mẫu trình Thư ủy nhiệm lên Tổng thống nước bạn tại thủ đô.',
    ],
    byline: 'Lê Mẫu',
    published: '2018-12-12T19:46',
    captions: ['Ông Bùi Văn Mẫu phát biểu tại hội nghị.'],
  },
  'a broadcaster, its writer under the standfirst': {
    lines: [
      'TV& VIDEO',
      TITLE,
      'Hà Mẫu (VTV8)Cập nhật 10:26 ngày 12/12/2018',
      '0:00 / 0:00',
      FIRST,
      'Hà Mẫu',
      ...REST,
      '* Mời quý độc giả theo dõi các chương trình đã phát sóng trên TV Online!',
      'Từ khóa: tập huấn, đối ngoại',
      'Thời tiết 13/12: Nam Bộ mưa dông chiều tối',
      'MC Phan Mẫu trở lại sóng truyền hình',
    ],
    byline: 'Hà Mẫu',
    published: '2018-12-12T10:26',
  },
  'an old page without a headline': {
    lines: [
      'Đài PT-TH Mẫu',
      ...BODY,
      "Thanh Mẫu, R'Mẫu",
      'Bình luận của bạn',
      'Thời sự Mẫu 20h ngày 12/4',
      'Bà Kpuih Mẫu nói về mùa điều (05/03/2019)',
    ],
    byline: "Thanh Mẫu, R'Mẫu",
    published: null,
    headline: null,
  },
}

describe.each(Object.entries(PAGES))('%s', (_, page) => {
  const article = read(...page.lines)
  it('keeps every sentence of the article and nothing else', () => expect(paragraphs(article)).toEqual(BODY))
  it('finds the headline', () => expect(article.headline).toBe(page.headline === null ? null : TITLE))
  it('keeps captions apart', () => expect(captions(article)).toEqual(page.captions ?? []))
  it('finds writer and day of publication', () => {
    expect(article.byline).toBe(page.byline)
    expect(article.published).toBe(page.published)
  })
  it('accounts for every word', () => {
    const removed = article.removed.map(({ text }) => text)
    const accounted = [article.text, ...removed].join(' ').split(/\s+/u).toSorted()
    expect(accounted).toEqual(page.lines.join(' ').split(/\s+/u).toSorted())
  })
  it('records each removed line with a reason and the number of its line, in order', () => {
    for (const { line, reason, text } of article.removed) {
      expect(reason).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
      expect(page.lines[line - 1]).toContain(text)
    }
    const numbers = article.removed.map(({ line }) => line)
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  })
})

describe('the day of publication of a whole page', () => {
  const CLOCK = 'Thứ hai, 23/11/2026 | 10:11'
  const published = (...lines: readonly string[]) => read(...lines).published
  it.each([
    [
      'under the article, not the clock above the headline',
      [CLOCK, TITLE, ...BODY, 'Cập nhật: 13/12/2018'],
      '2018-12-13',
    ],
    [
      'under the article, not the clock under the headline',
      [TITLE, CLOCK, ...BODY, 'Cập nhật: 13/12/2018'],
      '2018-12-13',
    ],
    [
      'under the writer, not the clock above the headline',
      [CLOCK, TITLE, ...BODY, 'Lê Mẫu', 'Ngày đăng: 13/12/2018'],
      '2018-12-13',
    ],
    [
      'above the headline, not the clock under it',
      ['13/12/2018 08:05', TITLE, CLOCK, ...BODY],
      '2018-12-13T08:05',
    ],
    [
      'under the headline, not the update at the foot',
      [TITLE, '13/12/2018 08:05', ...BODY, 'Cập nhật: 20/12/2018'],
      '2018-12-13T08:05',
    ],
    [
      'a weekday with a time, where nothing else is',
      ['Thứ tư, 12/12/2018 | 10:11', TITLE, ...BODY],
      '2018-12-12T10:11',
    ],
    [
      'a weekday with a word of publication',
      [TITLE, 'Đăng lúc: Thứ tư, 12/12/2018 10:11', ...BODY, 'Cập nhật: 20/12/2018'],
      '2018-12-12T10:11',
    ],
    [
      'under the headline, not the day on top of the page',
      ['19/05/2024 14:32', 'Giới thiệu Lịch tiếp dân', TITLE, 'Thứ sáu, 26/08/2011 | 17:50', ...BODY],
      '2011-08-26T17:50',
    ],
    [
      'under the headline without a time, not the day on top of the page',
      ['19/05/2024', 'Giới thiệu Lịch tiếp dân', TITLE, 'Thứ sáu, 26/08/2011', ...BODY],
      '2011-08-26',
    ],
    [
      'at the foot, not the day on top of the page',
      ['19/05/2024 14:32', 'Giới thiệu Lịch tiếp dân', TITLE, ...BODY, 'Lê Mẫu', 'Thứ sáu, 26/08/2011'],
      '2011-08-26',
    ],
    [
      'right above the headline, whatever stands under it',
      ['Giới thiệu Lịch tiếp dân', '19/05/2011 14:32', TITLE, 'Thứ sáu, 26/08/2024', ...BODY],
      '2011-05-19T14:32',
    ],
    [
      'on top of the page, where nothing else is',
      ['19/05/2011 14:32', 'Giới thiệu Lịch tiếp dân', TITLE, ...BODY],
      '2011-05-19T14:32',
    ],
    [
      'above a menu, where the report tells of that day or the day before',
      [
        'Thứ Năm, 13/12/2018, 10:11 (GMT+7)',
        'Trang chủ Thời sự Chính trị Kinh tế Văn hóa Quốc tế',
        TITLE,
        ...BODY,
      ],
      '2018-12-13T10:11',
    ],
    [
      'above a menu with a time of day, where the report tells of a day of that week',
      [
        'Thứ Hai, 17/12/2018, 10:11 (GMT+7)',
        'Trang chủ Thời sự Chính trị Kinh tế Văn hóa Quốc tế',
        TITLE,
        ...BODY,
      ],
      '2018-12-17T10:11',
    ],
    [
      'not above a menu, where the report tells of another week',
      [
        'Thứ Sáu, 21/12/2018, 10:11 (GMT+7)',
        'Trang chủ Thời sự Chính trị Kinh tế Văn hóa Quốc tế',
        TITLE,
        ...BODY,
      ],
      null,
    ],
    ['never the day that is today', ['Hôm nay, 10:11 23/11/2026', TITLE, ...BODY], null],
    ['never the time that is now', ['Bây giờ là 10:11:12, Thứ Hai, 23/11/2026', TITLE, ...BODY], null],
    ['never a date among other stories', [TITLE, ...BODY, 'Tin khác', 'Cập nhật: 13/12/2018'], null],
  ])('%s', (_, lines, stamp) => expect(published(...lines)).toBe(stamp))
})

describe('in the middle of an article', () => {
  const kept = (...middle: readonly string[]) => paragraphs(read(TITLE, FIRST, ...MIDDLE, ...middle, ...END))

  it.each([
    'Lê Thị Mẫu',
    'KẾT QUẢ NỔI BẬT',
    'Việt Nam - Lào',
    'MỘT NĂM NHÌN LẠI',
    'ASEAN - Trung Quốc là nội dung được hỏi nhiều.',
    'COVID-19 làm hai lớp tập huấn phải hoãn sang quý sau.',
    '(Hà Nội) - nơi đặt điểm cầu chính - có 120 đại biểu dự.',
    'Triển lãm trưng bày ba bộ ảnh: Trường Sa, Hoàng Sa, biên giới.',
    'Thời tiết xấu nên ba đại biểu ở đảo không về dự được.',
  ])('stays: %s', (line) => expect(kept(line)).toEqual([FIRST, ...MIDDLE, line, ...END]))

  it('names of those awarded stay, one a line', () => {
    const names = ['Lê Thị Mẫu', 'Bùi Văn Mẫu', 'Trần Mẫu']
    expect(kept(...names)).toEqual([FIRST, ...MIDDLE, ...names, ...END])
  })

  it.each([
    ['a box of other stories', ['Tin liên quan', 'Giải bơi thiếu niên khai mạc', 'Được mùa cá cơm']],
    [
      'a box of titles, each with the first words of its story cut off',
      [
        'Đọc thêm',
        'Chuyên gia nói gì về thông tin đối ngoại?',
        'Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Thử nhận định...',
      ],
    ],
    [
      'a box of titles that the names of their pictures repeat',
      [
        'Đọc thêm',
        'Chuyên gia Lê Thử nói gì về công tác thông tin đối ngoại tỉnh Thử?',
        'Chuyên gia Lê Thử nói gì về công tác thông tin đối ngoại tỉnh Thử?',
      ],
    ],
    ['a single link', ['>> Xem lễ khai mạc tuần phim']],
    ['a lost picture', ['img']],
    ['the headline as the name of a picture', ['tinh mau tong ket cong tac thong tin doi ngoai nam 2018']],
    ['the headline again', [`${TITLE} -0`]],
    ['buttons', ['Chia sẻ', 'In bài này']],
    ['a counter', ['Nguồn bình luận 12']],
  ])('goes: %s', (_, lines) => expect(kept(...lines)).toEqual(BODY))
})

describe('a list of other news in the middle', () => {
  const TITLES = ['Cô gái Mẫu đăng quang Hoa khôi', 'Ông chủ tiệm phở kể chuyện lập nghiệp']
  const kept = (...lines: readonly string[]) => paragraphs(read(TITLE, FIRST, ...MIDDLE, ...lines))

  it.each(['Đọc nhiều', 'Tin nổi bật', 'Tin mới nhất', 'Tin khác'])(
    '«%s» lets the article go on when more of it follows',
    (title) => expect(kept(title, ...TITLES, ...END)).toEqual(BODY),
  )

  it('lets one signed paragraph on the topic go on', () => {
    const last = 'Hội nghị thống nhất nhiệm vụ công tác thông tin đối ngoại của tỉnh Mẫu năm 2019.'
    expect(kept('Đọc nhiều', ...TITLES, last, 'Lê Mẫu')).toEqual([FIRST, ...MIDDLE, last])
  })

  it.each([
    [
      'stories of their own',
      ['Giá xăng giảm từ chiều nay.', 'Người dân miền biển vui mùa cá cơm được giá cao.'],
    ],
    [
      'one sentence on the topic',
      ['Hội nghị giao ban công tác thông tin đối ngoại khu vực miền Trung họp tại huyện Mẫu.'],
    ],
    [
      'teasers',
      [
        'Ngày 3/4, Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Mẫu tổ chức hội nghị ...',
        'Ngày 4/4, Ban Chỉ đạo công tác thông tin đối ngoại tỉnh Mẫu mở lớp ...',
      ],
    ],
  ])('does not go on with %s', (_, lines) =>
    expect(kept('Đọc nhiều', ...TITLES, ...lines)).toEqual([FIRST, ...MIDDLE]),
  )

  it.each([
    ['a writer', ['Lê Mẫu', 'Đọc nhiều']],
    ['the sign of the end', ['Hội nghị bế mạc cùng ngày./.', 'Tin khác']],
    ['comments', ['Bình luận (0)', 'Đọc nhiều']],
  ])('does not go on after %s', (_, [last = '', title = '']) => {
    const own = last.endsWith('./.') ? [last] : []
    expect(kept(last, title, ...TITLES, ...END)).toEqual([FIRST, ...MIDDLE, ...own])
  })
})

describe('the name of a picture', () => {
  const UNMARKED = 'ngu dan duoc trang bi kien thuc bien dao hinh 1'

  it.each([
    UNMARKED,
    '6 thang dau nam toan tinh to chuc 328 cuoc tuyen truyen',
    `${TITLE} - Ảnh 1.`,
    `${TITLE} ảnh 2`,
  ])('goes: %s', (line) => {
    const article = read(TITLE, FIRST, line, ...REST)
    expect(paragraphs(article)).toEqual(BODY)
    expect(article.removed.map(({ reason }) => reason)).toEqual(['alternative-text'])
  })

  it('goes above the headline, too', () =>
    expect(read(UNMARKED, TITLE, ...BODY)).toMatchObject({ headline: TITLE }))

  it('stays on a page that was written without marks', () => {
    const plain = ['Tap huan cong tac thong tin doi ngoai', 'Sang 12/7 hoi nghi hop tai tinh Mau.', UNMARKED]
    expect(read(...plain, 'Hoi nghi be mac cung ngay tai thi xa Mau.').text).toContain(UNMARKED)
  })

  it.each([
    'Thiếu tướng Lê Mẫu trao cờ Tổ quốc cho ngư dân.',
    'Bà Trần Mẫu xem gian trưng bày',
    'Các đại biểu chụp ảnh lưu niệm',
  ])('stands over a caption: %s', (line) =>
    expect(captions(read(TITLE, FIRST, UNMARKED, line, ...REST))).toEqual([line]),
  )

  it.each(['Ông Bùi Mẫu nhấn mạnh ba việc phải làm.', 'Hội nghị nghe ba tham luận.', 'Bà con vui.'])(
    'does not stand over a sentence: %s',
    (line) => expect(paragraphs(read(TITLE, FIRST, UNMARKED, line, ...REST))).toEqual([FIRST, line, ...REST]),
  )

  it('lets the caption under it out of a box of other stories', () => {
    const box = ['Tin liên quan', 'Họp báo về mùa cá cơm', TITLE, 'Quang cảnh buổi gặp mặt. (Ảnh: Lê Mẫu)']
    const article = read(TITLE, FIRST, ...box, ...REST)
    expect(captions(article)).toEqual(['Quang cảnh buổi gặp mặt.'])
    expect(paragraphs(article)).toEqual(BODY)
  })
})

describe('the mark of the outlet', () => {
  it('goes from the lead that was printed twice, and from its fuller copy', () => {
    const fuller = `(BMO) - ${FIRST} Đại biểu dự đông đủ.`
    expect(paragraphs(read(TITLE, `(BMO) - ${FIRST}`, fuller, ...REST))[0]).toBe(
      `${FIRST} Đại biểu dự đông đủ.`,
    )
  })
})

describe('at the end of an article', () => {
  const kept = (...lines: readonly string[]) => paragraphs(read(TITLE, ...BODY, ...lines))

  it.each([
    ['titles without a box', ['Khai mạc giải bóng chuyền biên giới', 'Trao quà Tết cho ngư dân']],
    [
      'teasers',
      ['Trao quà Tết cho ngư dân', 'TGMN. Ngày 16/7, đoàn đã trao 300 suất quà cho ngư dân đảo ...'],
    ],
    [
      'a teaser under the mark of the outlet',
      ['Người Việt hội tụ', 'TGMN. Đại sứ Bùi Mẫu đã dự ngày hội văn hóa của cộng đồng tại Cộng hòa Séc...'],
    ],
    ['another story after the writer', ['Lê Mẫu', 'Sáng nay, giá vàng trong nước tăng nhẹ so với hôm qua.']],
    ['a footer', ['BÁO MẪU ĐIỆN TỬ', 'Giấy phép số 12/GP-BTTTT', 'Địa chỉ: 12 đường Mẫu']],
  ])('goes: %s', (_, lines) => expect(kept(...lines)).toEqual(BODY))

  it.each([
    ['a short last sentence', ['Hội nghị thành công tốt đẹp!']],
    [
      'a list that a paragraph announces',
      ['Các đơn vị được khen gồm:', 'Sở Ngoại vụ tỉnh', 'Hội Nhà báo tỉnh'],
    ],
  ])('stays: %s', (_, lines) => expect(kept(...lines)).toEqual([...BODY, ...lines]))
})

describe('an article taken from another outlet', () => {
  it.each([
    ['in brackets after the writer', 'Lê Mẫu (Theo TTXVN)', 'TTXVN'],
    ['on a line of its own', '(Theo VGP News)', 'VGP News'],
    ['which is a body', 'Nguồn: Sở Ngoại vụ tỉnh Mẫu', null],
  ])('has its credit %s', (_, credit, outlet) => expect(read(TITLE, ...BODY, credit).reprintOf).toBe(outlet))

  it('or states it', () =>
    expect(readArticle({ ...readCapture(BODY.join('\n')), reprintOf: 'TTXVN' }).reprintOf).toBe('TTXVN'))
})

describe('the day of publication under the article', () => {
  const published = (...lines: readonly string[]) =>
    read('06:10, 04/02/2024 (GMT+7)', TITLE, ...BODY, 'Lê Mẫu', ...lines).published

  it.each([
    ['right under the writer', ['Cập nhật: 07:51, 17/05/2019']],
    ['under a link to the story before', ['Tin trước: Được mùa cá cơm', 'Cập nhật: 07:51, 17/05/2019']],
    ['under counts', ['Lượt xem: 12', '17/05/2019 07:51']],
  ])('is found %s', (_, lines) => expect(published(...lines)).toBe('2019-05-17T07:51'))

  it.each([
    ['in a list of other news', ['Tin khác', 'Được mùa cá cơm', '17/05/2019 07:51']],
    ['among comments', ['Bình luận (1)', '17/05/2019 07:51']],
    ['in a box', ['Tin liên quan', 'Được mùa cá cơm', '17/05/2019 07:51']],
  ])('is not found %s', (_, lines) => expect(published(...lines)).toBe('2024-02-04T06:10'))
})

describe('a page of pictures', () => {
  const PICTURES = [
    'Quang cảnh hội nghị ở tỉnh Mẫu. Ảnh: Lê Mẫu',
    'Bà Trần Mẫu phát biểu tại hội nghị. Ảnh: Lê Mẫu',
    'Đại biểu thăm cột mốc ba biên. Ảnh: Lê Mẫu',
  ]

  it.each(['Chùm ảnh khác', 'Tin liên quan', 'Bình luận (0)'])('ends at «%s»', (title) =>
    expect(paragraphs(read(TITLE, ...PICTURES, title, 'Lễ mừng lúa mới của người Mẫu'))).toEqual([]),
  )

  it('may begin its text under a box', () =>
    expect(paragraphs(read(TITLE, ...PICTURES, 'Tin liên quan', 'Được mùa cá cơm', ...BODY))).toEqual(BODY))
})

describe('readArticle', () => {
  it('joins what was wrapped by hand and loses nothing', () => {
    const wrapped = BODY.map((paragraph) => paragraph.replaceAll(/(.{45,60}?) (?=\p{Ll})/gu, '$1\n'))
    expect(paragraphs(read(TITLE, '', wrapped.join('\n\n')))).toEqual(BODY)
  })

  it('takes nothing off a digest', () => {
    const text = ['Tin liên quan', ...BODY, 'Lê Mẫu'].join('\n')
    const article = readArticle({ ...readCapture(text), headline: TITLE, rights: 'digest' })
    expect(article.removed).toEqual([])
    expect(paragraphs(article)).toEqual(['Tin liên quan', ...BODY, 'Lê Mẫu'])
  })

  it('prefers what the source states', () => {
    const stated = { publisher: 'Báo Mẫu', byline: 'Bùi Mẫu', published: '2018-12-11', headline: TITLE }
    const article = readArticle({ ...readCapture([...BODY, 'Lê Mẫu'].join('\n')), ...stated })
    expect(article).toMatchObject(stated)
  })

  it.each(['', '\n\n', 'Tin liên quan', '.', 'Lê Mẫu'])('makes nothing of %j', (text) =>
    expect(read(text)).toMatchObject({ headline: null, text: '', paragraphs: [], captions: [] }),
  )

  it('lays headline, paragraphs and captions out in this order, one a line', () => {
    const article = read(TITLE, FIRST, 'Toàn cảnh hội nghị.', ...REST)
    expect(article.text).toBe([TITLE, ...BODY, 'Toàn cảnh hội nghị.'].join('\n'))
    expect(article.headlineSpan).toMatchObject({ start: 0, end: TITLE.length })
  })
})
