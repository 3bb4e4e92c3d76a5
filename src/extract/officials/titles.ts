import { anyOf, words } from '../../text/pattern.ts'
import { BODY_HEAD } from '../lexicon/bodies.ts'
import { AFTER_OFFICE } from '../lexicon/speech.ts'
import { HONORIFIC, OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'

const STARTS_WITH_OFFICE = new RegExp(String.raw`^(?:${OFFICE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')
const STARTS_WITH_RANK = new RegExp(String.raw`^(?:${RANK_OR_DEGREE})(?![0-9A-Za-zÀ-ỹ])`, 'iu')
const STARTS_WITH_BODY = new RegExp(
  String.raw`^(?:${BODY_HEAD}|tỉnh|thành phố|TP\.?|huyện|quận|thị xã)(?![0-9A-Za-zÀ-ỹ])`,
  'u',
)
const ANY_OFFICE = words(OFFICE)
const STOP = words(anyOf(AFTER_OFFICE))

/** «và» ends an office when a person or an office follows, not inside «Bộ Thông tin và Truyền thông». */
const AND_SOMEBODY = new RegExp(
  String.raw`\s+(?:và|cùng|&)\s+(?=(?:${HONORIFIC}|${OFFICE}|${RANK_OR_DEGREE})(?![A-Za-zÀ-ỹ]))`,
  'iu',
)
const AND_NAME =
  /\s+và\s+(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Lâm|Phùng|Mai|Tô|Hà|Cao|Đinh|Lương|Lưu|Tạ|Thái|Nông|Quách|Giàng|Vàng)\s\p{Lu})/u

/** An office is at most so many words long; beyond them a sentence was swallowed. */
const MOST_WORDS = 22

/** Names of offices and bodies that hold a verb; while looking for verbs they are blanked out. */
const COMPOUNDS = words(
  anyOf([
    'ngoại giao',
    'dự khuyết',
    'các tổ chức',
    'ban tổ chức',
    'tổ chức cán bộ',
    'tổ chức quốc tế',
    'ban chỉ đạo',
    'bcđ',
    'chỉ đạo công tác',
    'chỉ đạo nhà nước',
    'báo cáo viên',
    'thường trực',
    'phát ngôn',
    'người phát ngôn',
    'phổ biến giáo dục',
    'hợp tác',
    'giám sát',
    'dự án',
    'dự báo',
    'giao thông',
    'giao thông vận tải',
    'giao lưu văn hóa',
    'bàn giao',
    'phân tích dự báo',
    'hướng dẫn viên',
    'thông tin đối ngoại',
    'thông tin và truyền thông',
    'thông tin báo chí',
    'thông tin cơ sở',
    'công nghệ thông tin',
    'thông tin điện tử',
    'xem xét',
    'tổng kết thực tiễn',
    'tiếp dân',
    'tiếp công dân',
    'từ liêm',
    'có thẩm quyền',
    'xét xử',
    'làm việc',
    'trao đổi giáo dục',
  ]),
)
const blanked = (match: string) => '¤'.repeat(match.length)

/** Where in a segment a verb or a connective ends the office; -1 when nothing does. */
function stopIndex(segment: string): number {
  const text = segment.replace(COMPOUNDS, blanked)
  for (const match of text.matchAll(STOP)) {
    if (match.index > 0 && /^\p{Ll}/u.test(match[0])) return match.index
  }
  return -1
}

function nearest(...indexes: readonly number[]): number {
  const found = indexes.filter((index) => index >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}

/** The part of a segment that is still the office, and whether the segment went on with something else. */
function officePart(segment: string): { office: string; cut: boolean } {
  const at = nearest(stopIndex(segment), segment.search(AND_SOMEBODY), segment.search(AND_NAME))
  const office = (at < 0 ? segment : segment.slice(0, at)).trim()
  return { office, cut: at >= 0 }
}

/** Commas, semicolons and brackets end an office; a dash does where another office follows. */
const DELIMITER = new RegExp(
  String.raw`[,;:()“”"/…]|\.(?=\s|$)|\s*[-–—]\s*(?=(?:${OFFICE}|${RANK_OR_DEGREE})(?![A-Za-zÀ-ỹ]))`,
  'iu',
)
const SEPARATOR = /^\s*(?:[,(]|[-–—])\s*/u

/** A rank goes before a name; after one it is a title only when nothing follows: «X, Đại tá, Cục trưởng …». */
function isTitle(office: string): boolean {
  const rank = STARTS_WITH_RANK.exec(office)?.[0]
  return rank === undefined ? STARTS_WITH_OFFICE.test(office) : office.length === rank.length
}

type After = { readonly titles: readonly string[]; readonly length: number }

function continuesBody(office: string, titles: readonly string[]): boolean {
  if (titles.length === 0 || office === '') return false
  if (office.split(' ').length > 8) return false
  if (STARTS_WITH_BODY.test(office)) return true
  return (
    /(?:Văn hóa|cải cách hành chính|Báo chí|Đào tạo|Khoa học)$/u.test(titles.at(-1) ?? '') &&
    /^\p{Lu}/u.test(office)
  )
}

/** Reads the offices written after a name: «X, Bí thư Trung ương Đảng, Trưởng ban Tuyên giáo Trung ương chủ trì …». */
export function titlesAfter(text: string): After {
  const titles: string[] = []
  let at = 0
  for (;;) {
    const separator = SEPARATOR.exec(text.slice(at))?.[0]
    if (separator === undefined) break
    const from = at + separator.length
    const rest = text.slice(from)
    const end = rest.search(DELIMITER)
    const { office, cut } = officePart(end < 0 ? rest : rest.slice(0, end))
    const isOffice = isTitle(office)
    if (!isOffice && !continuesBody(office, titles)) break
    if (office.split(' ').length > MOST_WORDS) break
    if (isOffice) titles.push(office)
    else titles.push(`${titles.pop()}, ${office}`)
    at = from + rest.indexOf(office) + office.length
    if (/^\s*\)/u.test(text.slice(at))) at += text.slice(at).indexOf(')') + 1
    if (cut) break
  }
  return { titles, length: at }
}

const TRAILING_HONORIFIC = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${HONORIFIC}\s*:?\s*$`, 'iu')
const TRAILING_RANK = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${RANK_OR_DEGREE})[\s,.]*$`, 'iu')
const ENDS_IN_FUNCTION_WORD =
  /(?:^|\s)(?:và|cùng|với|có|là|gồm|do|của|bởi|cho|theo|tại|về|các|nghe|mời|còn)$/iu

export type Before = {
  readonly titles: readonly string[]
  readonly start: number
  readonly honorific: 'yes' | 'no'
}

type Peeled = { ranks: readonly string[]; end: number; honorific: 'yes' | 'no' }

/** Takes «đồng chí», «Thiếu tướng», «PGS.TS» off the end of what precedes a name, in any order. */
function peel(text: string): Peeled {
  const ranks: string[] = []
  let end = text.length
  let honorific: 'yes' | 'no' = 'no'
  for (;;) {
    const before = text.slice(0, end)
    const rank = TRAILING_RANK.exec(before)
    const found = rank ?? TRAILING_HONORIFIC.exec(before)
    if (!found) return { ranks, end, honorific }
    if (rank) ranks.unshift(rank[0].replace(/[\s,.]+$/u, ''))
    else honorific = 'yes'
    end = found.index
  }
}

/** From where on the last piece before a name is an office and nothing else; -1 when it is not. */
function officeStart(piece: string): number {
  ANY_OFFICE.lastIndex = 0
  for (let match = ANY_OFFICE.exec(piece); match; match = ANY_OFFICE.exec(piece)) {
    const office = piece.slice(match.index).trim()
    if (/^(?:báo cáo viên|giảng viên) của/iu.test(office)) continue
    if (
      stopIndex(office) < 0 &&
      office.split(' ').length <= MOST_WORDS &&
      !ENDS_IN_FUNCTION_WORD.test(office)
    )
      return match.index
  }
  return -1
}

const BETWEEN_OFFICES = new RegExp(String.raw`,|\s*[-–—]\s*(?=(?:${OFFICE})(?![A-Za-zÀ-ỹ]))`, 'giu')

type Piece = { readonly text: string; readonly at: number }

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const comma of text.matchAll(BETWEEN_OFFICES)) {
    found.push({ text: text.slice(from, comma.index), at: from })
    from = comma.index + comma[0].length
  }
  return [...found, { text: text.slice(from), at: from }]
}

/** Reads the offices written before a name; `text` ends where the name begins. */
export function titlesBefore(text: string): Before {
  const { ranks, end, honorific } = peel(text)
  const stretch = text.slice(0, end).replace(/[\s,–—-]+$/u, '')
  const chain: string[] = []
  let start = text.slice(end).length === 0 ? end : end
  let tail = ''
  for (const { text: piece, at } of pieces(stretch).toReversed()) {
    const offset = officeStart(piece)
    const trimmedPiece = piece.trim()
    if (offset < 0) {
      if (chain.length > 0 || tail !== '' || !STARTS_WITH_BODY.test(trimmedPiece)) break
      tail = `, ${trimmedPiece}`
      continue
    }
    const office = piece.slice(offset).trim() + tail
    tail = ''
    chain.unshift(office)
    start = at + offset
    if (piece.slice(0, offset).trim() !== '') break
  }
  const introduced = chain.length > 0 ? TRAILING_HONORIFIC.exec(stretch.slice(0, start)) : null
  return {
    titles: [...chain, ...ranks],
    start: introduced?.index ?? (chain.length > 0 ? start : end),
    honorific,
  }
}
