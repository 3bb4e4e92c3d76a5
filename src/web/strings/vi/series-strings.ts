/** The words of the ways from a conference to others: the editions of its series, what is related, what is compared. */
export const seriesStrings = {
  label: 'Các kỳ của hội nghị này',
  heading: 'Các kỳ',
  why: 'Cùng loại, cùng cấp, cùng nơi tổ chức và cùng nội dung.',
  compare: 'Đặt các kỳ liền nhau cạnh nhau',
  related: 'Hội nghị liên quan',
  /** What two conferences have in common, before the name of it. */
  shared: {
    directive: 'cùng nhắc',
    official: 'cùng có',
    body: 'cùng do',
    place: 'cùng ở',
  },
} as const
