import { everyMatch } from '../../text/every-match.ts'
import { anyOf, words } from '../../text/pattern.ts'
import { BODY_HEAD } from '../lexicon/bodies.ts'
import { COMPOUNDS } from '../lexicon/compounds.ts'
import { DISCUSSION_VERBS } from '../lexicon/discussion-verbs.ts'
import { AFTER_OFFICE } from '../lexicon/speech.ts'
import { HONORIFIC, OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'

const OFFICE_FIRST = new RegExp(String.raw`^(?:${OFFICE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')
const BODY_FIRST = new RegExp(
  String.raw`^(?:${BODY_HEAD}|tỉnh|thành phố|TP\.?|huyện|quận|thị xã)(?![0-9A-Za-zÀ-ỹ])`,
  'u',
)

/** Whether a text opens with the words of an office: «Phó Trưởng ban …». */
export const beginsWithOffice = (text: string) => OFFICE_FIRST.test(text)

/** Whether a text opens with the name of a body: «Ban Tuyên giáo …», «tỉnh …». */
export const beginsWithBody = (text: string) => BODY_FIRST.test(text)

/** «HUV», «TVTU», «UVTVHU»: members of committees in short. */
const MEMBER = /^(?:\p{Lu}{1,3}UV|UV(?:\s?\p{Lu}){1,8}|\p{Lu}?TVTU|TVT[HT]U)$/u

/** Whether a text is a seat in a committee, written short. */
export const isMembership = (text: string) => MEMBER.test(text)

const STOP = words(anyOf([...AFTER_OFFICE, ...DISCUSSION_VERBS]))
const COMPOUND = words(anyOf(COMPOUNDS))

/** «Giám đốc Sở Mẫu thông tin, …», «… do ông X, Trưởng phòng Mẫu phụ trách, …»: the last word of an office where nothing joins it to a field. */
const TELLS =
  /(?<!(?:và|&|[-–]|tâm|phòng|báo chí|truyền thông|hệ thống|an ninh|an toàn|xử lý|bảo mật) )thông tin$|(?<=\S )phụ trách$/u

const blanked = (compound: string) => '¤'.repeat(compound.length)

/** Where in a segment a verb or a connective ends the office; -1 when nothing does. */
export function stopIndex(segment: string): number {
  const words = segment.replace(COMPOUND, blanked)
  for (const match of everyMatch(words, STOP)) {
    if (match.index > 0 && /^\p{Ll}/u.test(match[0])) return match.index
  }
  return words.search(TELLS)
}

/** «và» ends an office when a person or an office follows, not inside «Bộ Thông tin và Truyền thông». */
export const AND_SOMEBODY = new RegExp(
  String.raw`\s+(?:và|cùng|&)\s+(?=(?:${HONORIFIC}|${OFFICE}|${RANK_OR_DEGREE})(?![A-Za-zÀ-ỹ]))`,
  'iu',
)
const AND_NAME =
  /\s+và\s+(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Lâm|Phùng|Mai|Tô|Hà|Cao|Đinh|Lương|Lưu|Tạ|Thái|Nông|Quách|Giàng|Vàng)\s\p{Lu})/u

/** Where a segment stops being an office: at a verb, or at «và» before somebody else; -1 when it is one to its end. */
export function officeEnd(segment: string): number {
  const ends = [stopIndex(segment), segment.search(AND_SOMEBODY), segment.search(AND_NAME)]
  const found = ends.filter((index) => index >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

/** An office is at most so many words long; beyond them a sentence was swallowed. */
const MOST_WORDS = 22

export const isTooLong = (office: string) => office.split(' ').length > MOST_WORDS
