import type { Language } from '../language.ts'
import { gapStrings as english } from './en/gap-strings.ts'
import type { Widened } from './strings.ts'
import { gapStrings as vietnamese } from './vi/gap-strings.ts'

export type GapWords = Widened<typeof vietnamese>

/** The words of the page of gaps. */
export const GAP_WORDS: Readonly<Record<Language, GapWords>> = { vi: vietnamese, en: english }
