/** The words of reports and what was read in them. */
export const reportStrings = {
  label: 'Bài báo và dẫn chứng',
  nav: 'Các bài báo',
  several: (count: number) => `${count} bài:`,
  noPublisher: 'Không rõ báo',
  digest: 'bài tóm lược',
  capture: 'nguyên văn',
  published: (date: string) => `đăng ${date}`,
  reprint: (outlet: string) => `theo ${outlet}`,
  captions: 'Chú thích ảnh',
  read: 'Đọc bài gốc',
  why: (value: string) => `Vì sao là «${value}»`,
  quote: (quote: string, rule: string) => `«${quote}»: ${rule}`,
  rule: (words: string) => `theo quy tắc ${words}`,
  /** How much was read in a passage; what its button is called. */
  readHere: (count: number) => `${count} điều đọc từ đoạn này`,
  /** Above the facts of one sentence, or of several. */
  told: (sentences: number) => (sentences === 1 ? 'Đọc từ câu này' : 'Đọc từ đoạn này'),
  closeTold: 'Đóng',
  hint: 'Số nhỏ cuối câu là số điều đọc từ câu ấy; bấm vào câu để xem.',
  notes: 'Dẫn chứng',
  sources: 'Nguồn',
  printed: (day: string) => `in ngày ${day}`,
  differ: (label: string) => `${label}: các bài nêu khác nhau:`,
  besides: (sentences: number, count: number) =>
    sentences === 1 ? `Câu này còn cho biết ${count} điều` : `Các câu này còn cho biết ${count} điều`,
  toEvidence: 'Đến dẫn chứng',
  show: 'Xem trong bài',
  back: (label: string) => `Trở lại mục «${label}»`,
  close: 'Đóng dẫn chứng',
} as const
