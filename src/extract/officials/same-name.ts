import { fold } from '../../text/fold.ts'
import { isSyllable } from '../../text/syllable.ts'
import { withTraditionalTones } from '../../text/tones.ts'

type Syllables = readonly string[]

/** A name taken apart, so that it can be held against many. */
export type ComparedName = { readonly syllables: Syllables; readonly isUnmarked: boolean }

/** A name as it is compared: tones count, their placement and case do not. */
export function comparedName(name: string): ComparedName {
  const syllables = withTraditionalTones(name).toLowerCase().split(' ')
  return { syllables, isUnmarked: syllables.every((syllable) => fold(syllable) === syllable) }
}

/** «Bà Út Mười» after «Nguyễn Thị Út Mười»: the last two syllables of a longer name. */
function isGivenName(short: Syllables, long: Syllables): boolean {
  return short.length === 2 && long.length >= 3 && short.join(' ') === long.slice(-2).join(' ')
}

/** The first place from one on where two names of one length differ; their length where there is none. */
function difference(one: Syllables, other: Syllables, from: number): number {
  let at = from
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** «Nguyen Van Mau»: a caption without marks. Two syllables must have lost them: «Minh Quang» and «Minh Quảng» are two men. */
const lostMarks = (one: ComparedName, other: ComparedName): boolean =>
  (one.isUnmarked || other.isUnmarked) && fold(one.syllables.join(' ')) === fold(other.syllables.join(' '))

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
export function sameName(one: ComparedName, other: ComparedName): boolean {
  const [a, b] = [one.syllables, other.syllables]
  if (a.length !== b.length) return isGivenName(a, b) || isGivenName(b, a)
  const at = difference(a, b, 0)
  if (at === a.length) return true
  if (difference(a, b, at + 1) < a.length) return lostMarks(one, other)
  return a.length >= 3 && isSlip([a[at] ?? '', b[at] ?? ''])
}

/** Two spellings of one name have at least one of these in common, so that not all need be held against all. */
export function commonKeys({ syllables }: ComparedName): readonly string[] {
  const rest = (at: number) => `${at} ${syllables.toSpliced(at, 1, '_').join(' ')}`
  return [
    fold(syllables.join(' ')),
    ...(syllables.length >= 2 ? [`… ${syllables.slice(-2).join(' ')}`] : []),
    ...(syllables.length >= 3 ? syllables.map((_, at) => rest(at)) : []),
  ]
}
