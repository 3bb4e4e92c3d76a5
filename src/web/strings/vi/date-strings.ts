const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const

const weekday = (day: Date): string => WEEKDAYS[day.getDay()] ?? ''

/** The words of dates. */
export const dateStrings = {
  unknown: 'không rõ ngày',
  year: (year: number) => `năm ${year}`,
  noYear: 'không rõ năm',
  day: (day: string, month: number) => `${day} tháng ${month}`,
  month: (month: number) => `tháng ${month}`,
  weekday,
  /** Where there is little room. */
  inMargin: {
    weekday,
    month: (month: number) => `tháng ${month}`,
  },
  /** A day among others: «12/7/2018». */
  short: (day: Date) => `${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`,
  shortDay: (day: number, month: number) => `${day}/${month}`,
  /** A date in a line: «12–13/7/2018», «9/2031», «2027», «14/9 (không rõ năm)». */
  brief: (days: string | null, month: number | null, year: number | null) =>
    `${[days, month, year].filter((part) => part !== null).join('/')}${year === null ? ' (không rõ năm)' : ''}`,
} as const
