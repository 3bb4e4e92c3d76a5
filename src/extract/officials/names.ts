import { everyMatch } from '../../text/every-match.ts'
import { anyOf, exactWords, NO_SMALL } from '../../text/pattern.ts'
import { PEOPLES } from '../lexicon/peoples.ts'
import { PLACE_NAMES } from '../lexicon/places.ts'
import { isFamilyName } from './family-name.ts'
import { isIntroduced, isListed, MOST_SYLLABLES, type NameSpan, nameIn, type Word } from './name-in-run.ts'
import { officeBefore } from './office-before.ts'

/** «Thưởng», «K'Đổi», «N'Rah», «H’Lim», «Y», «A» and, in old captions, «THƯỞNG». */
const SYLLABLE = String.raw`(?:[KHY]['’]\s?\p{Lu}\p{L}*|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?:-\p{Ll}+){0,3}|\p{Lu}(?=\s\p{Lu}))`
/** Small words within foreign names: «Catarina Mendes de Sá». */
const PARTICLE = '(?:de|da|dos|di|van|von|der|den|bin|al|el|la|le|du)'
const CAPITALS = new RegExp(
  String.raw`${NO_SMALL}(?<![\p{L}\p{N}&/.'’-])${SYLLABLE}(?: (?:${PARTICLE} )?${SYLLABLE})*(?![\p{L}\p{N}])`,
  'gu',
)
const SHOUTED = new RegExp(
  String.raw`${NO_SMALL}(?<![\p{L}\p{N}&/.-])\p{Lu}{2,}(?: \p{Lu}{2,}){1,4}(?![\p{L}\p{N}&/.-])`,
  'gu',
)

/** «Đoàn Thanh niên», «Đoàn Đại biểu»: bodies, whose second word goes on small. */
const DELEGATION =
  /^Đoàn (?:Thanh (?:niên|tra)|Đại biểu|Công tác|Kiểm tra|Giám sát|Luật sư|Học sinh|Sinh viên)(?![A-Za-zÀ-ỹ])/u
const LONGEST_DELEGATION = 20

const isDelegation = (text: string, at: number) => DELEGATION.test(text.slice(at, at + LONGEST_DELEGATION))

const NO_PERSONS: readonly string[] = [...PLACE_NAMES, ...PEOPLES]
const PLACE = exactWords(anyOf(NO_PERSONS))
const isPlace = (text: string) => NO_PERSONS.includes(text)

const SYLLABLES = /\S+/gu

function wordsOf(run: string, at: number): readonly Word[] {
  return everyMatch(run, SYLLABLES).map((match) => ({ text: match[0], at: at + match.index }))
}

/** «Thượng tá Đinh Phúc Yên»: a given name may be that of a town; of somebody introduced it is his own. */
function isPersonWhole(run: string, at: number, text: string): boolean {
  const syllables = run.split(' ')
  const [first = '', second] = syllables
  if (syllables.length < 3 || syllables.length > 4 || !isFamilyName(first)) return false
  // Of three syllables one would be left behind the name of a place, and one is no name: «Đại tá Kim Sơn Mẫu».
  return isIntroduced(text, at) && (syllables.length === 3 || !isPlace(`${first} ${second}`))
}

/** «Đan Thị Hà Giang»: what follows a middle name is given to a person. */
const MIDDLE_NAME = /(?<!\p{L})(?:Thị|Văn) $/u

/** Cuts the names of provinces, seas and peoples out of a run of capitals: «Cao Bằng Bế Văn Mẫu» is a province and a man. */
function* runsWithoutPlaces(run: string, at: number, text: string): Generator<readonly Word[]> {
  let from = 0
  if (isPersonWhole(run, at, text)) return yield wordsOf(run, at)
  for (const place of everyMatch(run, PLACE)) {
    if (MIDDLE_NAME.test(run.slice(0, place.index))) continue
    yield wordsOf(run.slice(from, place.index), at + from)
    from = place.index + place[0].length
  }
  yield wordsOf(run.slice(from), at + from)
}

const titleCase = (name: string) =>
  name.toLowerCase().replace(/(?<![A-Za-zÀ-ỹ])\p{L}/gu, (letter) => letter.toUpperCase())

const isPresented = (run: readonly Word[], text: string) => {
  const at = run[0]?.at ?? 0
  return isIntroduced(text, at) || isListed(run, text) || officeBefore(text, at) !== undefined
}

/** «Đồng chí NGUYỄN VĂN MẪU»: names in capitals throughout, of persons who are introduced or have an office. */
function* shoutedNames(text: string): Generator<NameSpan> {
  for (const match of everyMatch(text, SHOUTED)) {
    const run = wordsOf(match[0], match.index)
    if (run.length > MOST_SYLLABLES || !isFamilyName(run[0]?.text ?? '')) continue
    if (!isPresented(run, text)) continue
    const end = match.index + match[0].length
    yield { start: match.index, end, name: titleCase(match[0]), introduced: 'yes' }
  }
}

/** «ông K'Brơi»: one syllable is a name where somebody is introduced by it. */
const isIntroducedAlone = (text: string, { 0: name, index }: RegExpExecArray) =>
  isFamilyName(name) &&
  name.length > 2 &&
  /['’]/u.test(name) &&
  (isIntroduced(text, index) || isListed([{ text: name, at: index }], text))

const mayName = (text: string, match: RegExpExecArray) =>
  match[0].includes(' ') ? !isDelegation(text, match.index) : isIntroducedAlone(text, match)

/** «K'THƯƠNG»; «A Ổi» and «Y Ô» are written so. */
const isShouted = (name: string) => /['’]\p{Lu}{2}/u.test(name)

const written = (named: NameSpan): NameSpan =>
  isShouted(named.name) ? { ...named, name: titleCase(named.name) } : named

/** Every stretch of a sentence that may be a person's name, offsets within the sentence. */
export function namesIn(text: string): readonly NameSpan[] {
  const found: NameSpan[] = []
  for (const match of everyMatch(text, CAPITALS)) {
    if (!mayName(text, match)) continue
    for (const run of runsWithoutPlaces(match[0], match.index, text)) {
      const name = nameIn(run, text)
      if (name) found.push(written(name))
    }
  }
  return [...found, ...shoutedNames(text)].sort((one, other) => one.start - other.start)
}
