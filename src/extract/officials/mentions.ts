import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/segment.ts'
import type { Sentence } from '../report-text.ts'
import type { NameSpan } from './name-in-run.ts'
import { namesIn } from './names.ts'
import { titlesAfter } from './titles-after.ts'
import { titlesBefore } from './titles-before.ts'

/** One place where a person is named, with the offices written around the name; offsets within the sentence. */
export type Mention = Span & {
  readonly name: string
  readonly nameSpan: Span
  readonly titles: readonly string[]
  /** `strong`: introduced or with an office; `bare`: capitals that look like a name and nothing else. */
  readonly strength: 'strong' | 'bare'
}

/** How far back an office may begin: the longest chains in use are about this long. */
const REACH = 320

function stretchStart(text: string, from: number, at: number): number {
  const stretch = text.slice(Math.max(from, at - REACH), at)
  const delimiter = Math.max(...[';', ':', '“', '”', '(', ')', '"'].map((sign) => stretch.lastIndexOf(sign)))
  return at - stretch.length + delimiter + 1
}

function mentionOf(text: string, { start, end, name, introduced }: NameSpan, from: number): Mention {
  const begin = stretchStart(text, from, start)
  const before = titlesBefore(text.slice(begin, start))
  const after = titlesAfter(text.slice(end, end + REACH))
  const titles = [...before.titles, ...after.titles]
  const strong = introduced === 'yes' || before.honorific === 'yes' || titles.length > 0
  return {
    start: begin + before.start,
    end: end + after.length,
    name,
    nameSpan: { start, end },
    titles,
    strength: strong ? 'strong' : 'bare',
  }
}

/** All persons named in a sentence, in order; an office between two names belongs to the first. */
export function mentionsIn({ text }: Sentence): readonly Mention[] {
  const mentions: Mention[] = []
  for (const name of namesIn(text)) {
    const previous = mentions.at(-1)
    if (previous && name.start < previous.end) continue
    mentions.push(mentionOf(text, name, previous?.end ?? 0))
  }
  return mentions
}

/** «Bà Út Mười» after «Nguyễn Thị Út Mười»: the last two syllables of a longer name. */
function isGivenName(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 2 && long.length >= 3 && short.join(' ') === long.slice(-2).join(' ')
}

/** Two spellings of one name on one page: the same but for marks, or one slip («Minh» and «Ming»). */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')]
  if (a.length !== b.length) return isGivenName(a, b) || isGivenName(b, a)
  const different = a.filter((syllable, index) => syllable !== b[index])
  if (different.length === 0) return true
  const index = a.findIndex((syllable, at) => syllable !== b[at])
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
