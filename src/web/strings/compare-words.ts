import type { Language } from '../language.ts'
import { compareStrings as english } from './en/compare-strings.ts'
import type { Widened } from './strings.ts'
import { compareStrings as vietnamese } from './vi/compare-strings.ts'

export type CompareWords = Widened<typeof vietnamese>

/** The words of the editions set side by side. */
export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { vi: vietnamese, en: english }
