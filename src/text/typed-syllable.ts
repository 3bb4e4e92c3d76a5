import { withoutMarks } from './fold.ts'
import { isSyllable } from './syllable.ts'

/**
 * What a key does to the syllable before it: it puts a tone on (or with '' takes it off), or gives one of its letters
 * a mark. Where it can do neither it is a letter like any other, or the one that it is `alone`.
 */
type Key =
  | { readonly tone: string }
  | { readonly marked: Readonly<Record<string, string>>; readonly alone?: string }

/** The keys of a method by their character, in lower case; every other key is a letter. */
export type TypingMethod = ReadonlyMap<string, Key>

/** The syllable so far: its letters in lower case without the tone, the same letters as they were typed, the tone. */
type Typed = { readonly letters: string; readonly asTyped: string; readonly tone: string }

/** «nghiêng» with mark and tone takes nine keys and «thuwowngr» as many; the rest is room for keys taken back. */
const MOST_KEYS = 12

const VOWELS = 'aăâeêioôơuưy'
const PARTS = new RegExp(
  `^(?<onset>qu|gi(?=[${VOWELS}])|[^${VOWELS}]*)(?<nucleus>[${VOWELS}]+)(?<coda>.*)$`,
  'su',
)

/** The nuclei that hold a mark: they say which of several letters a key can mean, as in «muaw» and «hoawcj». */
const MARKED_NUCLEI: ReadonlySet<string> = new Set(
  'ă oă â âu ây uâ uây ê êu iê iêu yê yêu uê uyê ô ôi uô uôi ơ ơi uơ ươ ươi ươu ư ưa ưi ưu'.split(' '),
)

/** One key is enough for both letters of ươ before another letter; open, «thuở» has one horn only. */
const HALF_HORNED = /(?<!q)(?:ưo|uơ)(?=.)/u

/** Names of the Central Highlands, «Đắk Lắk» and «Đăk Tô», end as no other syllable does. */
const HIGHLAND_RIME = /[ăắ]k$/u

/** In a syllable that goes on, another letter is sure to come. */
const HALF_HORNED_SO_FAR = /(?<!q)(?:ưo|uơ)/u

/** The syllable that the keys of a word give in a typing method; null when they give none, or only themselves. */
export function typedSyllable(word: string, method: TypingMethod): string | null {
  const typed = typedBy(word, method)
  if (!typed) return null
  const syllable = withTone(typed.letters.replace(HALF_HORNED, 'ươ'), typed.tone)
  if (syllable === word.toLowerCase() || !isSyllable(syllable.replace(HIGHLAND_RIME, 'ắc'))) return null
  return inCaseAsTyped(syllable, typed)
}

/** What the keys of a word have given so far of a syllable that may go on; null when they gave only themselves. */
export function begunSyllable(word: string, method: TypingMethod): string | null {
  const typed = typedBy(word, method)
  if (!typed) return null
  const begun = withTone(typed.letters.replace(HALF_HORNED_SO_FAR, 'ươ'), typed.tone)
  return begun === word.toLowerCase() ? null : inCaseAsTyped(begun, typed)
}

function typedBy(word: string, method: TypingMethod): Typed | null {
  if (word.length > MOST_KEYS) return null
  const start: Typed = { letters: '', asTyped: '', tone: '' }
  return [...word].reduce((typed, key) => pressed(typed, key, method.get(key.toLowerCase())), start)
}

const inCaseAsTyped = (syllable: string, { asTyped }: Typed) =>
  [...syllable].map((letter, at) => inCaseOf(asTyped.charAt(at), letter)).join('')

function pressed(typed: Typed, character: string, key: Key | undefined): Typed {
  if (key && 'tone' in key && takesTone(typed, key.tone)) return { ...typed, tone: key.tone }
  const marks = key && 'marked' in key ? key : undefined
  const letters = marks && withMark(typed.letters, marks.marked)
  if (letters !== undefined) return { ...typed, letters }
  const before = marks ? withoutLastMark(typed.letters, marks.marked) : typed.letters
  const letter = (before === typed.letters ? marks?.alone : undefined) ?? character.toLowerCase()
  return { ...typed, letters: before + letter, asTyped: typed.asTyped + character }
}

/**
 * UniKey lets a tone be typed over a tone. Whoever sees no marks appear does not correct them that way, and «Paris»,
 * «cars» and «ngay12» would be read as «Pái», «cá» and «ngày»; so a second tone is none.
 */
const takesTone = (typed: Typed, tone: string) =>
  PARTS.test(typed.letters) && (tone === '') !== (typed.tone === '')

function withMark(letters: string, marked: Readonly<Record<string, string>>): string | undefined {
  if (marked.d !== undefined) return letters.startsWith('d') ? marked.d + letters.slice(1) : undefined
  const { onset, nucleus, coda } = PARTS.exec(letters)?.groups ?? {}
  if (nucleus === undefined) return undefined
  const found = markings(nucleus, marked).find((one) => one !== nucleus && MARKED_NUCLEI.has(one))
  return found && `${onset}${found}${coda}`
}

/** A nucleus with one letter marked, the last letter first; then with both horns of ươ at once. */
function markings(nucleus: string, marked: Readonly<Record<string, string>>): readonly string[] {
  const single = [...nucleus].map(
    (letter, at) => nucleus.slice(0, at) + (marked[withoutMarks(letter)] ?? letter) + nucleus.slice(at + 1),
  )
  return [...single.reverse(), ...(marked.u === undefined ? [] : [nucleus.replace('uo', 'ươ')])]
}

/** A key pressed again takes its own mark off and is a letter: «xooong» is «xoong». */
function withoutLastMark(letters: string, marked: Readonly<Record<string, string>>): string {
  const last = letters.slice(-1)
  return Object.values(marked).includes(last) ? letters.slice(0, -1) + withoutMarks(last) : letters
}

/** The marked letter bears the tone, else the last vowel before a consonant, else the last but one. */
function withTone(letters: string, tone: string): string {
  const { onset = '', nucleus = '', coda = '' } = PARTS.exec(letters)?.groups ?? {}
  const marked = [...nucleus].findLastIndex((letter) => letter !== withoutMarks(letter))
  const bearer = marked >= 0 ? marked : Math.max(0, nucleus.length - (coda === '' ? 2 : 1))
  const after = onset.length + bearer + 1
  return (letters.slice(0, after) + tone + letters.slice(after)).normalize('NFC')
}

const inCaseOf = (model: string, letter: string) =>
  model === model.toLowerCase() ? letter : letter.toUpperCase()
