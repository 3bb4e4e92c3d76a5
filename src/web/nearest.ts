import { slug } from '../text/fold.ts'
import { isOneSlip } from '../text/one-slip.ts'

const OFFERED = 3

/** What a word counts that is begun or a letter off; one that is whole counts 1. */
const NEARLY = 0.7

/** So much a long id may have in common with any letters: «abc» with one in which «bac» stands. */
const BY_CHANCE = 0.25

/** A begun word of fewer letters begins too many others. */
const BEGUN = 2

/**
 * The records whose ids have most words of a mistaken address, whole, begun or with a slip in them:
 * «tap-huan-bien-goi-ha-no» → «2018-07-12-tap-huan-bien-gioi-ha-noi»; none when no word is alike.
 */
export function nearestTo<T extends { readonly id: string }>(
  address: string,
  records: readonly T[],
): readonly T[] {
  const asked = wordsOf(slug(address))
  const known = new Set(records.flatMap(({ id }) => [...wordsOf(id)]))
  const meant = [...asked].map((word) => alike(word, known))
  return records
    .map((record) => ({ record, likeness: likeness(meant, wordsOf(record.id)) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, OFFERED)
    .map(({ record }) => record)
}

const wordsOf = (id: string): ReadonlySet<string> => new Set(id.split('-'))

/** What a word may be meant for, and how much that counts. */
type Meant = ReadonlyMap<string, number>

/** A word that is known is meant; of an unknown one the known words that are nearly it. */
function alike(word: string, known: ReadonlySet<string>): Meant {
  if (known.has(word)) return new Map([[word, 1]])
  const near = [...known].filter((other) => isBegun(word, other) || isSlip(word, other))
  return new Map(near.map((other) => [other, NEARLY]))
}

const isBegun = (word: string, whole: string) => word.length >= BEGUN && whole.startsWith(word)

/** One letter of two is no slip but another word. */
const isSlip = (word: string, other: string) =>
  Math.min(word.length, other.length) > BEGUN && isOneSlip(word, other)

/** How much of what is asked the words are, and of the words what is asked: 0 to 1. */
function likeness(meant: readonly Meant[], words: ReadonlySet<string>): number {
  const found = meant.map((one) =>
    Math.max(0, ...[...one].map(([word, count]) => (words.has(word) ? count : 0))),
  )
  const shared = found.reduce((sum, count) => sum + count, 0)
  const share = shared / (meant.length + words.size - shared)
  return found.includes(1) || share > BY_CHANCE ? share : 0
}
