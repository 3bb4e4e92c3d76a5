/** The words of the walk through the hits on a page. */
export const hitStrings = {
  label: 'Chữ đang tìm trong trang',
  input: 'Tìm trong trang này',
  none: 'không có',
  all: (count: number) => `${count} chỗ`,
  present: (nth: number, count: number) => `${nth}/${count}`,
  previous: 'Chỗ trước (phím N hoa)',
  next: 'Chỗ sau (phím n)',
  off: 'Thôi làm sáng chữ',
} as const
