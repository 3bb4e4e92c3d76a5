/** The words of editions set side by side. */
export const compareStrings = {
  heading: 'So sánh các kỳ hội nghị',
  hint: 'Mở một hội nghị, tìm phần «Các kỳ» ở cuối trang rồi chọn «Đặt các kỳ liền nhau cạnh nhau». Mỗi lần so sánh được từ hai đến bốn kỳ.',
  oneMore: 'Chọn thêm ít nhất một kỳ ở hàng trên để đặt cạnh nhau.',
  /** Before the conference that may be meant. */
  nearest: 'Gần nhất:',
  offered: 'Có thể so sánh ngay',
  choose: 'Chọn kỳ để so sánh',
  add: (edition: string) => `Thêm kỳ ${edition}`,
  remove: (edition: string) => `Bỏ kỳ ${edition}`,
  full: (most: number) => `Đã đủ ${most} kỳ: bỏ một kỳ thì chọn được kỳ khác.`,
  unknown: (id: string) => `Không có hội nghị «${id}» trong kho.`,
  surplus: (most: number) => `Mỗi lần chỉ đặt cạnh nhau được ${most} kỳ nên chưa có:`,
  tasks: 'Nhiệm vụ đặt ra và kết quả kỳ sau nêu',
  kept: 'giữ',
  added: 'mới',
  dropped: 'không còn',
  reported: (year: string) => `Kỳ ${year} nêu (máy ghép theo từ ngữ):`,
  notReported: (year: string) => `Kỳ ${year}: không thấy bài nêu kết quả ứng với việc này.`,
} as const
