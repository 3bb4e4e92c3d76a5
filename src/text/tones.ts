import { everyMatch } from './every-match.ts'

/** The five tone marks as combining characters: huyền, sắc, hỏi, ngã, nặng. */
const TONES = '\u0300\u0301\u0309\u0303\u0323'
const TONE = new RegExp(`[${TONES}]`, 'u')

const ONSETS = 'ngh|ng|nh|gh|kh|ph|th|tr|ch|gi|qu|[bcdđghklmnpqrstvx]'
const CODAS = 'ng|nh|ch|[cmnpt]'
const SYLLABLE = new RegExp(`^(?<onset>${ONSETS})?(?<vowels>[aeiouyăâêôơư]{1,3})(?<coda>${CODAS})?$`, 'iu')
const QUALITY = /[ăâêôơư]/giu

/** Which letter of a bare nucleus bears the tone in traditional spelling: «hòa», «ủy», «khuỷu», «hoàn», «người». */
function toneIndex(vowels: string, closed: boolean): number {
  const marked = everyMatch(vowels, QUALITY).at(-1)?.index
  if (marked !== undefined) return marked
  if (vowels.length === 1) return 0
  return vowels.length === 3 || closed ? 1 : 0
}

/** Puts a tone on a bare syllable, or says that it is none; «gi» and «qu» before a vowel are onsets: «già», «quý». */
function placeTone(bare: string, tone: string): string | null {
  const { onset = '', vowels, coda = '' } = SYLLABLE.exec(bare)?.groups ?? {}
  if (vowels === undefined) return null
  const at = onset.length + toneIndex(vowels, coda !== '')
  return (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize('NFC')
}

/**
 * Moves the tone mark of one syllable to its traditional place: «hoà» → «hòa», «uỷ» → «ủy», «Qúy» → «Quý».
 * What is no Vietnamese syllable, or has no tone or two, comes back as it was.
 */
function withTraditionalTone(syllable: string): string {
  const decomposed = syllable.normalize('NFD')
  const tone = TONE.exec(decomposed)?.[0]
  if (tone === undefined) return syllable
  const bare = decomposed.replace(tone, '').normalize('NFC')
  return placeTone(bare, tone) ?? syllable
}

/** Only these sequences are spelled in two ways; the rest of a text need not be taken apart. */
const DOUBTFUL = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|q[ùúủũụ]|[òóỏõọ][ae]\p{L}|[ùúủũụ]y\p{L}/giu

/** No syllable is longer than «nghiêng»; longer runs of letters are foreign or hostile and stay as they are. */
const LONGEST = 7
const LETTER = /\p{L}/u

function wordAround(text: string, at: number): { start: number; end: number } | null {
  let [start, end] = [at, at + 1]
  while (start > 0 && at - start <= LONGEST && LETTER.test(text.charAt(start - 1))) start--
  while (end < text.length && end - at <= LONGEST && LETTER.test(text.charAt(end))) end++
  return end - start <= LONGEST ? { start, end } : null
}

/** Gives every syllable of an NFC text one tone placement. */
export function withTraditionalTones(text: string): string {
  const parts: string[] = []
  let done = 0
  for (const { index } of everyMatch(text, DOUBTFUL)) {
    const word = wordAround(text, index)
    if (!word || word.start < done) continue
    parts.push(text.slice(done, word.start), withTraditionalTone(text.slice(word.start, word.end)))
    done = word.end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}
