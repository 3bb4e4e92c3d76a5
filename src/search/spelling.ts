import { fold } from '../text/fold.ts'
import { MARK_TIERS } from '../text/mark-tier.ts'
import type { QueryWord } from './query-words.ts'
import { wordTier } from './word-tier.ts'

/** How what is written comes to what was typed, the nearest first; unmarked is as good as typed, but is told. */
export const SPELLINGS = ['as-typed', 'unmarked', 'tone-missing', 'marks-missing', 'stroke-missing'] as const
export type Spelling = (typeof SPELLINGS)[number]

/** How a word of the archive answers one of a query, as far as that was typed. */
export function spellingOf(asked: QueryWord, written: string): Spelling {
  const begun = written.slice(0, asked.exact.length)
  if (begun === asked.exact) return 'as-typed'
  if (asked.exact === fold(asked.exact)) return 'unmarked'
  return MARK_TIERS[wordTier(asked, begun) ?? 0]
}

/** The one that is furthest from what was typed. */
export function worstOf(spellings: readonly Spelling[]): Spelling {
  return SPELLINGS.findLast((spelling) => spellings.includes(spelling)) ?? 'as-typed'
}
