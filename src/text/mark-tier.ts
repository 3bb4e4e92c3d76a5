import { fold } from './fold.ts'

/**
 * How near a word that is written comes to a word that was typed: as typed, but for the tone, but for marks of
 * letters, but for the stroke of đ.
 */
export const MARK_TIERS = ['as-typed', 'tone-missing', 'marks-missing', 'stroke-missing'] as const
export type MarkTier = 0 | 1 | 2 | 3

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** A word without its tones, and its tones. */
type Spelling = { readonly letters: string; readonly tones: string }

function spelling(word: string): Spelling {
  const decomposed = word.normalize('NFD')
  return {
    letters: decomposed.replace(TONE, '').normalize('NFC'),
    tones: (decomposed.match(TONE) ?? []).join(''),
  }
}

/**
 * The tier of two lower-case words in NFC that fold to the same; null when both bear marks and these contradict each
 * other («đối» and «đội», «dân» and «dăn»). Marks that are not typed mean nothing: «doi» asks for all of them alike.
 */
export function markTier(typed: string, written: string): MarkTier | null {
  if (typed === written || typed === fold(typed)) return 0
  const [one, other] = [spelling(typed), spelling(written)]
  if (one.tones !== '' && other.tones !== '' && one.tones !== other.tones) return null
  const letters = lettersTier(one.letters, other.letters)
  if (letters === null) return null
  return letters === 0 && one.tones !== other.tones ? 1 : letters
}

function lettersTier(typed: string, written: string): MarkTier | null {
  if (typed.length !== written.length) return null
  let worst: MarkTier = 0
  for (let at = 0; at < typed.length; at++) {
    const tier = letterTier(typed.charAt(at), written.charAt(at))
    if (tier === null) return null
    if (tier > worst) worst = tier
  }
  return worst
}

function letterTier(typed: string, written: string): MarkTier | null {
  if (typed === written) return 0
  if (typed === 'đ' || written === 'đ') return 3
  const isBare = fold(typed) === typed || fold(written) === written
  return isBare ? 2 : null
}
