import { withoutMarks } from './fold.ts'

/** How a written syllable can end, without its tone, by its first vowel letter. */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong',
    'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uâng uân uât uây uc ui um un ung uôc uôi uôm uôn uông uôt up ut uê uêch uênh uơ uy uya uych uyên uyêt',
    'uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
    'y yêm yên yêng yêt yêu ych ynh yt',
  ].flatMap((row) => row.split(' ')),
)

const PARTS = /^(?<onset>ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(?<rime>[aăâeêioôơuưy].*)$/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const STOPPED = /(?:c|ch|p|t)$/u
const STOP_TONE = /[\u0301\u0323]/u

/** «k», «gh», «ngh» stand before e, ê, i, y and «c», «g», «ng» before the rest. */
const MISSPELT = /^(?:(?:k|gh|ngh)[aăâoôơuư]|(?:c|ng)[eêiy]|g[eêy])/u

const hasRime = (bare: string) => {
  const rime = PARTS.exec(bare)?.groups?.rime
  // In «gì» and «giếng» the i belongs to onset and rime at once.
  return (rime !== undefined && RIMES.has(rime)) || (bare.startsWith('gi') && RIMES.has(bare.slice(1)))
}

/** Whether a word can be one Vietnamese syllable: «nghị» can; «Héi», «Genève» and «that» cannot. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONE) ?? []
  const bare = decomposed.replace(TONE, '').normalize('NFC')
  if (tones.length > 1 || MISSPELT.test(bare) || !hasRime(bare)) return false
  return !STOPPED.test(bare) || STOP_TONE.test(tones[0] ?? '')
}

const UNMARKED_RIMES = new Set([...RIMES].map(withoutMarks))

/** Whether a word without any mark can be a syllable that lost them: «duoc» and «bien» can, «with» cannot. */
export function isUnmarkedSyllable(word: string): boolean {
  if (word.length > 6 || /[^\p{ASCII}]/u.test(word)) return false
  const bare = word.toLowerCase()
  const rime = PARTS.exec(bare)?.groups?.rime
  return rime !== undefined && UNMARKED_RIMES.has(rime)
}
