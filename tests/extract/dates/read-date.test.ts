import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

type Around = Parameters<typeof reportFrom>[1]

const answer = (body: string, around?: Around) => readFacts(reportFrom(body, around)).date
const edtf = (body: string, around?: Around) => answer(body, around).date?.edtf ?? null
const why = (body: string, quote: string) => {
  const report = reportFrom(body)
  return readFacts(report).date.rejected.find(({ start, end }) => report.text.slice(start, end) === quote)
    ?.why
}

describe('which of several dates is the event’s', () => {
  it.each([
    [
      'the opening, not the body',
      'Ngày 12/5/2021, tại Vinh, Sở Ngoại vụ tổ chức hội nghị tập huấn.\nTrước đó, ngày 3/4/2021, đoàn công tác đã khảo sát tại hai huyện.',
      '2021-05-12',
    ],
    [
      'the opening, not the bulletin it mentions',
      'Sáng 9/6/2022, Ban Tuyên giáo Tỉnh ủy khai mạc lớp bồi dưỡng.\nBản tin ngày 1/6/2022 đã đăng thông báo chiêu sinh.',
      '2022-06-09',
    ],
    [
      'a directive’s own date never',
      'Ngày 20/7/2023, Tỉnh ủy tổ chức hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.',
      '2023-07-20',
    ],
    [
      'the day of a decree never, even when it stands first',
      'Thực hiện Nghị định số 72/2015/NĐ-CP ngày 7-9-2015 của Chính phủ, chiều ngày 3/3/2016, Sở mở hội nghị tập huấn.',
      '2016-03-03',
    ],
    [
      'an anniversary never',
      'Nhân dịp kỷ niệm ngày 21/6/1925, sáng ngày 19/6/2020, Tỉnh ủy tổ chức buổi gặp mặt báo chí.',
      '2020-06-19',
    ],
    [
      'a past event never',
      'Chiều 11/8/2021, Sở tổ chức hội nghị sơ kết.\nÔng Lê Văn Mẫu nhắc lại sự kiện ngày 14/3/1988 ở Gạc Ma.',
      '2021-08-11',
    ],
    [
      'a deadline never',
      'Sáng 5/4/2023, huyện ủy tổ chức hội nghị giao ban, yêu cầu các xã nộp báo cáo trước ngày 20/4/2023.',
      '2023-04-05',
    ],
    [
      'what counts up to a day never',
      'Tính đến ngày 30/11/2022, tỉnh có 40 trang tin.\nNgày 8/12/2022, Ban Chỉ đạo tổ chức hội nghị tổng kết.',
      '2022-12-08',
    ],
    [
      'the day of founding never',
      'Kể từ ngày 6/9/2008, Cục đã mở hàng trăm lớp.\nNgày 12/10/2018, tại Hà Nội, Cục tổ chức hội nghị tập huấn.',
      '2018-10-12',
    ],
    [
      'the range of the whole rather than its first day',
      'Sáng 12/7/2018, hội nghị tập huấn khai mạc tại Nha Trang.\nHội nghị diễn ra trong hai ngày 12 và 13/7/2018.',
      '2018-07-12/2018-07-13',
    ],
    [
      'an outing never',
      'Trong hai ngày thứ Năm và thứ Sáu, 14 - 15/3/2024, Viện Mẫu tổ chức hội thảo.\nTrong khuôn khổ hội thảo, sáng 16/3/2024, các đại biểu đi thăm làng nghề Mẫu.',
      '2024-03-14/2024-03-15',
    ],
    [
      'an event recalled never',
      'Sáng 5/4/2019, Sở Ngoại vụ tổ chức hội nghị sơ kết.\nÔng Lê Văn Mẫu nhắc lại chuyến thăm ngày 2/3/2019 của đoàn.',
      '2019-04-05',
    ],
    [
      'an earlier event never',
      'Trước đó, ngày 3/4/2021, tại Vinh, Sở đã tổ chức hội nghị tập huấn đợt một.\nNgày 12/5/2021, tại Cửa Lò, Sở khai giảng lớp tập huấn đợt hai.',
      '2021-05-12',
    ],
    [
      'the day it closes is its last',
      'Lớp bồi dưỡng khai giảng ngày 8/5/2019 tại Mẫu.\nLớp bồi dưỡng bế mạc ngày 10/5/2019.',
      '2019-05-08/2019-05-10',
    ],
    [
      'it lasts until a day',
      'Sáng 22-9-2020, Cục Mẫu khai mạc lớp bồi dưỡng phóng viên.\nLớp học kéo dài đến ngày 25-9.',
      '2020-09-22/2020-09-25',
    ],
    [
      'another event closes much later',
      'Sáng 22-9-2020, Cục Mẫu khai mạc lớp bồi dưỡng phóng viên.\nHội thi của các lớp học sẽ bế mạc ngày 25-12.',
      '2020-09-22',
    ],
  ])('%s', (_, body, day) => expect(edtf(body)).toBe(day))

  it.each([
    'Mỗi ngày 2/3 số hộ nghe loa, hội nghị ghi nhận.',
    'Hội nghị cho biết dự kiến mở lại lớp tập huấn trong tháng 9 năm 2020.',
    'Sở Ngoại vụ hoàn thành 5/7 chỉ tiêu, hội nghị đánh giá cao.',
    'Hội nghị nghe báo cáo về 63/63 tỉnh, thành phố.',
    'Lớp tập huấn thu hút học viên của 9/12 huyện.',

    'Chủ tịch UBND tỉnh ký ban hành kế hoạch ngày 4/5/2020.',
    'Nghị định có hiệu lực từ ngày 1/11/2015.',
  ])('gives no day for: %s', (body) => {
    expect(edtf(body)).toBeNull()
    expect(answer(body).issues.map(({ code }) => code)).toEqual(['no-date'])
  })

  it('never takes a date of a caption', () =>
    expect(
      edtf('Sở Ngoại vụ tổ chức hội nghị tập huấn.', {
        captions: ['Ảnh: Hội nghị tập huấn ngày 3/3/2020 tại Huế'],
      }),
    ).toBeNull())
})

