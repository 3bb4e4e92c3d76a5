/**
 * A word edge that knows Vietnamese; `\b` is ASCII, so `/\bđại/` does not find «đại hội». The range À-ỹ holds every
 * letter of the alphabet; `\p{L}` would say it better and, without case, takes two and a half times as long.
 */
const BEFORE = String.raw`(?<![0-9A-Za-zÀ-ỹ])`
const AFTER = String.raw`(?![0-9A-Za-zÀ-ỹ])`

/** A pattern of whole words, case-insensitive, global: `words('đại hội')` finds «Đại hội» and not «đại hội2». */
export function words(source: string): RegExp {
  return new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu')
}

/** As `words`, but capitals count: for names and numbers of documents. */
export function exactWords(source: string): RegExp {
  return new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'gu')
}

/** One of several phrases, the longest first, with any run of spaces between their words. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')
}

/** `RegExp.escape` is not in Node 20. */
function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}

/**
 * Before a pattern that begins with a capital: small letters, spaces and stops, nearly all of a text, are refused without
 * a look back or into the tables of `\p{Lu}`, in half the time.
 */
export const NO_SMALL = '(?![a-zß-ÿđơư ,.])'
