import type { Language } from '../language.ts'
import { aboutStrings as english } from './en/about-strings.ts'
import type { Widened } from './strings.ts'
import { aboutStrings as vietnamese } from './vi/about-strings.ts'

export type AboutWords = Widened<typeof vietnamese>

/** The words of the page about the archive. */
export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = { vi: vietnamese, en: english }
