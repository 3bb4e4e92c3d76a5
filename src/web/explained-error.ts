import { ArchiveError } from './archive-error.ts'
import type { Strings } from './strings/strings.ts'

/** What could not be opened, and why, in words. */
export function explainedError(error: unknown, words: Strings['error']): string {
  if (!(error instanceof ArchiveError)) return words.unexpected
  return words[error.failure](error.file, error.status)
}
