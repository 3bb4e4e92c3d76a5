/** The words of the ways to each page. */
export const navStrings = {
  label: 'Các trang',
  timeline: 'Dòng thời gian',
  official: 'Nhân vật',
  directive: 'Văn bản',
  place: 'Địa phương',
  body: 'Cơ quan',
  gapMap: 'Hiện trạng',
  about: 'Về Kỷ yếu',
} as const
