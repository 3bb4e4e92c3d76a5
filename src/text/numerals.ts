const UNITS: Readonly<Record<string, number>> = {
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5 },
  ...{ sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
}
const WORD = String.raw`(?:${Object.keys(UNITS).join('|')}|mười|mươi|trăm|linh|lẻ|nghìn|ngàn)`

/** A number in figures or in words, of people or of places: «1.063», «1,2 nghìn», «hai trăm linh năm». */
export const NUMERAL = String.raw`(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,5}(?:[.,]\d(?=\s(?:nghìn|ngàn)))?(?:\s(?:nghìn|ngàn))?|${WORD}(?:\s${WORD}){0,8})`

const IN_FIGURES = /^(?<whole>\d+)(?:[.,](?<part>\d))?(?<thousands>\s(?:nghìn|ngàn))?$/iu
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u

function inFigures(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replaceAll('.', ''))
  const { whole, part = '0', thousands } = IN_FIGURES.exec(text)?.groups ?? {}
  if (whole === undefined) return null
  return thousands ? Number(whole) * 1000 + Number(part) * 100 : Number(whole)
}

/** The words from a thousand on, from a hundred on, of a number below a hundred. */
const THOUSANDS = /^(?:(?<head>.+) (?:nghìn|ngàn))?(?:^| |$)(?<rest>.*)$/su
const HUNDREDS = /^(?:(?<head>\S+) trăm)?(?:^| |$)(?:(?:linh|lẻ) )?(?<rest>.*)$/su
const TENS = /^(?:(?:(?<teen>mười)|(?<tens>\S+) mươi)(?: |$))?(?<unit>\S*)$/u

const digit = (word: string | undefined) => (word === undefined || word === '' ? 0 : (UNITS[word] ?? null))

/** Adds what is known; null when a part is no number. */
const sum = (...parts: readonly (number | null)[]) =>
  parts.reduce((whole, part) => (whole === null || part === null ? null : whole + part), 0)
const times = (count: number | null, factor: number) => (count === null ? null : count * factor)

function belowHundred(text: string): number | null {
  const { teen, tens, unit } = TENS.exec(text)?.groups ?? {}
  return unit === undefined ? null : sum(teen ? 10 : times(digit(tens), 10), digit(unit))
}

function belowThousand(text: string): number | null {
  const { head, rest } = HUNDREDS.exec(text)?.groups ?? {}
  return rest === undefined ? null : sum(times(digit(head), 100), belowHundred(rest))
}

function inWords(text: string): number | null {
  const { head, rest } = THOUSANDS.exec(text)?.groups ?? {}
  const thousands = head === undefined ? 0 : belowThousand(head)
  return rest === undefined ? null : sum(times(thousands, 1000), belowThousand(rest))
}

/** The value of a numeral: «1,2 nghìn» → 1200, «hai mươi mốt» → 21; null for words that make no number. */
export function numeralValue(numeral: string): number | null {
  const text = numeral.toLowerCase().replace(/\s+/gu, ' ')
  return inFigures(text) ?? (inWords(text) || null)
}