describe('why a date was rejected', () => {
  it.each([
    [
      'Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.',
      'ngày 15/6/2023',
      'the date of a directive',
    ],
    ['Hội nghị kỷ niệm ngày 21/6/1995 thật ấm cúng.', 'ngày 21/6/1995', 'belongs to something else'],
    [
      'Sở mở hội nghị.\nMở đầu là phần chung.\nBản tin số đầu ra ngày 4/4/2020.',
      'ngày 4/4/2020',
      'its sentence is not about the event',
    ],
  ])('%s', (body, quote, reason) => expect(why(body, quote)).toBe(reason))
})

describe('the year from the quarter in the event’s name', () => {
  it.each([
    ['Sáng 5/4, Sở Mẫu tổ chức hội nghị giao ban báo chí quý I/2021.', '2021-04-05'],
    ['Ngày 8/1, Sở Mẫu tổ chức hội nghị giao ban quý IV năm 2020.', '2021-01-08'],
    ['Ngày 20/8, Tỉnh ủy tổ chức hội nghị giao ban quý 3/2019.', '2019-08-20'],
  ])('%s', (body, day) => expect(edtf(body)).toBe(day))
  it.each([
    ['Sáng 5/11, Sở Mẫu tổ chức hội nghị giao ban báo chí quý I/2021.', 'XXXX-11-05'],
    ['Sáng 5/4, Sở Mẫu tổ chức hội nghị giao ban quý báu.', 'XXXX-04-05'],
    ['Sáng 5/4, Sở Mẫu tổ chức hội nghị giao ban quý I.', 'XXXX-04-05'],
  ])('none in: %s', (body, day) => expect(edtf(body)).toBe(day))
})

