import type { Kind } from '../../model/vocabulary.ts'
import { withoutCompounds } from './compounds.ts'
import type { Cue } from './cue.ts'
import { NAMES_SPEAKER } from './cue-words.ts'
import { COURSE_CUES, CUES } from './cues.ts'

/** Kinds at which people are taught. */
const TEACHING: readonly Kind[] = ['tập huấn', 'hội thảo']

export type Found = {
  readonly cue: Cue
  readonly hits: number
  /** The sentence as it was searched. */
  readonly text: string
}

/** A sentence in small letters in which no cue finds its word in a longer one. */
export const smallWithoutCompounds = (sentence: string) => withoutCompounds(sentence).toLowerCase()

/** The first cue that fits a sentence of an event of these kinds, and how often it does. */
export function cueOf(sentence: string, kinds: readonly Kind[]): Found | null {
  const text = smallWithoutCompounds(sentence)
  const teaching = kinds.some((kind) => TEACHING.includes(kind))
  const spoken = NAMES_SPEAKER.test(text)
  for (const cue of teaching ? COURSE_CUES : CUES) {
    if (cue.by === 'speaker' && !spoken) continue
    const hits = text.match(cue.pattern)?.length ?? 0
    if (hits > 0) return { cue, hits, text }
  }
  return null
}
