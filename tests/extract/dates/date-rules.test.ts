import { describe, expect, it } from 'vitest'
import type { DayFinding } from '../../../src/extract/dates/date-finding.ts'
import { DATE_RULES } from '../../../src/extract/dates/date-rules.ts'
import { runRules } from '../../../src/extract/rule.ts'

const two = (number: number) => String(number).padStart(2, '0')
const shown = ({ year, month, day }: DayFinding['end']) => `${year ?? 'XXXX'}-${two(month)}-${two(day)}`

const found = (text: string) => runRules(DATE_RULES, text, { start: 0, end: text.length })
const days = (text: string) =>
  found(text).map(({ value }) => {
    const [start, end] = [shown(value), shown(value.end)]
    return start === end ? start : `${start}/${end}`
  })
const rules = (text: string) => found(text).map(({ rule }) => rule)

describe('date/day-range', () => {
  it.each([
    ['Trong hai ngày 12 và 13-5, Sở Ngoại vụ mở lớp bồi dưỡng.', 'XXXX-05-12/XXXX-05-13'],
    ['Hội nghị diễn ra từ ngày 5 đến 7-8-2019 tại Vinh.', '2019-08-05/2019-08-07'],
    ['Trong 2 ngày (12 – 13/7), hội nghị họp tại Tam Kỳ.', 'XXXX-07-12/XXXX-07-13'],
    ['Từ ngày 22-24/3, lớp học được mở tại Pleiku.', 'XXXX-03-22/XXXX-03-24'],
    ['Trong các ngày từ 18-20/04, đoàn khảo sát làm việc tại tỉnh.', 'XXXX-04-18/XXXX-04-20'],
    ['Trong 02 ngày 14 và 15/9, Thành ủy tổ chức tập huấn.', 'XXXX-09-14/XXXX-09-15'],
    ['Trong hai ngày 8 và 9.3, Ban Tuyên giáo mở lớp.', 'XXXX-03-08/XXXX-03-09'],
    ['(từ ngày 04 đến ngày 09-6-2019)', '2019-06-04/2019-06-09'],
    ['Trong hai ngày thứ Năm và thứ Sáu, 14 - 15/3/2024, Sở mở lớp.', '2024-03-14/2024-03-15'],
    ['Trong 2 ngày thứ Bảy và Chủ nhật (6 và 7/4), Đoàn trường mở tọa đàm.', 'XXXX-04-06/XXXX-04-07'],
    ['Trong hai ngày cuối tuần 11 và 12/5, lớp học họp tại Mẫu.', 'XXXX-05-11/XXXX-05-12'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)).toEqual([day])
    expect(rules(sentence)).toEqual(['date/day-range'])
  })
  it.each([
    'Đạt 12 đến 14 chỉ tiêu.',
    'Hội nghị lần thứ ba bế mạc.',
    'Có 12 và 13 đại biểu ở hai tổ.',
    'Trang 12 đến 13/50 của tài liệu.',
    'Từ 15 đến 12/7 không phải là một đợt.',
    'Tăng từ 5 đến 7,8% mỗi năm.',
    'Đội thắng với tỷ số 21 - 19/2 hiệp.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('date/range-over-months', () => {
  it.each([
    ['Từ ngày 30/6 đến 2/7/2024, lớp tập huấn mở tại Huế.', '2024-06-30/2024-07-02'],
    ['Từ ngày 11/6 đến 15/6/2024, đoàn làm việc tại tỉnh.', '2024-06-11/2024-06-15'],
    ['Từ 28 tháng 9 đến 2 tháng 10, triển lãm mở cửa.', 'XXXX-09-28/XXXX-10-02'],
    ['Từ ngày 31/12/2022 đến ngày 2/1/2023, hội nghị họp tại Đà Lạt.', '2022-12-31/2023-01-02'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)).toEqual([day])
    expect(rules(sentence)).toEqual(['date/range-over-months'])
  })
  it.each([
    'Từ quốc lộ 1 đến 2/3 chiều dài đã thông xe.',
    'Giáo viên được nhận từ 1/2 đến 3/4 lương khi đi học.',

    'Có 5/7 đến 6/7 xã đạt chuẩn.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('date/days-of-month', () => {
  it.each([
    ['Hội thảo diễn ra trong các ngày từ 5 đến 7 tháng 8 năm 2019.', '2019-08-05/2019-08-07'],
    ['Trong hai ngày 3 và 4 tháng 4, Bộ mở lớp tại Cần Thơ.', 'XXXX-04-03/XXXX-04-04'],
    ['Lớp học từ ngày 21 - 22 tháng 12 năm 2020 thu hút đông học viên.', '2020-12-21/2020-12-22'],
  ])('%s', (sentence, day) => expect(days(sentence)).toEqual([day]))
  it.each([
    'Từ 5 đến 7 tháng, trẻ được tiêm mũi thứ hai.',
    'Thời hạn 3 và 4 tháng được giữ nguyên.',
    'Các bị cáo lãnh từ 9 đến 15 tháng tù.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('date/day-in-words', () => {
  it.each([
    ['Ngày mười hai tháng Ba, Huyện ủy Mẫu tổ chức hội nghị.', 'XXXX-03-12'],
    ['Sáng ngày hai mươi tư tháng 11 năm 2016, lớp học khai giảng.', '2016-11-24'],
    ['Chiều ngày mồng năm tháng Tám, xã mở buổi gặp mặt.', 'XXXX-08-05'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)).toEqual([day])
    expect(rules(sentence)).toEqual(['date/day-in-words'])
  })
  it.each([
    'Ngày một tháng đôi lần, cán bộ xuống bản.',
    'Trong ba ngày, mười hai tháng công tác được ôn lại.',
    'Ngày ba mươi mốt tháng Hai không có trong lịch.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('date/full', () => {
  it.each([
    ['Sáng ngày 8/1/2022, Tỉnh ủy tổ chức hội nghị.', '2022-01-08'],
    ['Ngày 29-12-2020, tại Hà Nội, Ban Chỉ đạo họp tổng kết.', '2020-12-29'],
    ['Vào lúc 7 giờ 30, ngày 8/5/2019, lớp học khai giảng.', '2019-05-08'],
    ['Thứ Ba, ngày 5-3-2019, hội nghị họp tại Bến Tre.', '2019-03-05'],
    ['Sáng 12/6/2014, Sở khai mạc lớp bồi dưỡng.', '2014-06-12'],
    ['Sáng ngày 2/6/2014,Sở mở lớp tập huấn.', '2014-06-02'],
    ['Ngày 7.9.2015, Bộ mở hội nghị phổ biến nghị định.', '2015-09-07'],
    ['Chiều ngày 14/5 năm 2023, Sở mở lớp.', '2023-05-14'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)).toEqual([day])
    expect(rules(sentence)).toEqual(['date/full'])
  })
  it.each([
    'Số 12/5/2019 của tạp chí in 3.000 bản.',
    'Ngày 31/4/2019 không có trong lịch.',
    'Ngày 12/15/2020 là một lỗi đánh máy.',
    'Gọi 024.3822.2019 để đăng ký dự lớp.',
    'Quyết định 12/10/2018 hết hiệu lực.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('date/words', () => {
  it.each([
    ['Chiều ngày 14 tháng 5 năm 2023, Sở mở lớp tập huấn.', '2023-05-14'],
    ['Ngày 30 tháng 11 năm 2010, hội nghị họp tại Bắc Kạn.', '2010-11-30'],
    ['Sáng mùng 9 tháng hai năm 2023, lãnh đạo tỉnh gặp mặt kiều bào.', '2023-02-09'],
    ['Ngày 2 tháng mười hai, lớp học bế mạc.', 'XXXX-12-02'],
    ['Sáng 6 tháng 7, hội nghị khai mạc.', 'XXXX-07-06'],
    ['Ngày 3 tháng 4/2021, huyện ủy họp giao ban.', '2021-04-03'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)).toEqual([day])
    expect(rules(sentence)).toEqual(['date/words'])
  })
  it.each([
    'Kết quả 9 tháng năm 2023 vượt kế hoạch.',
    'Trong 6 tháng 5 đoàn khách đã đến thăm tỉnh.',
    'Ngày 31 tháng 6 không có trong lịch.',
    'Sáng mùng 9 tháng giêng năm 2023, lãnh đạo tỉnh gặp mặt kiều bào.',
    'Dự án kéo dài 14 tháng, chậm 5 năm.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('date/day-month', () => {
  it.each([
    ['Chiều 23/2, tại Hà Nội, Ban Chỉ đạo họp.', 'XXXX-02-23'],
    ['Sáng nay (11/10), Sở Thông tin mở lớp tập huấn.', 'XXXX-10-11'],
    ['Ngày 10-11, tại Lai Châu, lớp tập huấn khai giảng.', 'XXXX-11-10'],
    ['Sáng 9.3, hội nghị khai mạc.', 'XXXX-03-09'],
    ['Chiều 8 - 9, huyện ủy họp giao ban báo chí.', 'XXXX-09-08'],
    ['Sáng ngày 27/7, Thành ủy gặp mặt báo chí.', 'XXXX-07-27'],
    ['Hội nghị họp vào chiều 11/8.', 'XXXX-08-11'],
    ['Hội nghị bế mạc vào sáng 4/3.', 'XXXX-03-04'],
    ['Sáng 23/9/204, Sở Ngoại vụ mở lớp bồi dưỡng.', 'XXXX-09-23'],
    ['Ngày 03-4, Bộ chỉ huy tổ chức hội nghị.', 'XXXX-04-03'],
  ])('%s', (sentence, day) => {
    expect(days(sentence)).toEqual([day])
    expect(rules(sentence)).toEqual(['date/day-month'])
  })
  it.each([
    'Tỉnh hoàn thành 5/7 chỉ tiêu.',
    'Đến nay, 63/63 tỉnh, thành phố đã lập ban chỉ đạo.',
    'Huyện có 9/12 xã đạt chuẩn nông thôn mới.',
    'Ngày 35/7 là lỗi in.',
    'Sáng 8/9 huyện báo cáo đã xong, còn một huyện chậm.',

    'Ngày 1,5 triệu lượt người xem bản tin.',
    'Tối đa 1/3 thời lượng dành cho thực hành.',
    'Bản tin phát lúc 18h30 hằng ngày.',
    'Đội tuyển thắng 3-2 trong trận chiều qua.',
  ])('finds none in: %s', (sentence) => expect(days(sentence)).toEqual([]))
})

describe('the weekday', () => {
  it.each([
    ['Thứ Ba, ngày 5-3-2019, hội nghị họp.', 2],
    ['Sáng thứ sáu (14/6), lớp học bế mạc.', 5],
    ['Chủ nhật, ngày 19/5/2019, triển lãm mở cửa.', 7],
    ['Sáng 14/6, lớp học bế mạc.', null],
  ])('%s', (sentence, weekday) =>
    expect(found(sentence).map(({ value }) => value.weekday)).toEqual([weekday]),
  )
})
