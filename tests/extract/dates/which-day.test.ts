import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

const edtf = (body: string) => readFacts(reportFrom(body)).date.date?.edtf ?? null

describe('how reports write their day', () => {
  it.each([
    ['Ngày 10-11, tại Mẫu Sơn, Sở Ngoại vụ tổ chức hội nghị tập huấn.', 'XXXX-11-10'],
    ['Sáng thứ Ba (5/3), Sở Ngoại vụ tổ chức hội nghị tập huấn.', 'XXXX-03-05'],
    ['Thứ Ba (5/3), Sở Ngoại vụ tổ chức hội nghị tập huấn.', 'XXXX-03-05'],
    ['Thứ Tư tuần trước (5/3), Sở Ngoại vụ tổ chức hội nghị giao ban.', 'XXXX-03-05'],
    ['Thứ Ba, 5/3/2019, Sở Ngoại vụ tổ chức hội nghị giao ban.', '2019-03-05'],
    ['Chiều nay (thứ Sáu, 8/4), Sở tổ chức hội nghị giao ban.', 'XXXX-04-08'],
    ['Hôm qua (5/3), Sở Ngoại vụ tổ chức hội nghị giao ban.', 'XXXX-03-05'],
    ['Sáng ngày hôm nay, 5/3/2019, Sở tổ chức hội nghị giao ban.', '2019-03-05'],
    ['Chiều mùng 5/9, Sở Ngoại vụ tổ chức hội nghị giao ban.', 'XXXX-09-05'],
    ['Vào lúc 8h00 ngày 15/3, Sở Ngoại vụ khai mạc lớp tập huấn.', 'XXXX-03-15'],
    ['8 giờ sáng 15-3-2012, Sở Ngoại vụ khai mạc lớp tập huấn.', '2012-03-15'],
    ['Lúc 14 giờ ngày 15.3.2012, Sở khai mạc lớp tập huấn.', '2012-03-15'],
    ['Sáng và chiều 5/3/2019, Sở tổ chức hội nghị tập huấn.', '2019-03-05'],
    ['Ngày 05 tháng 3 năm 2019 (thứ Ba), Sở tổ chức hội nghị tập huấn.', '2019-03-05'],
    ['Ngày 5/3 vừa qua, tại Mẫu Sơn, Sở tổ chức hội nghị giao ban.', 'XXXX-03-05'],
    ['Sáng 8-4 (tức mùng 4 tháng 3 âm lịch), huyện tổ chức buổi gặp mặt kiều bào.', 'XXXX-04-08'],
    ['Sáng 05-3-2019 (mùng 9 tháng Giêng), huyện tổ chức buổi gặp mặt kiều bào.', '2019-03-05'],
    [
      'Dưới sự điều hành của ông Lê Văn Mẫu, Giám đốc Sở, sáng 5/3/2019, Ban Chỉ đạo đã họp phiên thứ hai.',
      '2019-03-05',
    ],
    ['Hội trường đông kín người trong sáng 5/3/2019. Tại đây, Sở mở hội thảo về biển đảo.', '2019-03-05'],
    [
      'Phòng họp số 2 của trụ sở Báo Mẫu chiều nay (5/3/2019) chứng kiến lễ ký giữa hai cơ quan.',
      '2019-03-05',
    ],
    ['UBND tỉnh cùng lãnh đạo các huyện họp với các sở, ngành sáng 5/3/2019.', '2019-03-05'],
    ['Hội nghị tổng kết năm 2018 sẽ được tổ chức vào ngày 25/3/2019.', '2019-03-25'],
  ])('%s', (body, day) => expect(edtf(body)).toBe(day))
})

