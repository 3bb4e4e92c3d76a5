import { withTraditionalTones } from './tones.ts'

/**
 * Where i and y are one sound: alone behind these consonants. Everywhere else they are two («tai» and «tay», «túi» and
 * «túy») or only one is written («chí», «ý»).
 */
const LONG_Y = /^[hklmstv](?<vowel>[yýỳỷỹỵ])$/u

/** In «quí» the u belongs to the onset, so it is «quý» spelled otherwise, unlike «túi» and «túy». */
const SHORT_I_AFTER_QU = /^qu(?<vowel>[iíìỉĩị])$/u

const SHORT = new Map([...'yýỳỷỹỵ'].map((long, at) => [long, [...'iíìỉĩị'][at] ?? long]))
const LONG = new Map([...SHORT].map(([long, short]) => [short, long]))

/**
 * The one spelling under which a syllable is looked up, never shown: lower case, NFC, one tone placement, and «lí» for
 * «lý», «quý» for «quí». That is how the rule of 1984 for schoolbooks (240/QĐ) spells, kept in that of 2018
 * (1989/QĐ-BGDĐT, article 9); names and newspapers keep «Lý», «kỷ», «Vỹ». A word still in typing loses nothing by it:
 * «li» begins «liên» and «quy» begins «quyết», while nothing begins with «ly» or «qui» only. «Vi» and «Vy» are one key
 * although they may be two names: whoever looks for one sees both. Idempotent; as long as its word in NFC.
 */
export function canonicalSyllable(word: string): string {
  const small = withTraditionalTones(lowerCase(word.normalize('NFC')))
  if (LONG_Y.test(small)) return withLastVowel(small, SHORT)
  return SHORT_I_AFTER_QU.test(small) ? withLastVowel(small, LONG) : small
}

const withLastVowel = (word: string, vowels: ReadonlyMap<string, string>) =>
  word.slice(0, -1) + (vowels.get(word.slice(-1)) ?? word.slice(-1))

/** Some letters, as «İ» or J with a háček, are shorter or longer in lower case; they occur in no syllable and stay. */
function lowerCase(composed: string): string {
  const small = composed.toLowerCase()
  return small.length === composed.length && small.normalize('NFC') === small ? small : composed
}
