import { keepStrings as english } from '../strings/en/keep-strings.ts'
import type { Widened } from '../strings/strings.ts'
import { keepStrings as vietnamese } from '../strings/vi/keep-strings.ts'

/** The words of keeping the site: only the page about it says them. */
export const KEEP_WORDS = { vi: vietnamese, en: english } satisfies Record<
  'vi' | 'en',
  Widened<typeof vietnamese>
>
