import { type MarkTier, markTier } from '../text/mark-tier.ts'
import type { QueryWord } from './query-words.ts'

/** How near a spelling comes to a word that was asked for; null when it is another word. */
export function wordTier(
  { exact, marks }: Pick<QueryWord, 'exact' | 'marks'>,
  written: string,
): MarkTier | null {
  if (marks === 'optional') return markTier(exact, written)
  return exact === written ? 0 : null
}
