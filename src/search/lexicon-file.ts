import type { Part } from '../model/archive.ts'
import { ANALYZER_VERSION } from './analyzer.ts'
import type { IndexTier } from './index-tier.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** A shard of a tier: the number of its first word, and its file. */
export type Shard = { readonly first: number; readonly part: Part }

/** What of an index is read before anything is asked: its words, and where the places of each are found. */
export type LexiconFile = Pick<InvertedIndex, 'words' | 'blocks' | 'prior'> & {
  /** By word, how often it stands in the archive; of one that was read back about so often. */
  readonly counts: readonly number[]
  /** By word, the tiers in which it stands. */
  readonly tiers: readonly (readonly IndexTier[])[]
  readonly shards: Readonly<Record<IndexTier, readonly Shard[]>>
}

/** A lexicon as JSON; only `lexiconRead` reads it. */
export function lexiconWritten({ words, counts, tiers, ...rest }: LexiconFile): string {
  return JSON.stringify({
    analyzer: ANALYZER_VERSION,
    words: frontCoded(words),
    counts: counts
      .map((count) => String.fromCharCode(FIRST_CODE + Math.round(STEPS * Math.log2(count))))
      .join(''),
    tiers: tiers.map((of) => TIERS.findIndex((known) => known.join() === of.join())).join(''),
    ...rest,
  })
}

/** Throws when the index was built by another analyser: a stale pair is noticed, not searched. */
export function lexiconRead(json: string): LexiconFile {
  const { analyzer, words, counts, tiers, ...rest } = JSON.parse(json)
  if (analyzer !== ANALYZER_VERSION) {
    throw new Error(`Cannot load the index: analyser "${String(analyzer)}" is not "${ANALYZER_VERSION}"`)
  }
  return {
    words: frontDecoded(words),
    counts: Array.from(String(counts), (code) => 2 ** ((code.charCodeAt(0) - FIRST_CODE) / STEPS)),
    tiers: Array.from(String(tiers), (digit) => TIERS[Number(digit)] ?? []),
    ...rest,
  }
}

/** A digit for each set of tiers. */
const TIERS: readonly (readonly IndexTier[])[] = [[], ['facts'], ['text'], ['facts', 'text']]

/** A letter for each third of a doubling. */
const STEPS = 3
const FIRST_CODE = '0'.charCodeAt(0)

const LONGEST_SHARED = 9

/** Of each word, how many letters it shares with the one before it, and the rest. */
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, nth) => {
      const before = words[nth - 1] ?? ''
      let shared = 0
      while (shared < Math.min(LONGEST_SHARED, word.length) && word[shared] === before[shared]) shared++
      return shared + word.slice(shared)
    })
    .join('\n')
}

function frontDecoded(text: string): readonly string[] {
  let before = ''
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        before = before.slice(0, Number(line[0])) + line.slice(1)
        return before
      })
}