describe('the year from the event’s name', () => {
  it.each([
    [
      'Chiều 23/2, tại Hà Nội, Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2022.',
      '2022-02-23',
    ],
    [
      'Ngày 24/12, tại Hà Nội, Ban Chỉ đạo tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2019.',
      '2019-12-24',
    ],
    ['Ngày 6/3, Tỉnh ủy tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2019.', '2020-03-06'],
    [
      'Ngày 27/12, Sở tổ chức Hội nghị tổng kết công tác năm 2019 và triển khai nhiệm vụ năm 2020.',
      '2019-12-27',
    ],
    [
      'Sáng 10/1, Sở tổ chức Hội nghị tổng kết công tác năm 2019 và triển khai nhiệm vụ năm 2020.',
      '2020-01-10',
    ],
    ['Ngày 12-7, tại Nha Trang, khai mạc hội nghị tập huấn công tác đối ngoại năm 2018.', '2018-07-12'],
    ['Ngày 5/7, Sở tổ chức Hội nghị sơ kết công tác thông tin đối ngoại 6 tháng đầu năm 2021.', '2021-07-05'],
  ])('%s', (body, day) => {
    const { date, issues } = answer(body)
    expect(date).toMatchObject({ edtf: day, start: day, end: day, inferred: ['year'] })
    expect(issues).toEqual([])
  })

  it.each([
    'Ngày 20/12, tỉnh tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2022.',
    'Chiều 9/11, tỉnh tổ chức Hội nghị tập huấn thực hiện Chiến lược giai đoạn 2011-2020.',
    'Ngày 9/7, Sở tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2019.',
    'Sáng 4/4, Sở khai giảng lớp bồi dưỡng nghiệp vụ cho cán bộ cơ sở.',
    'Ngày 3/3, tỉnh tổ chức Hội nghị tổng kết công tác nhiệm kỳ 2015-2020.',
  ])('leaves the year open: %s', (body) => {
    const { date } = answer(body)
    expect(date?.edtf).toMatch(/^XXXX-/)
    expect(date).toMatchObject({ start: null, end: null, inferred: [] })
  })
})

describe('the year from the day of publication', () => {
  const body = 'Chiều 27/12, Sở Ngoại vụ tổ chức lớp bồi dưỡng nghiệp vụ đối ngoại.'
  it.each([
    'Ngày 9/11, tỉnh tổ chức hội nghị sơ kết một năm công tác thông tin đối ngoại và triển khai nhiệm vụ năm 2033.',
    'Ngày 9/11, Sở tổ chức hội nghị giao ban quý và bàn phương hướng, nhiệm vụ năm 2033.',
    'Ngày 9/11, Sở tổ chức hội nghị sơ kết ba năm phối hợp và xây dựng kế hoạch năm 2033.',
  ])('late in the year goes with the plan of the next: %s', (text) =>
    expect(answer(text, { published: '2032-11-10' }).date).toMatchObject({ edtf: '2032-11-09' }),
  )
  it.each([
    'Ngày 9/11, tỉnh tổ chức hội nghị sơ kết công tác thông tin đối ngoại năm 2033.',
    'Ngày 9/10, Sở tổ chức hội nghị sơ kết ba năm phối hợp và triển khai nhiệm vụ năm 2033.',
    'Ngày 9/11, Sở tổ chức lớp tập huấn thực hiện nhiệm vụ thông tin đối ngoại năm 2033.',
  ])('goes against another year in the name: %s', (text) =>
    expect(answer(text, { published: '2032-11-10' }).date?.start ?? null).toBeNull(),
  )
  it.each([
    ['2020-12-28', '2020-12-27'],
    ['2021-01-02T08:07', '2020-12-27'],
    ['2021-02-20', '2020-12-27'],
  ])('published on %s it met on %s', (published, day) =>
    expect(answer(body, { published }).date).toMatchObject({ edtf: day, inferred: ['year'] }),
  )
  it.each(['2021-04-22', '2020-12-26', '2021-12-01'])(
    'published on %s it leaves the year open',
    (published) => expect(edtf(body, { published })).toBe('XXXX-12-27'),
  )
  it('a year that the sentence states needs no publication', () =>
    expect(
      answer('Ngày 4/5/2016, Sở tổ chức hội nghị tập huấn.', { published: '2023-12-04' }).date,
    ).toMatchObject({ edtf: '2016-05-04', inferred: [] }))
  it('a 29th of February falls in a leap year only', () =>
    expect(edtf('Ngày 29/2, Sở tổ chức hội nghị tập huấn.', { published: '2021-03-02' })).toBe('XXXX-02-29'))
})

