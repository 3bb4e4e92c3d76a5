import { describe, expect, it } from 'vitest'
import { extract, extraction } from '../../src/extract/extract.ts'
import { Conference } from '../../src/model/conference.ts'
import { reportedOf } from './reported.ts'

const CAPTURE = `BÁO MẪU SƠN ĐIỆN TỬ
Trang chủ | Chính trị | Kinh tế | Xã hội | Văn hóa

Tổng kết công tác thông tin đối ngoại năm 2019

Cập nhật lúc: 16:20, 26/12/2019

Ngày 24/12, tại Hà Nội, Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2019 và triển khai nhiệm vụ năm 2020. Hơn 300 đại biểu dự hội nghị tại 63 điểm cầu.

Đồng chí Lê Văn Mẫu, Ủy viên Trung ương Đảng, Trưởng Ban Chỉ đạo chủ trì hội nghị. Tới dự có các đồng chí: Trần Thị Thử, Thứ trưởng Bộ Ngoại giao; Bùi Văn Gương, Phó Trưởng ban Tuyên giáo Trung ương; đại diện các bộ, ngành.

Ông Phạm Quốc Thí, Vụ trưởng Vụ Thông tin đối ngoại báo cáo kết quả năm qua. Theo báo cáo, công tác thông tin đối ngoại đã có bước tiến rõ, góp phần nâng cao vị thế đất nước. Tuy nhiên, sự phối hợp giữa các ngành còn thiếu chặt chẽ, có lúc chưa kịp thời.

Các đại biểu thảo luận về cách đưa tin bằng tiếng nước ngoài. Phát biểu kết luận hội nghị, đồng chí Lê Văn Mẫu đề nghị các địa phương tiếp tục thực hiện Kết luận số 57-KL/TW, ngày 15/6/2018 của Bộ Chính trị và Chỉ thị 26-CT/TW. Hội nghị thống nhất lập trang tin chung bằng năm thứ tiếng.

Nhân dịp này, 27 tập thể và 11 cá nhân được tặng bằng khen.

Bài và ảnh: Vũ Thị Bút

Tin liên quan
Ngày 3/1/2020, tỉnh Mẫu Sơn khai mạc lớp tập huấn`

const record = extract(reportedOf(CAPTURE))
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

describe('the record of an invented report', () => {
  it('is a valid record', () => expect(Conference.safeParse(record).success).toBe(true))
  it('has an address', () => expect(record.id).toBe('2019-12-24-tong-ket-cong-tac-thong-tin-doi-ngoai'))
  it('has the event', () =>
    expect(record.event).toMatchObject({
      title: 'Hội nghị tổng kết công tác thông tin đối ngoại năm 2019 và triển khai nhiệm vụ năm 2020',
      inferred: [],
      kinds: ['tổng kết', 'triển khai'],
      level: 'trung ương',
    }))
  it('has the date, its year from the name', () =>
    expect(record.date).toMatchObject({
      edtf: '2019-12-24',
      start: '2019-12-24',
      end: '2019-12-24',
      inferred: ['year'],
    }))
  it('has the place', () =>
    expect(record.place).toMatchObject({ province: 'Hà Nội', venue: null, linkPoints: 63, inferred: [] }))
  it('has who chairs', () =>
    expect(record.chair).toMatchObject([
      {
        kind: 'person',
        name: 'Lê Văn Mẫu',
        titles: ['Ủy viên Trung ương Đảng', 'Trưởng Ban Chỉ đạo'],
        official: null,
      },
    ]))
  it('has who speaks', () =>
    expect(record.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Lê Văn Mẫu', 'kết luận'],
      ['Phạm Quốc Thí', 'báo cáo'],
    ]))
  it('has who takes part and not who wrote it', () =>
    expect(record.officials.map(({ name, titles }) => [name, ...titles])).toEqual([
      ['Lê Văn Mẫu', 'Ủy viên Trung ương Đảng', 'Trưởng Ban Chỉ đạo'],
      ['Trần Thị Thử', 'Thứ trưởng Bộ Ngoại giao'],
      ['Bùi Văn Gương', 'Phó Trưởng ban Tuyên giáo Trung ương'],
      ['Phạm Quốc Thí', 'Vụ trưởng Vụ Thông tin đối ngoại'],
    ]))
  it('has who holds it', () =>
    expect(names(record.organisers)).toEqual(['Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương']))
  it('has how many came', () => expect(record.participants).toMatchObject({ count: 300, qualifier: 'hơn' }))
  it('has the agenda', () =>
    expect(record.agenda.map(({ text }) => text)).toContain(
      'Các đại biểu thảo luận về cách đưa tin bằng tiếng nước ngoài',
    ))
  it.each([
    ['result', 'công tác thông tin đối ngoại đã có bước tiến rõ, góp phần nâng cao vị thế đất nước'],
    ['limitation', 'sự phối hợp giữa các ngành còn thiếu chặt chẽ, có lúc chưa kịp thời'],
    ['decision', 'Hội nghị thống nhất lập trang tin chung bằng năm thứ tiếng'],
    ['award', '27 tập thể và 11 cá nhân được tặng bằng khen'],
  ])('has the %s', (type, text) =>
    expect(record.outcomes.map((outcome) => [outcome.type, outcome.text])).toContainEqual([type, text]),
  )
  it('has the task', () => {
    const [task] = record.outcomes.filter(({ type }) => type === 'task')
    expect(task?.text).toContain('các địa phương tiếp tục thực hiện Kết luận số 57-KL/TW')
  })
  it('has the directives', () =>
    expect(record.directives).toMatchObject([
      {
        id: 'ket-luan-57-kl-tw',
        type: 'Kết luận',
        number: '57-KL/TW',
        date: '2018-06-15',
        issuer: 'Bộ Chính trị',
      },
      { id: 'chi-thi-26-ct-tw', type: 'Chỉ thị', number: '26-CT/TW', date: null, issuer: null },
    ]))
  it.each([
    ['đại biểu', 300],
    ['điểm cầu', 63],
    ['tập thể được khen thưởng', 27],
    ['cá nhân được khen thưởng', 11],
  ])('has the figure of %s', (label, value) =>
    expect(record.figures.map((figure) => [figure.label, figure.value])).toContainEqual([label, value]),
  )
  it('has its report', () =>
    expect(record.reports).toMatchObject([
      {
        id: 'bai-mau',
        file: 'bai-mau.txt',
        headline: 'Tổng kết công tác thông tin đối ngoại năm 2019',
        published: '2019-12-26T16:20',
        rights: 'capture',
      },
    ]))
  it('says what was taken off', () =>
    expect(record.reports[0]?.removed.reduce((sum, { lines }) => sum + lines, 0)).toBeGreaterThanOrEqual(4))
  it('has nothing of the related news', () => expect(record.reports[0]?.text).not.toContain('3/1/2020'))
  it('has no disagreements and no issues', () => {
    expect(record.disagreements).toEqual([])
    expect(record.issues).toEqual([])
  })
})

