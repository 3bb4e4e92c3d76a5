import { fold } from '../../text/fold.ts'

/** «Bà Út Mười» after «Nguyễn Thị Út Mười»: the last two syllables of a longer name. */
function isGivenName(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 2 && long.length >= 3 && short.join(' ') === long.slice(-2).join(' ')
}

/** Two spellings of one name on one page: the same but for marks, or one slip («Minh» and «Ming»). */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')]
  if (a.length !== b.length) return isGivenName(a, b) || isGivenName(b, a)
  const different = a.flatMap((syllable, index) => (syllable === b[index] ? [] : [index]))
  const [index] = different
  if (index === undefined) return true
  return different.length === 1 && a.length >= 3 && oneLetterApart(a[index] ?? '', b[index] ?? '')
}

function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  )
}
