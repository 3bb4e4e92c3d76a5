import type { Language } from '../language.ts'
import { whyStrings as english } from './en/why-strings.ts'
import type { Widened } from './strings.ts'
import { whyStrings as vietnamese } from './vi/why-strings.ts'

export type WhyWords = Widened<typeof vietnamese>

/** The words of the reasons for a result. */
export const WHY_WORDS: Readonly<Record<Language, WhyWords>> = { vi: vietnamese, en: english }