describe('the year from what was reviewed and planned', () => {
  it.each([
    [
      'Ngày 16/1, tỉnh tổ chức hội nghị tổng kết công tác thông tin đối ngoại.\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.',
      '2017-01-16',
    ],
    [
      'Ngày 16/12, tỉnh tổ chức hội nghị tổng kết công tác thông tin đối ngoại.\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.',
      '2016-12-16',
    ],
  ])('%s', (body, day) => expect(edtf(body)).toBe(day))
  it('a review in the middle of the year leaves it open', () =>
    expect(
      edtf(
        'Ngày 16/7, tỉnh tổ chức hội nghị sơ kết công tác thông tin đối ngoại.\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.',
      ),
    ).toBe('XXXX-07-16'))
})

describe('the year from a new directive', () => {
  it('is the directive’s when the text names that year again and no later one', () =>
    expect(
      edtf(
        'Ngày 18/9, Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nTừ đầu năm 2023 đến nay, tỉnh đã mở ba lớp.',
      ),
    ).toBe('2023-09-18'))
  it.each([
    'Ngày 18/9, Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nMục tiêu đến năm 2030 là mỗi huyện có một trang tin.',
    'Ngày 18/4, Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nNăm 2023 tỉnh đã mở ba lớp.',
  ])('is left open: %s', (body) => expect(edtf(body)).toMatch(/^XXXX/))
})

describe('the year from the same day in full', () => {
  it('is taken from the body', () =>
    expect(
      answer(
        'Sáng 8/6, Sở khai giảng lớp tập huấn.\nLớp học theo Kế hoạch số 12/KH-SNgV sẽ mở ngày 08/6/2019.',
      ).date,
    ).toMatchObject({ edtf: '2019-06-08', inferred: ['year'] }))
})

describe('the evidence of a date', () => {
  it('quotes the day and the year where each stands', () => {
    const report = reportFrom(
      'Chiều 23/2, tại Hà Nội, Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2022.',
    )
    const { date } = readFacts(report).date
    expect(date?.evidence.map(({ start, end, rule }) => [report.text.slice(start, end), rule])).toEqual([
      ['Chiều 23/2', 'date/day-month'],
      ['năm 2022', 'year/event-name'],
    ])
  })
  it.each([
    ['Sáng nay (11/10/2023), Sở mở lớp tập huấn.', 'Sáng nay (11/10/2023)'],
    ['Trong 2 ngày (12 – 13/7/2018), hội nghị họp tại Tam Kỳ.', 'Trong 2 ngày (12 – 13/7/2018)'],
    ['Thứ Ba, ngày 5-3-2019, hội nghị họp tại Bến Tre.', 'Thứ Ba, ngày 5-3-2019'],
  ])('takes its bracket and weekday along: %s', (body, quote) => {
    const report = reportFrom(body)
    const [first] = readFacts(report).date.date?.evidence ?? []
    expect(report.text.slice(first?.start, first?.end)).toBe(quote)
  })
})

