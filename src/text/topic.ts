import { fold } from './fold.ts'

/** Of a folded text; what is no ASCII is left for the tables to tell, which take twice as long. */
const WORD = /[a-z0-9]+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu

/** Two paragraphs with this share of common pairs of words are the same paragraph printed twice. */
const SAME = 0.8

/** The pairs of neighbouring words of a text, without marks: «cong tac», «tac thong». */
export function pairs(text: string): ReadonlySet<string> {
  const words = fold(text).match(WORD) ?? []
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const pair of one) if (other.has(pair)) count++
  return count
}

/** The pairs that two texts have in common, as a share of the shorter one's: 1 when one says all of the other. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return fewer.size === 0 ? 0 : common(fewer, more) / fewer.size
}

/** Whether the second of two texts, by their pairs, says nothing that the first does not say. */
export const holds = (own: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  others.size >= 8 && common(own, others) >= SAME * others.size

export type Topic = {
  /** How many pairs of neighbouring words a text shares with this one. */
  readonly shared: (text: string) => number
  /** The share of its own pairs that a text has, too: 1 when the text says all of it. */
  readonly shareOf: (text: string) => number
}

/** What a text is about, as pairs of neighbouring words without marks: enough to tell its next paragraph from another story. */
export function topicOf(text: string): Topic {
  const own = pairs(text)
  return {
    shared: (other) => common(own, pairs(other)),
    shareOf: (other) => (own.size === 0 ? 0 : common(own, pairs(other)) / own.size),
  }
}
