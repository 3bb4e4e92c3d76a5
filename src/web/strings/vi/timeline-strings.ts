import { conferences } from './conferences.ts'

/** The words of the timeline. */
export const timelineStrings = {
  heading: 'Dòng thời gian',
  intro: (count: number, span: string) =>
    `${conferences(count)} về thông tin đối ngoại${span}, đọc từ tin bài đã đăng. Mỗi điều ghi ở đây đều mở được câu đã nói ra nó.`,
  between: (first: number, last: number) =>
    first === last ? ` năm ${first}` : ` từ năm ${first} đến năm ${last}`,
  found: conferences,
  bestFirst: 'Khớp nhất đứng trước',
  more: (left: number) => `Xem tiếp (còn ${left} hội nghị)`,
  notCome: 'Chưa tải được các hội nghị ở đây.',
  renewed: 'Kỷ yếu vừa có bản mới, nên phần tiếp theo phải lấy từ bản ấy.',
  showRenewed: 'Xem bản mới',
  exactly: 'Đúng dấu',
  byTime: 'Xếp theo thời gian',
  byRelevance: 'Xếp theo mức khớp',
  matching: (text: string) => ` khớp với «${text}»`,
  inYears: (years: string) => `, ${years}`,
  narrowed: (choices: string) => `, ${choices}`,
  year: (year: number) => `năm ${year}`,
  years: (from: number, to: number) => `năm ${from}–${to}`,
  since: (from: number) => `từ năm ${from}`,
  until: (to: number) => `đến năm ${to}`,
  remove: (label: string) => `Bỏ «${label}»`,
  clear: 'Bỏ hết',
  none: 'Không có hội nghị nào khớp',
  noneHint: 'Thử ít chữ hơn, gõ không dấu, hoặc bỏ bớt điều kiện.',
  /** Where nothing was typed. */
  noneHintUntyped: 'Bỏ bớt điều kiện, hoặc chọn năm khác.',
  noneHintExactly: 'Thử ít chữ hơn, thôi «Đúng dấu», hoặc bỏ bớt điều kiện.',
  showAll: 'Xem lại toàn bộ dòng thời gian',
  empty: 'Kỷ yếu chưa có hội nghị nào.',
  unknownYears: (value: string) => `Không hiểu «nam=${value}» trong địa chỉ, nên đang hiện mọi năm.`,
  /** Before the year that has conferences. */
  nearestYear: 'Những năm này không có hội nghị nào khớp. Gần nhất:',
  count: conferences,
  month: (month: number) => `Tháng ${month}`,
  noMonth: 'Không rõ tháng',
  undated: 'Không rõ năm',
  yearPages: 'Từng năm',
  ofYear: (year: number | null) => (year === null ? 'Hội nghị không rõ năm' : `Hội nghị năm ${year}`),
  noSuchYear: (asked: string) => `Kỷ yếu không có hội nghị nào của năm «${asked}»`,
  toTimeline: 'Xem trên dòng thời gian',
  chair: 'chủ trì',
  agenda: 'Bàn về:',
  reports: (count: number) => `${count} bài`,
} as const
