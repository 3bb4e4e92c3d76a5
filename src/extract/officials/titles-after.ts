import { OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'
import { isCalling } from './calling.ts'
import { isCountry } from './countries.ts'
import { beginsWithBody, beginsWithOffice, isMembership, isTooLong, officeEnd } from './office-bounds.ts'

/** Commas, full stops (but those of «TP. Huế»), semicolons and brackets end an office; a dash does where another office follows. */
const DELIMITER = new RegExp(
  String.raw`[,;:()“”"/…]|(?<!(?:TP|TX))\.(?=\s|$)|\s*[-–—]\s*(?=(?:${OFFICE}|${RANK_OR_DEGREE})(?![A-Za-zÀ-ỹ]))`,
  'iu',
)
const SEPARATOR = /^\s*(?:[,(]|[-–—])\s*/u
const CLOSING_BRACKET = /^\s*\)/u

/** «Giám đốc Sở - »: a dash that closes what another opened. */
const LOOSE_ENDS = /^\s+|(?<![\s–—-])[\s–—-]+$/gu

type Segment = { readonly office: string; readonly end: number; readonly cut: 'yes' | 'no' }

/** The next segment after a separator, up to where it stops being an office; `cut` when it went on with something else. */
function segmentAt(text: string, at: number): Segment | null {
  const separator = SEPARATOR.exec(text.slice(at))?.[0]
  if (separator === undefined) return null
  const from = at + separator.length
  const rest = text.slice(from)
  const delimiter = rest.search(DELIMITER)
  const segment = delimiter < 0 ? rest : rest.slice(0, delimiter)
  const stop = officeEnd(segment)
  const office = (stop < 0 ? segment : segment.slice(0, stop)).replace(LOOSE_ENDS, '')
  const end = from + rest.indexOf(office) + office.length
  const bracket = CLOSING_BRACKET.exec(text.slice(end))?.[0].length ?? 0
  return { office, end: end + bracket, cut: stop < 0 ? 'no' : 'yes' }
}

const RANK_FIRST = new RegExp(String.raw`^(?:${RANK_OR_DEGREE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')

/** A rank goes before a name; after one it is a title only when nothing follows: «X, Đại tá, Cục trưởng …». */
function isTitle(office: string): boolean {
  const rank = RANK_FIRST.exec(office)?.[0]
  if (rank !== undefined) return office.length === rank.length
  return beginsWithOffice(office) || isMembership(office)
}

/** Names of bodies that go on after a comma: «Sở Văn hóa, Thể thao và Du lịch». */
const CONTINUED = /(?:Văn hóa|cải cách hành chính|Báo chí|Đào tạo|Khoa học)$/u
/** «Phòng An ninh mạng và phòng, chống tội phạm …»: a body that prevents and fights. */
const PREVENTS = /(?:^|\s)phòng$/u
const FIGHTS = /^chống /u
/** What goes on with the name of a body is shorter than an office. */
const MOST_WORDS_OF_BODY = 12

/** «Trưởng bản Mẫu, xã Thử»: a commune goes on with an office where nothing but its name is told. */
const COMMUNE = /^(?:xã|phường|thị trấn)(?: \p{Lu}[\p{L}'’-]*){1,4}$/u

function continuesBody(segment: string, titles: readonly string[]): boolean {
  if (titles.length === 0 || segment === '' || segment.split(' ').length > MOST_WORDS_OF_BODY) return false
  return (
    isCountry(segment) ||
    beginsWithBody(segment) ||
    COMMUNE.test(segment) ||
    (CONTINUED.test(titles.at(-1) ?? '') && /^\p{Lu}/u.test(segment)) ||
    (PREVENTS.test(titles.at(-1) ?? '') && FIGHTS.test(segment))
  )
}

/** The offices with one more, or with the last one's body named to its end; null when the segment is neither. */
function withSegment(titles: readonly string[], segment: string): readonly string[] | null {
  if (isTooLong(segment)) return null
  if (isTitle(segment) || (titles.length === 0 && isCalling(segment))) return [...titles, segment]
  return continuesBody(segment, titles) ? [...titles.slice(0, -1), `${titles.at(-1)}, ${segment}`] : null
}

type TitlesAfter = { readonly titles: readonly string[]; readonly length: number }

function continued(text: string, read: TitlesAfter): TitlesAfter {
  const segment = segmentAt(text, read.length)
  const titles = segment && withSegment(read.titles, segment.office)
  if (!segment || !titles) return read
  const longer = { titles, length: segment.end }
  return segment.cut === 'yes' ? longer : continued(text, longer)
}

/** Reads the offices written after a name: «X, Bí thư Trung ương Đảng, Trưởng ban Tuyên giáo Trung ương chủ trì …». */
export function titlesAfter(text: string): TitlesAfter {
  return continued(text, { titles: [], length: 0 })
}
