import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/segment.ts'
import { ADDRESSED, OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'
import { wordsOfPlace } from './after-place-name.ts'
import { isFamilyName } from './family-name.ts'
import { foreignNameIn } from './foreign-name.ts'
import { isNamedAfter } from './named-after.ts'
import { beginsWithBody, beginsWithOffice } from './office-bounds.ts'

export type NameSpan = Span & { readonly name: string; readonly introduced: 'yes' | 'no' }

/** A word of a run of capitals and where in its sentence it stands. */
export type Word = { readonly text: string; readonly at: number }

const INTRODUCED = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${ADDRESSED}|${RANK_OR_DEGREE})[\s:.,–-]*$`, 'iu')
/** What introduces a person or names a street stands within so many characters of the name. */
const REACH_BACK = 40

const before = (text: string, at: number) => text.slice(Math.max(0, at - REACH_BACK), at)

/** Whether an honorific, a rank or a degree stands right before a place in the text. */
export const isIntroduced = (text: string, at: number) => INTRODUCED.test(before(text, at))

/** The longest office begins within so many characters: «Phó Trưởng ban …». */
const REACH_OF_OFFICE = 30

const isOfficeAt = (text: string, at: number) => beginsWithOffice(text.slice(at, at + REACH_OF_OFFICE))

/** No name has more syllables; what is longer ran into the next word. */
export const MOST_SYLLABLES = 5

/** An item of a list with an office after it is a person whatever the family name. */
const IN_LIST = /(?:[:;]|;\s+và|(?<![A-Za-zÀ-ỹ])(?:đồng chí|và))\s+$/u
const OFFICE_FOLLOWS = new RegExp(String.raw`^\s*[,–-]\s*(?:${OFFICE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')

/** «Sở Mẫu, Giám đốc …»: a body in a list of those who came; «Đoàn» opens the names of bodies and of persons. */
const isBody = (first: string) => beginsWithBody(first) && !isFamilyName(first)

/** Whether a run is an item of a list with an office after it. */
export function isListed(run: readonly Word[], text: string): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length > MOST_SYLLABLES || isBody(first.text)) return false
  if (!IN_LIST.test(text.slice(Math.max(0, first.at - 12), first.at))) return false
  const end = last.at + last.text.length
  return OFFICE_FOLLOWS.test(text.slice(end, end + 60))
}

/** «Bạn Mách Thử Mẫu»; neighbours are called so, too, by the one or two syllables of their country. */
const FRIEND = /(?<![A-Za-zÀ-ỹ])(?<!nước |các |những |của )bạn $/iu
const LEAST_OF_FRIEND = 3

const isFriend = (run: readonly Word[], text: string) =>
  run.length >= LEAST_OF_FRIEND && FRIEND.test(before(text, run[0]?.at ?? 0))

/** Whether the words around a run say that somebody is named, so that any first syllable is a family name. */
function isPresented(run: readonly Word[], text: string): boolean {
  const [first] = run
  if (!first || isBody(first.text) || isOfficeAt(text, first.at)) return false
  return isIntroduced(text, first.at) || isListed(run, text) || isFriend(run, text)
}

/** Whether a family name stands at a place in a run: one of the lexicon, or any before «Thị» and a given name. */
function isFamilyNameAt(run: readonly Word[], index: number): boolean {
  const [word, next, third] = run.slice(index, index + 3)
  if (!word || !next) return false
  return isFamilyName(word.text) || (next.text === 'Thị' && third !== undefined)
}

/** After the name of a street or a district so many syllables must be left for a person. */
const LEAST_AFTER_PLACE = 3

/** The first family name that another syllable follows and that names no street or school; -1 when there is none. */
function familyNameIn(run: readonly Word[], text: string): number {
  let left = run.length
  for (const [index, { at }] of run.entries()) {
    if (run.length - index > left || !isFamilyNameAt(run, index)) continue
    if (!isNamedAfter(text, at)) return index
    left = Math.min(run.length - index - 2, left)
    if (left < LEAST_AFTER_PLACE) return -1
  }
  return -1
}

/** The syllables from one on, up to an office written without a comma: «Nguyễn Văn Mẫu Trưởng phòng …». */
function syllablesFrom(run: readonly Word[], from: number, text: string): readonly Word[] {
  const office = run.findIndex(({ at }, index) => index > from && isOfficeAt(text, at))
  return run.slice(from, Math.min(office < 0 ? run.length : office, from + MOST_SYLLABLES))
}

/** His name stands in campaigns, cities and schools, and he came to no conference. */
const HO_CHI_MINH = 'ho chi minh'

function beginningOfName(run: readonly Word[], text: string): number {
  const family = familyNameIn(run, text)
  return family < 0 ? foreignNameIn(run, text) : family
}

/** «K'Brơi», «H'Lim» may be all the name there is. */
const isWholeName = ({ text }: Word) => /^[KHY]['’]/u.test(text)

function personIn(run: readonly Word[], text: string): NameSpan | null {
  const start = run[0]?.at ?? 0
  const presented = isPresented(run, text)
  const from = presented ? 0 : beginningOfName(run, text)
  if (from < 0) return null
  const syllables = syllablesFrom(run, from, text)
  const last = syllables.at(-1)
  const name = syllables.map((syllable) => syllable.text).join(' ')
  if (!last || (syllables.length < 2 && !isWholeName(last)) || fold(name).startsWith(HO_CHI_MINH)) return null
  return {
    start: syllables[0]?.at ?? start,
    end: last.at + last.text.length,
    name,
    introduced: presented ? 'yes' : 'no',
  }
}

/** «Bà» of «Bà Beatriz Mẫu» stands in a capital where it opens a sentence. */
const HONORIFIC_WORD = /^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Bạn|Ngài)$/u

/** The name of a person in a run of capitals; null when the run names none. */
export function nameIn(run: readonly Word[], text: string): NameSpan | null {
  const [first] = run
  if (!first) return null
  const introduced = isIntroduced(text, first.at)
  if (HONORIFIC_WORD.test(first.text) && !introduced) return nameIn(run.slice(1), text)
  return personIn(introduced ? run : run.slice(wordsOfPlace(run, text)), text)
}
