import type { Span } from '../../text/segment.ts'
import type { Sentence } from '../report-text.ts'
import { callingBefore } from './calling.ts'
import { isForeignName } from './foreign-name.ts'
import type { NameSpan } from './name-in-run.ts'
import { namesIn } from './names.ts'
import { hasOffice, nextOfficeStart } from './next-office.ts'
import { withSharedTitles } from './shared-titles.ts'
import { titlesAfter } from './titles-after.ts'
import { type TitlesBefore, titlesBefore } from './titles-before.ts'

/** One place where a person is named, with the offices written around the name; offsets within the sentence. */
export type Mention = Span & {
  readonly name: string
  readonly nameSpan: Span
  readonly titles: readonly string[]
  /**
   * `strong`: introduced or with an office; `bare`: capitals that look like a name and nothing else; `short`: the given
   * name of somebody named before.
   */
  readonly strength: 'strong' | 'bare' | 'short'
}

/** How far back an office may begin: the longest chains in use are about this long. */
const REACH = 320

/** Where the text before a name begins that is not the last name's, and which name comes next. */
type Around = { readonly from: number; readonly next: NameSpan | undefined }

function stretchStart(text: string, from: number, at: number): number {
  const stretch = text.slice(Math.max(from, at - REACH), at)
  const delimiter = Math.max(...[';', ':', '“', '”', '(', ')', '"'].map((sign) => stretch.lastIndexOf(sign)))
  return at - stretch.length + delimiter + 1
}

/** «xã Mai Sơn» is a place more often than a commune's chairman. */
const DIVISION =
  /(?:quận|huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|thôn|đoàn|khu|vùng|đảo|cửa khẩu|biên phòng)\s$/iu
const LONGEST_DIVISION = 12

/** «Giám đốc Sở A Lê Văn Mẫu, Giám đốc Sở B Phạm Thử»: after one with the office before the name comes another such. */
const goesLike = (text: string, { start }: NameSpan, own: TitlesBefore) =>
  hasOffice(own) &&
  own.honorific === 'no' &&
  !DIVISION.test(text.slice(Math.max(0, start - LONGEST_DIVISION), start))

/** Two capitals after an office may be of its body, «Đại sứ quán Bồ Đào Nha»; three are somebody. */
const isCertain = (text: string, next: NameSpan, own: TitlesBefore) =>
  next.introduced === 'yes' ||
  next.name.split(' ').length > 2 ||
  isForeignName(next.name) ||
  goesLike(text, next, own)

/** Where the offices of the next name begin: whatever is written after a name ends there. */
function reachAfter(text: string, end: number, { next, own }: Around & { own: TitlesBefore }): number {
  if (!next || next.start > end + REACH || !isCertain(text, next, own)) return end + REACH
  const begin = stretchStart(text, end, next.start)
  const between = text.slice(begin, next.start)
  const offices = nextOfficeStart(between, own)
  return offices < between.length ? begin + offices : end + REACH
}

/** The offices before a name; of somebody who has none and is not addressed, what he or she is. */
function before(text: string, begin: number, named: NameSpan): TitlesBefore {
  const own = titlesBefore(text.slice(begin, named.start))
  const calling = own.titles.length === 0 && own.honorific === 'no' ? callingBefore(text, named) : null
  return calling && calling.start >= begin
    ? { titles: [calling.title], start: calling.start - begin, honorific: 'no' }
    : own
}

function mentionOf(text: string, named: NameSpan, { from, next }: Around): Mention {
  const { start, end, name, introduced } = named
  const begin = stretchStart(text, from, start)
  const own = before(text, begin, named)
  const after = titlesAfter(text.slice(end, reachAfter(text, end, { from, next, own })))
  const titles = [...own.titles, ...after.titles]
  const strong = introduced === 'yes' || own.honorific === 'yes' || titles.length > 0
  return {
    start: begin + own.start,
    end: end + after.length,
    name,
    nameSpan: { start, end },
    titles,
    strength: strong ? 'strong' : 'bare',
  }
}

/** All persons named in a sentence, in order; an office between two names belongs to the first unless it runs into the second. */
export function mentionsIn({ text }: Sentence): readonly Mention[] {
  const mentions: Mention[] = []
  const names = namesIn(text)
  for (const [index, name] of names.entries()) {
    const from = mentions.at(-1)?.end ?? 0
    if (name.start < from) continue
    mentions.push(mentionOf(text, name, { from, next: names[index + 1] }))
  }
  return withSharedTitles(text, mentions)
}
