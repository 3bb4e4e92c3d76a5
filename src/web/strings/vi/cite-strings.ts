/** The words of citations, and of copying them. */
export const citeStrings = {
  heading: 'Trích dẫn',
  copy: 'Chép trích dẫn',
  copyClaim: 'Chép kèm câu dẫn',
  copied: 'Đã chép.',
  notCopied: 'Không chép được; hãy chọn rồi chép tay.',
  readIn: (references: string) => `Theo: ${references}`,
  archive: 'Kỷ yếu Hội nghị thông tin đối ngoại',
  accessed: (day: string) => `truy cập ${day}`,
  month: (month: number) => `${month}`,
  dateSeparator: '/',
  noYear: 'không rõ năm',
} as const
