/** «Kết luận số 16-KL/TW»: what it is, which one, by whom. */
const NUMBERED =
  /^(?<type>.+?)(?: số)? (?<number>(?<ordinal>\d+)(?<year>\/\d{4})?[-/](?<abbreviation>\p{L}+)\S*)$/u

/**
 * How one asks for a directive by its name: «16-KL/TW», «Kết luận 16», «Kết luận số 16», «KL 16», «16-KL»; one without
 * a number by its name only.
 */
export function directiveForms(name: string): readonly string[] {
  const { type, number = '', ordinal = '', year = '', abbreviation } = NUMBERED.exec(name)?.groups ?? {}
  if (type === undefined || abbreviation === undefined) return [name]
  const numbers = [number, number.replace(/[-/]/gu, ' '), ordinal, ...(year ? [ordinal + year] : [])]
  const called = [type, `${type} số`, abbreviation, `${abbreviation} số`]
  return [
    number,
    number.replace(/[-/]/gu, ' '),
    `${ordinal}${year}-${abbreviation}`,
    `${ordinal}${year}/${abbreviation}`,
    ...called.flatMap((call) => numbers.map((one) => `${call} ${one}`)),
  ]
}