describe('how reports write several days', () => {
  it.each([
    [
      'Sáng 11-7-2031, tại Vinh, Sở khai mạc lớp tập huấn.\nLớp đông.\nTrong 2 ngày (11 và 12-7), các học viên nghe ba bài.',
      '2031-07-11/2031-07-12',
    ],
    ['Sau hai ngày làm việc (14-15/11/2030), hội nghị tập huấn bế mạc tại Vinh.', '2030-11-14/2030-11-15'],
    ['Qua 3 ngày học tập (từ 14 đến 16/11), lớp tập huấn bế mạc tại Vinh.', 'XXXX-11-14/XXXX-11-16'],
    ['Trong hai ngày làm việc, 14 và 15/11, hội nghị tập huấn đã họp tại Vinh.', 'XXXX-11-14/XXXX-11-15'],
    ['Từ 12 đến hết ngày 14/7, tại Mẫu Sơn, Cục mở lớp bồi dưỡng.', 'XXXX-07-12/XXXX-07-14'],
    ['Trong các ngày 3, 4 và 5/6, tại Mẫu Sơn, Sở mở lớp tập huấn.', 'XXXX-06-03/XXXX-06-05'],
    ['Trong 3 ngày (3, 4, 5/6/2019), Sở mở lớp tập huấn.', '2019-06-03/2019-06-05'],
    ['Suốt ba ngày 4, 5, 6 tháng 3 năm 2019, Sở mở lớp bồi dưỡng.', '2019-03-04/2019-03-06'],
    ['Trong các ngày 4/3, 5/3 và 6/3/2019, Sở mở lớp bồi dưỡng.', '2019-03-04/2019-03-06'],
    ['Hội nghị tập huấn được tổ chức vào các ngày 15, 16/3/2012 tại Mẫu Sơn.', '2012-03-15/2012-03-16'],
    ['Hai ngày qua (11-12/5), tại Vinh, Sở mở lớp tập huấn.', 'XXXX-05-11/XXXX-05-12'],
    ['Trong hai ngày đầu tháng 5 (2 và 3/5), tại Vinh, Sở mở lớp tập huấn.', 'XXXX-05-02/XXXX-05-03'],
    ['Hai ngày cuối tuần qua (11 và 12/5), Sở mở lớp tập huấn.', 'XXXX-05-11/XXXX-05-12'],
    ['Trong hai ngày 3 và 4 tháng Tư, Sở mở lớp tập huấn.', 'XXXX-04-03/XXXX-04-04'],
    ['Trong hai ngày 30/6 và 1/7/2019, Sở mở lớp tập huấn.', '2019-06-30/2019-07-01'],
    ['Từ chiều 4/3 đến trưa 6/3/2019, Sở mở lớp bồi dưỡng.', '2019-03-04/2019-03-06'],
    ['Từ sáng 4/3 đến hết chiều 6/3, Sở mở lớp bồi dưỡng.', 'XXXX-03-04/XXXX-03-06'],
    ['Trong 02 ngày, từ ngày 8 - 9/4/2019, Sở tổ chức lớp bồi dưỡng.', '2019-04-08/2019-04-09'],
    ['Trong tuần từ ngày 4 đến 8/3/2019, Sở mở lớp bồi dưỡng.', '2019-03-04/2019-03-08'],
    ['Ngày 5/3 tại Mẫu Sơn và ngày 7/3 tại Cửa Mẫu, Sở tổ chức hội nghị giao ban.', 'XXXX-03-05'],
    ['Sáng 4/3/2019, Sở mở lớp bồi dưỡng.\nLớp học sẽ bế giảng vào chiều 6/3/2019.', '2019-03-04/2019-03-06'],
    ['Lớp tập huấn đã bế mạc ngày 6/3/2019 tại Mẫu Sơn.', '2019-03-06'],
    ['Lớp tập huấn khai giảng ngày 4/3 và bế giảng ngày 6/3/2019.', '2019-03-04/2019-03-06'],
  ])('%s', (body, days) => expect(edtf(body)).toBe(days))
  it.each([
    'Trong các ngày 4, 11 và 18/3/2019, Sở mở ba lớp bồi dưỡng.',
    'Ngày 4 và 18/3/2019, Sở mở hai lớp bồi dưỡng.',
  ])('days apart are no range, only their month is known: %s', (body) => expect(edtf(body)).toBe('2019-03'))
})

