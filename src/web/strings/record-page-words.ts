import type { Language } from '../language.ts'
import { recordPageStrings as english } from './en/record-page-strings.ts'
import type { Widened } from './strings.ts'
import { recordPageStrings as vietnamese } from './vi/record-page-strings.ts'

export type RecordPageWords = Widened<typeof vietnamese>

/** The words of the pages of authority records. */
export const RECORD_PAGE_WORDS: Readonly<Record<Language, RecordPageWords>> = { vi: vietnamese, en: english }
