/** «Kết luận số 16-KL/TW»: what it is, which one, by whom. */
const NUMBERED =
  /^(?<type>.+?)(?: số)? (?<number>(?<ordinal>\d+)(?<year>\/\d{4})?[-/](?<abbreviation>\p{L}+)(?:[^\s\p{L}]\S*)?)$/u

/**
 * How one asks for a directive by its name: «16-KL/TW», «Kết luận 16», «Kết luận số 16», «KL 16», «16-KL»; one without
 * a number by its name only.
 */
export function directiveForms(name: string): readonly string[] {
  const { type, number = '', ordinal = '', year = '', abbreviation } = NUMBERED.exec(name)?.groups ?? {}
  if (type === undefined || abbreviation === undefined) return [name]
  const ordinals = year === '' ? [ordinal] : [ordinal, ordinal + year]
  const inFull = [type, `${type} số`].flatMap((call) => [number, ...ordinals].map((one) => `${call} ${one}`))
  const inShort = [abbreviation, `${abbreviation} số`].flatMap((call) =>
    ordinals.map((one) => `${call} ${one}`),
  )
  const alone = [number, number.replace(/[-/]/gu, ' '), `${ordinal}${year}-${abbreviation}`]
  return [...alone, ...inFull, ...inShort]
}
