import { fold } from '../../text/fold.ts'
import { isSyllable } from '../../text/syllable.ts'
import { withTraditionalTones } from '../../text/tones.ts'

type Syllables = readonly string[]

/** A name as it is compared: tones count, their placement and case do not. */
const syllablesOf = (name: string): Syllables => withTraditionalTones(name).toLowerCase().split(' ')

/** «Bà Út Mười» after «Nguyễn Thị Út Mười»: the last two syllables of a longer name. */
function isGivenName(short: Syllables, long: Syllables): boolean {
  return short.length === 2 && long.length >= 3 && short.join(' ') === long.slice(-2).join(' ')
}

/** Where two names of one length differ, each place as the two syllables there. */
function differences(one: Syllables, other: Syllables): readonly (readonly [string, string])[] {
  return one.flatMap((syllable, index): [string, string][] => {
    const there = other[index] ?? ''
    return syllable === there ? [] : [[syllable, there]]
  })
}

const isUnmarked = (name: Syllables) => name.every((syllable) => fold(syllable) === syllable)

/** «Nguyen Van Mau»: a caption without marks. Two syllables must have lost them: «Minh Quang» and «Minh Quảng» are two men. */
function lostMarks(one: Syllables, other: Syllables): boolean {
  if (!isUnmarked(one) && !isUnmarked(other)) return false
  return differences(one, other).length > 1 && fold(one.join(' ')) === fold(other.join(' '))
}

/** A slip of the pen makes a syllable that there is not: «Ming» for «Minh»; «Mạnh» is another man's name. */
function isSlip([one, other]: readonly [string, string]): boolean {
  return !(isSyllable(one) && isSyllable(other)) && oneLetterApart(fold(one), fold(other))
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

/** Two spellings of one name on one page; names that differ by a tone are those of two persons. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [syllablesOf(one), syllablesOf(other)]
  if (a.length !== b.length) return isGivenName(a, b) || isGivenName(b, a)
  const [different, ...more] = differences(a, b)
  if (!different || lostMarks(a, b)) return true
  return more.length === 0 && a.length >= 3 && isSlip(different)
}
