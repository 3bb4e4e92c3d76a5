/** Scripts whose letters pass for Latin ones; spam copies of articles use them against comparison. */
const SCRIPTS = [
  { name: 'Cherokee', letters: String.raw`\p{Script=Cherokee}` },
  { name: 'Thai', letters: String.raw`\p{Script=Thai}` },
  { name: 'Lao', letters: String.raw`\p{Script=Lao}` },
  { name: 'Cyrillic', letters: String.raw`\p{Script=Cyrillic}` },
  { name: 'Greek', letters: String.raw`\p{Script=Greek}` },
  { name: 'Armenian', letters: String.raw`\p{Script=Armenian}` },
  { name: 'Georgian', letters: String.raw`\p{Script=Georgian}` },
  { name: 'Canadian syllabic', letters: String.raw`\p{Script=Canadian_Aboriginal}` },
  { name: 'Lisu', letters: String.raw`\p{Script=Lisu}` },
  { name: 'phonetic', letters: String.raw`[\u0250-\u02af\u1d00-\u1d7f\ua730-\ua7ff]` },
] as const

/** The plain letters and those of Vietnamese; the phonetic ones are Latin too. */
const LATIN = '[A-Za-z\u00c0-\u024f\u1e00-\u1eff]'

const FOREIGN = SCRIPTS.map(({ letters }) => letters).join('|')
const MIXED = new RegExp(`${LATIN}\\p{M}{0,4}(?=${FOREIGN})|(?:${FOREIGN})\\p{M}{0,4}(?=${LATIN})`, 'gu')
/** Beyond Latin letters, their marks and signs; hardly a page has one, and this takes a twentieth of the time of `MIXED`. */
const SUSPECT =
  /[\u0250-\u02ff\u0370-\u1dff\u1f00-\u1fff\u2126\u2c80-\u2dff\ua000-\uabff\ufb00-\ufe2f\u{10000}-\u{1ffff}]/u
const PATTERNS = SCRIPTS.map(({ name, letters }) => ({ name, pattern: new RegExp(letters, 'u') }))
const WORD = /\p{L}{1,64}/gu

/** A slip of the keyboard leaves one such letter in a page, a disguise one in most words. */
const LEAST_MIXED = 3
const LEAST_SHARE = 0.02

/** The scripts whose letters stand inside Latin words all over a text; empty for any honest text. */
export function disguises(text: string): readonly string[] {
  if (!SUSPECT.test(text)) return []
  const mixed = text.match(MIXED)?.length ?? 0
  if (mixed < LEAST_MIXED || mixed < (text.match(WORD)?.length ?? 0) * LEAST_SHARE) return []
  return PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name)
}
