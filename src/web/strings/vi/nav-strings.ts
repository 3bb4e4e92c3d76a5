/** The words of the ways to each page. */
export const navStrings = {
  label: 'Các trang',
  timeline: 'Dòng thời gian',
  gapMap: 'Khoảng trống',
} as const
