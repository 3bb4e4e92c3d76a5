import { offlineStrings as english } from '../strings/en/offline-strings.ts'
import type { Widened } from '../strings/strings.ts'
import { offlineStrings as vietnamese } from '../strings/vi/offline-strings.ts'

/** The words of reading offline: few readers need them, so they are in no catalogue that every page loads. */
export const OFFLINE_WORDS = { vi: vietnamese, en: english } satisfies Record<
  'vi' | 'en',
  Widened<typeof vietnamese>
>
