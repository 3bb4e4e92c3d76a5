import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'

const quoted = (words: readonly string[]) =>
  listed(
    words.map((word) => `“${word}”`),
    'or',
  )

/** The words of how a query was understood. */
export const understandingStrings: Strings['understanding'] = {
  decoded: 'Searching for:',
  corrected: 'Nothing matches exactly what was typed. Did you mean:',
  literally: (text) => `Search for exactly “${text}”`,
  missing: (words) => `Nothing in the archive contains ${quoted(words)}.`,
  missingExactly: (words) =>
    `Nothing in the archive contains ${quoted(words)} with exactly these diacritics.`,
  withMarksOptional: (found) => `Search with diacritics optional: ${counted(found, 'conference')}`,
  offer: (text, found) => `Search for “${text}”: ${counted(found, 'conference')}`,
}