describe('a digest', () => {
  const digest = extract(
    reportedOf(
      'Chiều 23/2, tại Hà Nội, Ban Tuyên giáo Trung ương tổ chức hội nghị triển khai công tác thông tin đối ngoại.\nÔng Lê Văn Mẫu chủ trì.\nHội nghị thống nhất bốn việc: lập trang tin; mở lớp tập huấn; in tờ gấp; đón đoàn báo chí.',
      {
        rights: 'digest',
        headline: 'Triển khai công tác thông tin đối ngoại',
        publisher: 'Báo Mẫu',
        published: '2022-02-24',
        url: 'https://bao-mau.example/1',
      },
    ),
  )
  it('is kept whole', () =>
    expect(digest.outcomes.map(({ type }) => type)).toEqual(Array(4).fill('decision')))
  it('says whose report it retells', () =>
    expect(digest.reports[0]).toMatchObject({
      rights: 'digest',
      publisher: 'Báo Mẫu',
      published: '2022-02-24',
      url: 'https://bao-mau.example/1',
      removed: [],
    }))
  it('takes the year from its publication', () =>
    expect(digest.date).toMatchObject({ edtf: '2022-02-23', inferred: ['year'] }))
})

describe('what is wrong stands in issues', () => {
  const codes = (text: string) => extract(reportedOf(text)).issues.map(({ code }) => code)
  it.each([
    ['Cá lóc làm sạch, cắt khúc vừa ăn. Me chín dầm lấy nước cốt, nêm mắm và đường.', 'not-a-conference'],
    ['Trưa nay trời nắng nóng gay gắt, người dân hạn chế ra đường.', 'no-date'],
    ['Sáng 5/3/2031, lớp bồi dưỡng nghiệp vụ khai giảng với 45 học viên về dự.', 'no-place'],
    [
      'Sáng 3/5, Sở Ngoại vụ tổ chức hội nghị giao ban báo chí.\n\nChiều 4/5, Sở Tư pháp khai mạc lớp tập huấn nghiệp vụ.',
      'several-conferences',
    ],
    ['', 'no-title'],
  ])('%s', (text, code) => expect(codes(text)).toContain(code))
})

describe('a page that names no event', () => {
  const evidence = (text: string) => extract(reportedOf(text)).event.evidence
  it.each(['', 'Trang chủ | Chính trị | Kinh tế | Xã hội\nThứ hai, 04/12/2023'])(
    'quotes nothing where it has no article: %s',
    (text) => expect(evidence(text)).toEqual([]),
  )
  it('quotes its first sentence', () =>
    expect(evidence('Trưa nay trời nắng nóng gay gắt. Người dân ở nhà.')).toMatchObject([
      { quote: 'Trưa nay trời nắng nóng gay gắt.', rule: 'event/none' },
    ]))
  it('is a valid record all the same', () =>
    expect(Conference.safeParse(extract(reportedOf(''))).success).toBe(true))
})

describe('extraction', () => {
  it('keeps article and facts beside the record', () => {
    const { article, facts, record: same } = extraction(reportedOf(CAPTURE))
    expect(same).toEqual(record)
    expect(facts.report.text).toBe(article.text)
    expect(article.text).toBe(record.reports[0]?.text)
  })
})
