const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A month, 1 to 12, by its name: «July». */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** «Jul». */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3)
}
