import { fold } from '../../text/fold.ts'
import { anyOf, exactWords, words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { FAMILY_NAMES } from '../lexicon/family-names.ts'
import { PLACE_NAMES } from '../lexicon/places.ts'
import { HONORIFIC, OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'

/** «Thưởng», «K'Đổi», «H’Lim», «Y», «A» and, in old captions, «THƯỞNG». */
const SYLLABLE = String.raw`(?:[KHY]['’]\s?\p{Lu}\p{L}*|\p{Lu}\p{Ll}+(?:-\p{Ll}+)?|\p{Lu}(?=\s\p{Lu}))`
/** Small words within foreign names: «Catarina Mendes de Sá». */
const PARTICLE = '(?:de|da|dos|di|van|von|der|den|bin|al|el|la|le|du)'
const CAPITALS = new RegExp(
  String.raw`(?<![\p{L}\p{N}&/.'’-])${SYLLABLE}(?: (?:${PARTICLE} )?${SYLLABLE})*(?![\p{L}\p{N}])`,
  'gu',
)
const SHOUTED = /(?<![\p{L}\p{N}&/.-])\p{Lu}{2,}(?: \p{Lu}{2,}){1,4}(?![\p{L}\p{N}&/.-])/gu

/** What precedes is a street, a school, a place: «đường Phạm Văn Nghị» is nobody. */
const NOT_A_PERSON =
  /(?:đường|phố|trường|mang tên|giải thưởng|tư tưởng|sông|núi|chùa|đền|lăng|cầu|chợ|bến|cảng)\s+$|(?<!(?:UBND|HĐND|MTTQ|nhân dân|Công an|BĐBP|Biên phòng|quân sự|Hội|LHPN|Đoàn|Thanh tra|Văn phòng|chỉ đạo|Truyền thông|Ngoại vụ|đối ngoại|Tuyên giáo|Dân vận|Dân tộc|cơ quan)\s)(?:quận|huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|đảo|thôn|vùng|khu)\s+$/iu
const INTRODUCED = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${HONORIFIC}|${RANK_OR_DEGREE})[\s:.,–-]*$`, 'iu')
const STARTS_WITH_OFFICE = new RegExp(String.raw`^(?:${OFFICE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')
const PLACE = exactWords(anyOf(PLACE_NAMES))
/** No name has more syllables; what is longer ran into the next word. */
const MOST_SYLLABLES = 5

export type NameSpan = Span & { readonly name: string; readonly introduced: 'yes' | 'no' }

type Word = { readonly text: string; readonly at: number }

function wordsOf(run: string, at: number): readonly Word[] {
  return [...run.matchAll(/\S+/gu)].map((match) => ({ text: match[0], at: at + match.index }))
}

const isFamilyName = (word: string) => FAMILY_NAMES.has(word.toLowerCase()) || /^[KHY]['’]/u.test(word)

/** Whether an office begins at a word: «Nguyễn Văn Mẫu Trưởng phòng …» written without a comma. */
const beginsOffice = (text: string, { at }: Word) => STARTS_WITH_OFFICE.test(text.slice(at, at + 30))

/** Where in a run of capitals the name begins: at a family name, or at once when somebody is being introduced. */
function nameFrom(run: readonly Word[], introduced: boolean): number {
  if (introduced) return 0
  return run.findIndex(({ text }, index) => isFamilyName(text) && index + 1 < run.length)
}

/** «Bà» of «Bà Beatriz Mẫu» stands in a capital where it opens a sentence. */
const HONORIFIC_WORD = /^(?:Ông|Bà|Anh|Chị|Cô|Ngài)$/u
/** An item of a list with an office after it is a person whatever the family name. */
const IN_LIST = /(?:[:;]|;\s+và|(?<![A-Za-zÀ-ỹ])(?:đồng chí|và))\s+$/u
const OFFICE_FOLLOWS = new RegExp(String.raw`^\s*[,–-]\s*(?:${OFFICE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')

function isListed(run: readonly Word[], text: string): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (
    !first ||
    !last ||
    run.length > MOST_SYLLABLES ||
    STARTS_WITH_OFFICE.test(text.slice(first.at, first.at + 30))
  )
    return false
  if (!IN_LIST.test(text.slice(Math.max(0, first.at - 12), first.at))) return false
  const end = last.at + last.text.length
  return OFFICE_FOLLOWS.test(text.slice(end, end + 60))
}

function nameIn(run: readonly Word[], text: string): NameSpan | null {
  const [first] = run
  if (!first || run.length < 2) return null
  const before = text.slice(Math.max(0, first.at - 40), first.at)
  const addressed = HONORIFIC_WORD.test(first.text) && !INTRODUCED.test(before)
  if (addressed) return nameIn(run.slice(1), text)
  const introduced =
    (INTRODUCED.test(before) && !STARTS_WITH_OFFICE.test(text.slice(first.at, first.at + 30))) ||
    isListed(run, text)
  const from = nameFrom(run, introduced)
  if (from < 0 || (from === 0 && NOT_A_PERSON.test(before))) return null
  const end = run.findIndex((word, index) => index > from && beginsOffice(text, word))
  const syllables = run.slice(from, Math.min(end < 0 ? run.length : end, from + MOST_SYLLABLES))
  const last = syllables.at(-1)
  const [start] = syllables
  if (!start || !last || syllables.length < 2) return null
  const name = syllables.map(({ text }) => text).join(' ')
  if (fold(name).startsWith('ho chi minh')) return null
  return {
    start: first.at,
    end: last.at + last.text.length,
    name,
    introduced: introduced && from === 0 ? 'yes' : 'no',
  }
}

/** Cuts the names of provinces and seas out of a run of capitals: «Cao Bằng Bế Văn Mẫu» is a province and a man. */
function* runsWithoutPlaces(run: string, at: number): Generator<readonly Word[]> {
  let from = 0
  for (const place of run.matchAll(PLACE)) {
    yield wordsOf(run.slice(from, place.index), at + from)
    from = place.index + place[0].length
  }
  yield wordsOf(run.slice(from), at + from)
}

const titleCase = (name: string) =>
  name.toLowerCase().replace(/(?<![A-Za-zÀ-ỹ])\p{L}/gu, (letter) => letter.toUpperCase())

function* shoutedNames(text: string): Generator<NameSpan> {
  for (const match of text.matchAll(SHOUTED)) {
    const run = wordsOf(match[0], match.index)
    const introduced = INTRODUCED.test(text.slice(Math.max(0, match.index - 40), match.index))
    const family = run[0] && isFamilyName(run[0].text)
    if (!family || !introduced || run.length > MOST_SYLLABLES) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      name: titleCase(match[0]),
      introduced: 'yes',
    }
  }
}

/** Every stretch of a sentence that may be a person's name, offsets within the sentence. */
export function namesIn(text: string): readonly NameSpan[] {
  const found: NameSpan[] = []
  for (const match of text.matchAll(CAPITALS)) {
    if (!match[0].includes(' ')) continue
    for (const run of runsWithoutPlaces(match[0], match.index)) {
      const name = nameIn(run, text)
      if (name) found.push(name)
    }
  }
  return [...found, ...shoutedNames(text)].sort((one, other) => one.start - other.start)
}
