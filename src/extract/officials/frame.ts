import type { SpeakerRole } from '../../model/vocabulary.ts'

/** What a sentence says a person does at the conference. */
export type Part =
  | { readonly part: 'chair' }
  | { readonly part: 'speaker'; readonly role: SpeakerRole }
  | { readonly part: 'present' }

/**
 * `before` anything, `linked` by «có», «là», «gồm», `opened` by a clause with a comma; `after` name and offices; `by`
 * between «do» and its verb, `NAMES` standing for name and offices.
 */
type Side = 'before' | 'linked' | 'opened' | 'after' | 'by'

/** Stands for the names and offices between the words before and after them. */
export const NAMES = '¤'

/** One way of saying it; the pattern meets the words right before a name, or right after name and offices. */
export type Frame = {
  readonly id: string
  readonly side: Side
  readonly pattern: RegExp
  readonly says: Part
}

export const chair: Part = { part: 'chair' }
export const present: Part = { part: 'present' }
export const speaks = (role: SpeakerRole): Part => ({ part: 'speaker', role })

/** «các đồng chí:», «ông»: what stands between a cue and the first name; honorifics belong to the name. */
export const ADDRESS = String.raw`(?:\s+(?:các\s+)?(?:đồng chí|đ/c|ông|bà|vị))?\s*:?\s*`
const LINK = String.raw`\s+(?:còn\s+)?(?:có|là|gồm(?: có)?)(?:\s+(?:sự có mặt của|thêm|các))*${ADDRESS}$`

/** Words that stand right before a name. */
export const before = (source: string) => new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${source})$`, 'iu')

/** «…, cùng dự có»: a clause of its own, whose people are not those of the clause before. */
const NEXT_CLAUSE = String.raw`,\s(?:\S+\s)?(?:dự|tham dự|có mặt|về phía|phía|khách mời)\s`

/** Words that «có», «là» or «gồm» link to a name: «Chủ trì hội nghị có các đồng chí: …». */
export const linked = (source: string) =>
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ỹ])(?:${source})(?:(?!${NEXT_CLAUSE})(?:[^.;:“”]|\.(?=\S)|(?<=\st[px])\.)){0,110}?${LINK}`,
    'iu',
  )

/** Opening clauses after which the subject speaks: «Phát biểu tại hội nghị, đồng chí …». */
export const opened = (source: string) =>
  new RegExp(String.raw`^[“"\s]*(?:[^,.;]{0,40}\s)?(?:${source})(?![A-Za-zÀ-ỹ])[^.;]{0,140},\s*$`, 'iu')

/** «(thứ hai từ trái sang)», «(Bộ Mẫu)», «(chuyên gia, Hội Mẫu)»: where somebody stands in a picture, works or lives. */
const STANDS = String.raw`(?:\s*\([^()]{2,60}\)|,\s[^(),.;:]{2,60}\))?`

/** Adverbs between a name and its verb. */
const ADVERBS = String.raw`^${STANDS}[\s,)–—-]*(?:(?:đã|sẽ|cũng|đều|còn|xúc động|phấn khởi|trân trọng|nhiệt liệt|thẳng thắn|đồng thời|trực tiếp|lần lượt|tiếp tục|thì|lại|đến|tới|về|cùng|đồng|có|dự và|dự,|tham dự và|tham dự,|thay mặt ban tổ chức|và)\s+)*`

/** A verb right after name and offices. */
export const after = (source: string) => new RegExp(String.raw`${ADVERBS}(?:${source})(?![A-Za-zÀ-ỹ])`, 'iu')

const LINKED = new RegExp(LINK, 'iu')
const OPENED = /,\s*$/u
const BY = /(?<![A-Za-zÀ-ỹ])do\s/iu
/** The longest link takes about so many letters. */
const LINK_REACH = 48

/** Which frames the words before a name can fit at all; told from their last few letters. */
export function sidesOf(lead: string): ReadonlySet<Side> {
  const tail = lead.slice(-LINK_REACH)
  const sides: Side[] = ['before', 'after']
  if (LINKED.test(tail)) sides.push('linked')
  if (OPENED.test(tail)) sides.push('opened')
  if (BY.test(lead)) sides.push('by')
  return new Set(sides)
}
