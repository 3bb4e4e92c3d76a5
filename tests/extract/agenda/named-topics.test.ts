import { describe, expect, it } from 'vitest'
import { namedTopics } from '../../../src/extract/agenda/named-topics.ts'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { reportFrom } from '../report-from.ts'

const topics = (body: string, rule: string) => {
  const report = reportFrom(body)
  return namedTopics(report, readEvent(report))
    .filter((topic) => topic.rule === rule)
    .map(({ start, end }) => report.text.slice(start, end))
}

describe('agenda/report-named', () => {
  it.each([
    ['Đại biểu nghe báo cáo tổng kết công tác năm 2030.', 'báo cáo tổng kết công tác năm 2030'],
    ['Theo Báo cáo sơ kết 6 tháng đầu năm, tỉnh mở ba lớp.', 'Báo cáo sơ kết 6 tháng đầu năm'],
    [
      'Hội nghị thông qua báo cáo kết quả hoạt động của Ban Chỉ đạo.',
      'báo cáo kết quả hoạt động của Ban Chỉ đạo',
    ],
    ['Ông Mẫu đọc báo cáo đề dẫn hội thảo do ông soạn.', 'báo cáo đề dẫn hội thảo'],
  ])('%s', (body, quote) => expect(topics(body, 'agenda/report-named')).toEqual([quote]))
  it.each([
    'Báo cáo viên trình bày hai chuyên đề.',
    'Sở báo cáo Tỉnh ủy để xin ý kiến.',
    'Theo báo cáo, tỉnh mở ba lớp.',
  ])('none in: %s', (body) => expect(topics(body, 'agenda/report-named')).toEqual([]))
})

describe('agenda/review-named', () => {
  it.each([
    [
      'Đánh giá công tác thông tin đối ngoại năm 2030, ông Mẫu khẳng định nhiều việc đã xong.',
      'Đánh giá công tác thông tin đối ngoại năm 2030',
    ],
    ['Nhìn lại kết quả ba năm qua, đại biểu phấn khởi.', 'Nhìn lại kết quả ba năm qua'],
    [
      'Lớp học đã xong. Sơ kết tình hình thực hiện đề án, Sở nêu bốn việc.',
      'Sơ kết tình hình thực hiện đề án',
    ],
  ])('%s', (body, quote) => expect(topics(body, 'agenda/review-named')).toEqual([quote]))
  it.each([
    'Ông Mẫu đánh giá công tác năm qua, rồi nêu ba việc.',
    'Đánh giá cao lớp học, ông Mẫu khen ban tổ chức.',
    'Đánh giá công tác năm qua là việc của hội nghị.',
  ])('none in: %s', (body) => expect(topics(body, 'agenda/review-named')).toEqual([]))
})

describe('agenda/direction-named', () => {
  it.each([
    [
      'Phương hướng chung của công tác năm 2031 được xác định là đổi mới nội dung.',
      'Phương hướng chung của công tác năm 2031',
    ],
    ['Nêu rõ nhiệm vụ trọng tâm năm 2031, đồng chí Mẫu nhắc tới biên giới.', 'nhiệm vụ trọng tâm năm 2031'],
    ['Phương hướng công tác quý II: đổi mới cách làm.', 'Phương hướng công tác quý II'],
  ])('%s', (body, quote) => expect(topics(body, 'agenda/direction-named')).toEqual([quote]))
  it.each(['Tàu chạy về phương hướng bắc.', 'Nhiệm vụ của học viên là ghi chép.', 'Gió đổi phương hướng.'])(
    'none in: %s',
    (body) => expect(topics(body, 'agenda/direction-named')).toEqual([]),
  )
})

describe('agenda/lecture-named', () => {
  it.each([
    ['Học viên nghe chuyên đề “Tình hình biển đảo”.', 'chuyên đề “Tình hình biển đảo”'],
    ['Ông Mẫu trình bày chuyên đề "Kỹ năng phát ngôn".', 'chuyên đề "Kỹ năng phát ngôn"'],
    ['Buổi chiều là chuyên đề “Viết tin cho báo mạng”, hai giờ.', 'chuyên đề “Viết tin cho báo mạng”'],
  ])('%s', (body, quote) => expect(topics(body, 'agenda/lecture-named')).toEqual([quote]))
  it.each([
    'Học viên nghe ba chuyên đề.',
    'Chuyên đề “A” ngắn.',
    'Chuyên đề do ông Mẫu soạn mang tên “Biển”.',
  ])('none in: %s', (body) => expect(topics(body, 'agenda/lecture-named')).toEqual([]))
})

describe('agenda/event-name', () => {
  it.each([
    [
      'Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
      ['Hội nghị triển khai công tác thông tin đối ngoại năm 2031'],
    ],
    ['Sáng nay, lớp học khai giảng.', []],
  ])('%s', (body, quotes) => expect(topics(body, 'agenda/event-name')).toEqual(quotes))
})

describe('agenda/purpose', () => {
  it.each([
    ['Sáng 5/3, hội nghị họp nhằm bàn cách đưa tin về biên giới.', 'nhằm bàn cách đưa tin về biên giới'],
    [
      'Sở mở lớp tập huấn kỹ năng viết tin đối ngoại năm 2031 nhằm trang bị kiến thức cho phóng viên.',
      'nhằm trang bị kiến thức cho phóng viên',
    ],
    ['Sáng 5/3, hội nghị họp để bàn nhiệm vụ quý II của các huyện.', 'để bàn nhiệm vụ quý II của các huyện'],
  ])('%s', (body, quote) => expect(topics(body, 'agenda/purpose')).toEqual([quote]))
  it.each([
    'Sáng 5/3, hội nghị họp tại Vinh.',
    'Sáng 5/3, Sở tiếp khách nhằm đúng giờ mưa.',
    'Trời mưa nhằm ngày rằm.',
    'Sáng 5/3, hội nghị họp với 40 cán bộ trên địa bàn tỉnh Mẫu Sơn.',
    'Sáng 5/3, cuộc họp chứng kiến việc bàn giao 40 chiếc loa.',
  ])('none in: %s', (body) => expect(topics(body, 'agenda/purpose')).toEqual([]))
})
