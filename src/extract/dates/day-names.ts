const UNITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

const counted = (tens: string, from: number, units: readonly string[]) =>
  units.map((unit, index) => [`${tens} ${unit}`, from + index + 1] as const)

/** After a ten the units have other forms: «mười lăm», «hai mươi mốt», «hai mươi tư». */
const AFTER_TEN = ['một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'] as const
const AFTER_TWENTY = ['mốt', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín'] as const

/** The days of a month spelled out: «mười hai» → 12. */
export const DAY_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNITS.map((unit, index) => [unit, index + 1] as const),
  ['mười', 10],
  ...counted('mười', 10, AFTER_TEN),
  ['hai mươi', 20],
  ...counted('hai mươi', 20, AFTER_TWENTY),
  ['hai mươi bốn', 24],
  ['ba mươi', 30],
  ['ba mươi mốt', 31],
])

/** The number of a day's words as digits, for readers of digits: «mười hai» → «12». */
export function dayNumber(words: string | undefined): string | undefined {
  const number = DAY_NUMBERS[words?.toLowerCase() ?? '']
  return number === undefined ? undefined : String(number)
}
