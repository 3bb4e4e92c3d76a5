import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import { ADDRESSED, OFFICE, RANK_OR_DEGREE } from '../lexicon/titles.ts'
import { beginsWithBody, isMembership, isTooLong, stopIndex } from './office-bounds.ts'

const TRAILING_HONORIFIC = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${ADDRESSED}\s*:?\s*$`, 'iu')
const TRAILING_RANK = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${RANK_OR_DEGREE})[\s,.]*$`, 'iu')

type Peeled = { readonly ranks: readonly string[]; readonly end: number; readonly honorific: 'yes' | 'no' }

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
    if (rank) ranks.unshift(rank[0].replace(/(?<![\s,.])[\s,.]+$/u, ''))
    else honorific = 'yes'
    end = found.index
  }
}

const ANY_OFFICE = words(OFFICE)
/** «báo cáo viên của Ban …» is whose speaker somebody is, not an office held. */
const SPEAKER_OF = /^(?:báo cáo viên|giảng viên) của/iu
const ENDS_IN_FUNCTION_WORD =
  /(?:^|\s)(?:và|cùng|với|có|là|gồm|do|của|bởi|cho|theo|tại|về|các|nghe|mời|còn)$/iu

/** «các Phó Giám đốc», «(đồng) chí Trưởng ban», «và Trưởng phòng»: the first word joins or counts and is none of the office. */
const CONNECTIVE = /^(?:các|chí|và|cùng|với|có|do|là)\s+/iu

function isOffice(text: string): boolean {
  return (
    !SPEAKER_OF.test(text) && stopIndex(text) < 0 && !isTooLong(text) && !ENDS_IN_FUNCTION_WORD.test(text)
  )
}

/** From where on a piece is an office and nothing else; -1 when it is not. */
function officeStart(piece: string): number {
  if (isMembership(piece.trim())) return piece.search(/\S/u)
  for (const match of everyMatch(piece, ANY_OFFICE)) {
    const index = match.index + (CONNECTIVE.exec(match[0])?.[0].length ?? 0)
    if (isOffice(piece.slice(index).trim())) return index
  }
  return -1
}

const BETWEEN_OFFICES = new RegExp(String.raw`,|\s*[-–—]\s*(?=(?:${OFFICE})(?![A-Za-zÀ-ỹ]))`, 'giu')

type Piece = { readonly text: string; readonly at: number }

function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const comma of everyMatch(text, BETWEEN_OFFICES)) {
    found.push({ text: text.slice(from, comma.index), at: from })
    from = comma.index + comma[0].length
  }
  return [...found, { text: text.slice(from), at: from }]
}

/** «Giám đốc Công an, tỉnh Lạng Sơn»: a last piece without an office that names the body of the one before. */
function bodyAfterComma(piece: string): string | null {
  const body = piece.trim()
  return beginsWithBody(body) && officeStart(piece) < 0 ? body : null
}

type Chain = { readonly offices: readonly string[]; readonly start: number }

/** The offices in which a run of pieces ends, read backwards until a piece is none. */
function chainOf(all: readonly Piece[]): Chain | null {
  const last = all.at(-1)
  const offset = last ? officeStart(last.text) : -1
  if (!last || offset < 0) return null
  const begunBefore = last.text.slice(0, offset).trim() !== ''
  const earlier = begunBefore ? null : chainOf(all.slice(0, -1))
  const office = last.text.slice(offset).trim()
  return { offices: [...(earlier?.offices ?? []), office], start: earlier?.start ?? last.at + offset }
}

/** «Sở Văn hóa, » and «Thể thao và Du lịch»: what ministries and departments of several fields are called. */
const FIELD_ENDS = /(?:Văn hóa|Thông tin|Lao động|Giáo dục|Nông nghiệp)\s*$/u
const FIELD_BEGINS =
  /^\s*(?:Thể thao|Văn hóa|Du lịch|Thương binh|Gia đình|Xã hội|Thanh niên|Môi trường|Thể dục)(?![A-Za-zÀ-ỹ])/u

function fieldAfterComma(piece: string, earlier: string): string | null {
  return FIELD_BEGINS.test(piece) && FIELD_ENDS.test(earlier) ? piece.trim() : null
}

function officesEnding(stretch: string): Chain | null {
  const all = pieces(stretch)
  const [earlier, last] = [all.at(-2)?.text ?? '', all.at(-1)?.text ?? '']
  const body = fieldAfterComma(last, earlier) ?? bodyAfterComma(last)
  if (body === null) return chainOf(all)
  const chain = chainOf(all.slice(0, -1))
  return chain && { ...chain, offices: chain.offices.with(-1, `${chain.offices.at(-1)}, ${body}`) }
}

export type TitlesBefore = {
  readonly titles: readonly string[]
  readonly start: number
  readonly honorific: 'yes' | 'no'
}

/** «Thừa ủy quyền của Chủ tịch nước, », «Thay mặt Thường trực Tỉnh ủy, »: whom somebody else stands for. */
const STANDS_FOR =
  /(?<![A-Za-zÀ-ỹ])(?:thay mặt|thừa (?:ủy quyền|lệnh)|được (?:sự )?ủy quyền)(?: của)? [^,;:.]{2,80},\s*/giu

/** Where the words before a name stop speaking of somebody for whom the person stands. */
const ownFrom = (text: string) =>
  everyMatch(text, STANDS_FOR).reduce((from, { index, 0: found }) => Math.max(from, index + found.length), 0)

/** Reads the offices written before a name; `text` ends where the name begins, `start` is where name and offices do. */
export function titlesBefore(text: string): TitlesBefore {
  const { ranks, end, honorific } = peel(text)
  const from = Math.min(ownFrom(text), end)
  const stretch = text.slice(from, end).replace(/(?<![\s,–—-])[\s,–—-]+$/u, '')
  const chain = officesEnding(stretch)
  if (!chain) return { titles: ranks, start: end, honorific }
  const introduced = TRAILING_HONORIFIC.exec(stretch.slice(0, chain.start))
  const start = from + (introduced?.index ?? chain.start)
  return { titles: [...chain.offices, ...ranks], start, honorific }
}
