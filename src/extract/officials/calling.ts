import { CALLING } from '../lexicon/callings.ts'
import type { NameSpan } from './name-in-run.ts'

const BEFORE = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?<calling>${CALLING})\s+$`, 'iu')
const REACH = 30

/** Two capitals after «ngư dân» may be an island; with a village behind them they are a man. */
const LIVES_AT =
  /^\s*[,(]\s*(?:ở |trú )?(?:xã|phường|thôn|ấp|bản|làng|buôn|khu phố|tổ|thị trấn|\d{2} tuổi)(?![A-Za-zÀ-ỹ])/iu
const FULL_NAME = 3
/** «phóng viên Lê Mẫu, Đài Thử»: reporters are of a paper or a station, islands are not. */
const REPORTER = /^(?:phóng viên|biên tập viên|biên dịch viên)$/iu
const WORKS_AT =
  /^\s*[,(]\s*(?:Báo|Đài|Tạp chí|Thông tấn xã|TTXVN|VOV|VTV|Trung tâm (?:Truyền thông|Văn hóa)|Cổng)(?![A-Za-zÀ-ỹ])/u

type Calling = { readonly title: string; readonly start: number }

/** The calling right before a name: «ngư dân Lê Văn Mẫu»; null when the capitals may be no person's. */
export function callingBefore(text: string, { start, end, name }: NameSpan): Calling | null {
  const from = Math.max(0, start - REACH)
  const match = BEFORE.exec(text.slice(from, start))
  const title = match?.groups?.calling
  if (!match || title === undefined) return null
  const rest = text.slice(end, end + REACH)
  const works = REPORTER.test(title) && WORKS_AT.test(rest)
  const isPerson = works || name.split(' ').length >= FULL_NAME || LIVES_AT.test(rest)
  return isPerson ? { title, start: from + match.index } : null
}

/** «chủ tàu QT 12345 TS», «phóng viên Báo Mẫu»: with a place, a boat or a house it is one person's calling. */
const ONE_PERSON = new RegExp(
  String.raw`^${CALLING} (?:thường trú )?(?:của )?(?:(?:xã|phường|thôn|ấp|bản|làng|huyện|quận|đảo|đặc khu|tàu|tỉnh) |\p{Lu})`,
  'u',
)
const SEVERAL = / (?:và|cùng) /u

/** Whether what follows a name and a comma says what that one person is. */
export const isCalling = (segment: string) => ONE_PERSON.test(segment) && !SEVERAL.test(segment)
