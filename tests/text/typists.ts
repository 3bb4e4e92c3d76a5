import fc from 'fast-check'
import { isSyllable } from '../../src/text/syllable.ts'

/** Typists of Telex and VNI, written apart from the decoders so that one mistake cannot hide in both. */

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

/** Every rime; the capital is the letter that bears the tone when there is one. */
const RIMES = [
  'A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay Ăc Ăm Ăn Ăng Ăp Ăt Âc Âm Ân Âng Âp Ât Âu Ây',
  'E Ec Em En Eng Eo Ep Et Ê Êch Êm Ên Ênh Êp Êt Êu',
  'I Ia Ich Im In Inh Ip It Iu iÊc iÊm iÊn iÊng iÊp iÊt iÊu',
  'O Oa oAc oAch oAi oAn oAng oAnh oAo oAt oAy oĂc oĂn oĂng oĂt Oc Oe oEn oEo oEt Oi Om On Ong oOc oOng Op Ot',
  'Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt Ơ Ơi Ơm Ơn Ơp Ơt',
  'U Ua uÂn uÂng uÂt uÂy Uc Ui Um Un Ung uÔc uÔi uÔm uÔn uÔng uÔt Up Ut uÊ uÊch uÊnh uƠ Uy uYa uYch uyÊn',
  'uyÊt uYnh uYt uYu Ư Ưa Ưc Ưi Ưm Ưn Ưng ưƠc ưƠi ưƠm ưƠn ưƠng ưƠp ưƠt ưƠu Ưt Ưu',
  'Y yÊm yÊn yÊng yÊt yÊu',
].flatMap((row) => row.split(' '))

const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** A letter as typed: what it is without marks, the mark on it, the tone it bears. */
type Stroke = { readonly base: string; readonly mark: string; readonly tone: string }

function stroke(letter: string, tone: string): Stroke {
  const small = letter.toLowerCase()
  if (small === 'đ') return { base: 'd', mark: 'stroke', tone: '' }
  const [base = '', mark = ''] = small.normalize('NFD')
  return { base, mark, tone: letter === small ? '' : tone }
}

/** In «gia» the i belongs to the onset and in «qua» the u does, so «g» and «ia», «qu» and «ua» make nothing. */
const fits = (onset: string, rime: string) => {
  const small = rime.toLowerCase()
  if (onset === 'g') return !/^i[aeêuo]/u.test(small)
  if (onset === 'gi') return !small.startsWith('i')
  return onset !== 'qu' || /^[aăâeêiyôơ]/u.test(small)
}

type TypedSyllable = { readonly syllable: string; readonly strokes: readonly Stroke[] }

/** All the syllables that an onset, a rime and a tone can make. */
export const SYLLABLES: readonly TypedSyllable[] = ONSETS.flatMap((onset) =>
  RIMES.filter((rime) => fits(onset, rime)).flatMap((rime) =>
    TONES.map((tone) => [...onset, ...rime].map((letter) => stroke(letter, tone))),
  ),
)
  .map((strokes) => ({ strokes, syllable: strokes.map(written).join('') }))
  .filter(({ syllable }) => isSyllable(syllable))

function written({ base, mark, tone }: Stroke): string {
  return mark === 'stroke' ? 'đ' : (base + mark + tone).normalize('NFC')
}

export const anySyllable = fc.constantFrom(...SYLLABLES)

type Keys = {
  readonly tone: Readonly<Record<string, string>>
  readonly mark: (stroke: Stroke) => string
  /** How the second o of «xoong» is typed. */
  readonly plainO: string
}

export const TELEX_KEYS: Keys = {
  tone: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
  mark: ({ base, mark }) => (mark === '\u0302' || mark === 'stroke' ? base : 'w'),
  plainO: 'oo',
}

export const VNI_KEYS: Keys = {
  tone: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
  mark: ({ mark }) => (mark === 'stroke' ? '9' : mark === '\u0302' ? '6' : mark === '\u0306' ? '8' : '7'),
  plainO: 'o',
}

const toneOf = (strokes: readonly Stroke[], { tone }: Keys) =>
  strokes.map((letter) => tone[letter.tone] ?? '').join('')

const markOf = (letter: Stroke, keys: Keys) => (letter.mark === '' ? '' : keys.mark(letter))

/** The u of ươ needs no key of its own: the one of the ơ is enough. */
const isHornedPair = (strokes: readonly Stroke[], at: number) =>
  strokes[at]?.base === 'u' && strokes[at]?.mark !== '' && strokes[at + 1]?.base === 'o'

const letterOf = (strokes: readonly Stroke[], at: number, keys: Keys) =>
  strokes[at]?.base === 'o' && strokes[at - 1]?.base === 'o' ? keys.plainO : (strokes[at]?.base ?? '')

type Typist = (strokes: readonly Stroke[], keys: Keys) => string

/** In which orders people type; all of them are in use. */
export const TYPISTS: Readonly<Record<string, Typist>> = {
  'each mark at its letter, the tone last': (strokes, keys) =>
    strokes.map((letter, at) => letterOf(strokes, at, keys) + markOf(letter, keys)).join('') +
    toneOf(strokes, keys),
  'mark and tone at their letter': (strokes, keys) =>
    strokes
      .map(
        (letter, at) => letterOf(strokes, at, keys) + markOf(letter, keys) + (keys.tone[letter.tone] ?? ''),
      )
      .join(''),
  'one key for ươ, the tone last': (strokes, keys) =>
    strokes
      .map(
        (letter, at) => letterOf(strokes, at, keys) + (isHornedPair(strokes, at) ? '' : markOf(letter, keys)),
      )
      .join('') + toneOf(strokes, keys),
  'letters, marks, tone': (strokes, keys) =>
    bare(strokes, keys) + marks(strokes, keys) + toneOf(strokes, keys),
  'letters, tone, marks': (strokes, keys) =>
    bare(strokes, keys) + toneOf(strokes, keys) + marks(strokes, keys),
}

const bare = (strokes: readonly Stroke[], keys: Keys) =>
  strokes.map((_, at) => letterOf(strokes, at, keys)).join('')

const marks = (strokes: readonly Stroke[], keys: Keys) =>
  strokes.map((letter, at) => (isHornedPair(strokes, at) ? '' : markOf(letter, keys))).join('')

/** Any order in which no key comes before its letter: `places` says how much later each comes. */
export function typedFreely(strokes: readonly Stroke[], keys: Keys, places: readonly number[]): string {
  const after: string[][] = strokes.map(() => [])
  strokes.forEach((letter, at) => {
    const mark = isHornedPair(strokes, at) ? '' : markOf(letter, keys)
    for (const [which, key] of [mark, keys.tone[letter.tone] ?? ''].entries()) {
      const later = (places[2 * at + which] ?? 0) % (strokes.length - at)
      after[at + later]?.push(key)
    }
  })
  return strokes.map((_, at) => letterOf(strokes, at, keys) + (after[at] ?? []).join('')).join('')
}

/** All letters of Vietnamese that ASCII lacks. */
export const MARKED_LETTERS: readonly string[] = [
  ...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
].flatMap((letter) => [letter, letter.toUpperCase()])

/** A table of keys and what they stand for, word by word. */
export const inPairs = (rows: string): readonly (readonly [string, string])[] =>
  [...rows.matchAll(/(\S+)\s+(\S+)/gu)].map(([, keys = '', result = '']) => [keys, result])
