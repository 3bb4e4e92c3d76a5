/** The words of reports and what was read in them. */
export const reportStrings = {
  label: 'Bài báo và dẫn chứng',
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
  back: (label: string) => `Trở lại mục «${label}»`,
  close: 'Đóng dẫn chứng',
} as const