describe('the year that opens a report', () => {
  it.each([
    'Năm 2012, UBND tỉnh tổ chức Hội nghị sơ kết hai năm quản lý biên giới.\nĐại biểu các huyện cùng dự.',
    'Trong năm 2012, Sở Ngoại vụ mở lớp tập huấn nghiệp vụ biên giới cho cán bộ xã.',
    'Năm 2012, hội thảo về nghề viết báo đối ngoại họp tại Vinh.',
  ])('is that of its event: %s', (body) =>
    expect(
      answer(body, { headline: 'Hội nghị sơ kết hai năm quản lý biên giới trên đất liền' }).date?.edtf,
    ).toBe('2012'),
  )
  it('later in the report it is another’s', () =>
    expect(
      edtf('Lớp tập huấn nghiệp vụ biên giới cho cán bộ xã khai giảng.\nNăm 2012, Sở mở hội nghị sơ kết.'),
    ).toBeNull())
})

describe('sources that contradict each other', () => {
  it.each([
    ['Ngày 9/6, Sở tổ chức lớp tập huấn công tác thông tin đối ngoại năm 2033.', '2032-11-10'],
    ['Ngày 20/12, Sở tổ chức Hội nghị sơ kết công tác thông tin đối ngoại năm 2033.', '2033-03-01'],
    ['Ngày 27/12, Sở tổ chức Hội nghị tổng kết công tác năm 2033.', '2033-02-10'],
  ])('a report comes after its event: %s published on %s', (body, published) => {
    const { date, issues } = answer(body, { published })
    expect(date?.start ?? null).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['date-conflict'])
  })
  it.each([
    ['Ngày 9/6, Sở tổ chức lớp tập huấn công tác thông tin đối ngoại năm 2033.', '2035-01-10', '2033-06-09'],
    ['Ngày 9/6, Sở tổ chức lớp tập huấn công tác thông tin đối ngoại năm 2033.', '2033-06-09', '2033-06-09'],
    ['Ngày 9/6, Sở khai mạc lớp tập huấn công tác thông tin đối ngoại năm 2033.', '2033-06-08', '2033-06-09'],
  ])('long after or about its day: %s published on %s', (body, published, day) =>
    expect(answer(body, { published }).date).toMatchObject({ edtf: day }),
  )
  it('leave the year open and say why', () => {
    const { date, issues } = answer(
      'Ngày 12/6, Sở tổ chức Hội nghị tập huấn công tác thông tin đối ngoại năm 2018.',
      { published: '2020-06-14' },
    )
    expect(date?.edtf).toBe('XXXX-06-12')
    expect(issues.map(({ code }) => code)).toEqual(['date-conflict'])
    expect(issues[0]?.message).toContain('2018')
    expect(issues[0]?.message).toContain('2020')
  })
  it('a weekday that is not that of the day is told', () => {
    const { date, issues } = answer('Thứ Hai, ngày 5-3-2019, hội nghị tập huấn họp tại Bến Tre.')
    expect(date?.edtf).toBe('2019-03-05')
    expect(issues.map(({ code }) => code)).toEqual(['weekday-mismatch'])
  })
  it.each([
    'Thứ Ba, ngày 5-3-2019, hội nghị tập huấn họp tại Bến Tre.',
    'Thứ Hai, ngày 5-3, hội nghị tập huấn họp tại Bến Tre.',
    'Ngày 5-3-2019, hội nghị tập huấn lần thứ hai họp tại Bến Tre.',
  ])('no complaint about: %s', (body) => expect(answer(body).issues).toEqual([]))
})

describe('how long it lasts', () => {
  it.each([
    ['Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nHội nghị kéo dài hai ngày.', '2018-07-12/2018-07-13'],
    ['Sáng 30/9/2019, lớp bồi dưỡng khai giảng.\nLớp học diễn ra trong 3 ngày.', '2019-09-30/2019-10-02'],
    ['Sáng 12/7, hội nghị tập huấn khai mạc.\nHội nghị kéo dài 2 ngày.', 'XXXX-07-12/XXXX-07-13'],
  ])('%s', (body, days) => {
    expect(answer(body).date).toMatchObject({ edtf: days })
    expect(answer(body).date?.inferred).toContain('day')
  })
  it.each([
    'Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nChuyến đi biển kéo dài hai ngày.',
    'Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nHội nghị hai ngày trước đã bàn việc này.',
    'Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nKhóa học kéo dài hai tháng.',
  ])('is one day: %s', (body) => expect(edtf(body)).toBe('2018-07-12'))
})

