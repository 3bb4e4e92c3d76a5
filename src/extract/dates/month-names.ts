/**
 * Months spelled out, the longer words first so that «mười hai» is not read as «mười». «Giêng» and «chạp» are months
 * of the moon, weeks off those of the calendar.
 */
export const MONTH_NUMBERS = {
  'mười một': 11,
  'mười hai': 12,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
} as const

/** The number of a month's word as digits, for rules that read digits: «tư» → «4». */
export function monthNumber(word: string | undefined): string | undefined {
  const found = Object.entries(MONTH_NUMBERS).find(([name]) => name === word?.toLowerCase())
  return found ? String(found[1]) : undefined
}