describe('days that are not the event’s', () => {
  it.each([
    'Chào mừng ngày 30/4, Sở Ngoại vụ tổ chức buổi gặp mặt kiều bào.',
    'Hướng tới ngày 21/6/2025, Sở Ngoại vụ tổ chức buổi gặp mặt báo chí.',
    'Nhân ngày Báo chí cách mạng Việt Nam 21/6, Sở tổ chức buổi gặp mặt báo chí.',
    'Nhân kỷ niệm 70 năm ngày thành lập (5/3/1949), Sở tổ chức buổi gặp mặt báo chí.',
    'Sau sự cố ngày 14/3/1988, lần đầu tiên Sở mở hội thảo về chủ quyền.',
    'Từ cột mốc ngày 14/3/1988, Sở mở hội thảo về chủ quyền.',
    'Triển khai Kế hoạch 15, ngày 3/2/2016, của UBND tỉnh, Sở Ngoại vụ tổ chức hội nghị tập huấn.',
    'Sắp tới, ngày 20/4/2016, Sở Ngoại vụ sẽ tổ chức hội nghị tập huấn.',
    'Sở Ngoại vụ tổ chức hội nghị giao ban, hạn gửi báo cáo là ngày 25/3/2019.',
    'Sở Ngoại vụ tổ chức hội nghị giao ban và sẽ mở lớp tập huấn vào ngày 25/3/2019.',
    'Hội nghị giao ban lần trước, ngày 5/1/2019, đã bàn việc này.',
    'Bước sang ngày thứ hai (14/3), lớp tập huấn nghe ba bài.',
    'Sang ngày 14/3, lớp tập huấn nghe ba bài.',
    'Sau ngày 14/3/2019, Sở mở lớp tập huấn.',
    'Sau hai ngày 14 và 15/3/2019, Sở mở lớp tập huấn.',
    'Sau hai ngày nghỉ lễ (14-15/3/2019), Sở mở lớp tập huấn.',
  ])('%s', (body) => expect(edtf(body)).toBeNull())

  it.each([
    'Ngày 30 tháng Chạp, huyện Mẫu tổ chức buổi gặp mặt kiều bào.',
    'Sáng mùng 9 tháng Giêng, huyện Mẫu tổ chức buổi gặp mặt kiều bào.',
    'Ngày mùng 4 tháng 3 âm lịch, huyện tổ chức buổi gặp mặt kiều bào.',
    'Ngày 10/3 âm lịch, huyện tổ chức buổi gặp mặt kiều bào.',
    'Ngày 4/3 (âm lịch), huyện tổ chức buổi gặp mặt kiều bào.',
    'Sáng mồng 8 Tết, huyện tổ chức buổi gặp mặt kiều bào.',
  ])('of the moon: %s', (body) => expect(edtf(body)).toBeNull())

  it.each([
    [
      'Tháng tới, ngày 20/5/2016, Sở sẽ mở lớp tập huấn tiếp theo.\nSáng 5/4/2016, Sở Ngoại vụ tổ chức hội nghị giao ban.',
      '2016-04-05',
    ],
    [
      'Sáng 5/4/2016, Sở Ngoại vụ tổ chức hội nghị giao ban, chuẩn bị cho hội thảo ngày 20/5/2016.',
      '2016-04-05',
    ],
    [
      'Hướng tới kỷ niệm 40 năm Ngày giải phóng 30/4/1975, sáng 25/4/2015, Tỉnh ủy tổ chức buổi gặp mặt báo chí.',
      '2015-04-25',
    ],
    [
      'Tại hội nghị ngày 5/1/2019, Sở đã giao huyện lập trang tin.\nChiều 8/4/2019, Sở tổ chức hội nghị giao ban.',
      '2019-04-08',
    ],
  ])('beside the event’s own: %s', (body, day) => expect(edtf(body)).toBe(day))
})

describe('a month, a quarter or a year', () => {
  it.each([
    ['Sáng mùng 9 tháng Giêng năm 2023, huyện Mẫu tổ chức buổi gặp mặt kiều bào.', '2023'],
    ['Trung tuần tháng 9/2019, Sở mở lớp tập huấn.', '2019-09'],
    ['Giữa tháng Chín năm 2019, Sở mở lớp tập huấn.', '2019-09'],
    ['Quý II/2018, Sở Ngoại vụ tổ chức hội nghị giao ban.', '2018'],
    ['Quý IV năm 2018, Sở Ngoại vụ tổ chức hội nghị tập huấn.', '2018'],
    ['Hội nghị giao ban quý II/2018 do Sở Ngoại vụ tổ chức có 40 người dự.', '2018'],
  ])('%s', (body, date) => expect(edtf(body)).toBe(date))
  it.each([
    'Từ đầu tháng 3/2019 đến nay, Sở Ngoại vụ tổ chức hội nghị tập huấn cho 5 huyện.',
    'Đến tháng 3/2019, Sở Ngoại vụ đã tổ chức hội nghị tập huấn cho 5 huyện.',
    'Chuẩn bị cho tháng 12/2019, Sở Ngoại vụ tổ chức hội nghị tập huấn.',
    'Trong tháng 3 và tháng 4/2019, Sở Ngoại vụ tổ chức hội nghị tập huấn cho 5 huyện.',
    'Hội nghị giao ban quý IV năm 2018 do Sở Ngoại vụ tổ chức có 40 người dự.',
    'Từ quý II/2018, Sở Ngoại vụ tổ chức hội nghị giao ban mỗi tháng.',
  ])('leaves open: %s', (body) => expect(edtf(body)).toBeNull())
})