describe('a day told from the day of publication', () => {
  it.each([
    ['Chiều nay, tại Hà Nội, Cục tổ chức hội nghị tập huấn.', '2019-10-11'],
    ['Hôm nay, Sở khai giảng lớp bồi dưỡng nghiệp vụ.', '2019-10-11'],
    ['Chiều qua, tại Huế, Sở tổ chức hội nghị giao ban.', '2019-10-10'],
  ])('%s', (body, day) =>
    expect(answer(body, { published: '2019-10-11T18:32' }).date).toMatchObject({
      edtf: day,
      inferred: ['year', 'month', 'day'],
    }),
  )
  it.each([
    'Hôm nay, giá vàng tăng mạnh trở lại.',
    'Hôm nay anh về, lớp học đã tan.',
    'Vừa qua, Sở tổ chức hội nghị giao ban.',
  ])('finds none in: %s', (body) => expect(edtf(body, { published: '2019-10-11' })).toBeNull())
  it('finds none where the publication is not known', () =>
    expect(edtf('Chiều nay, tại Hà Nội, Cục tổ chức hội nghị tập huấn.')).toBeNull())
})

describe('a month alone', () => {
  it.each([
    ['Đầu tháng 12/2016, Sở tổ chức hội nghị tập huấn.', '2016-12'],
    ['Trong tháng 9 năm 2020, huyện mở lớp bồi dưỡng.', '2020-09'],
    ['Cuối tháng 3-2019, tỉnh họp hội nghị sơ kết.', '2019-03'],
  ])('%s', (body, month) =>
    expect(answer(body).date).toMatchObject({ edtf: month, start: month, end: month, inferred: [] }),
  )
  it.each(['Hội nghị nghe báo cáo về đợt tuyên truyền cao điểm mở ra từ tháng 3/2019.'])(
    'finds none in: %s',
    (body) => expect(edtf(body)).toBeNull(),
  )
})

describe('a year alone', () => {
  it.each([
    ['Vừa qua, Sở tổ chức Hội nghị tập huấn công tác thông tin đối ngoại năm 2017.', '2017'],
    ['Sở Ngoại vụ vừa mở lớp bồi dưỡng nghiệp vụ đối ngoại năm 2021 cho cán bộ huyện.', '2021'],
    ['Vừa qua, Ban Chỉ đạo họp Hội nghị triển khai công tác thông tin đối ngoại năm 2023.', '2023'],
  ])('%s', (body, year) =>
    expect(answer(body).date).toMatchObject({ edtf: year, start: year, end: year, inferred: ['year'] }),
  )
  it.each([
    'Vừa qua, Sở tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2017.',
    'Vừa qua, Sở tổ chức Hội nghị tập huấn Chiến lược thông tin đối ngoại giai đoạn 2011-2020.',
    'Vừa qua, Sở tổ chức Hội nghị tập huấn thực hiện đề án đến năm 2030.',
  ])('finds none in: %s', (body) => expect(edtf(body)).toBeNull())
})

describe('days apart', () => {
  it.each([
    ['Trong các ngày 4, 11 và 18/3/2031, Sở mở lớp tập huấn.', '2031-03'],
    ['Từ ngày 4-6 và 11-13/3/2031, Sở mở lớp tập huấn.', '2031-03'],
    ['Từ ngày 4-6 và 11-13/3, Sở mở lớp tập huấn.', null],
    ['Trong các ngày 4, 11 và 18/3, Sở mở lớp tập huấn.', null],
    ['Trong hai ngày 4, 5/3/2031, Sở mở lớp tập huấn.', '2031-03-04/2031-03-05'],
  ])('are known by their month at most: %s', (body, day) => expect(edtf(body)).toBe(day))
})
