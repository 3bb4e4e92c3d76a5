const DATE = String.raw`(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>(?:19|20)\d{2}|\d{2}(?=,? \d{1,2}:\d{2}))(?!\d)`
const ISO = String.raw`(?<isoYear>(?:19|20)\d{2})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ENGLISH = String.raw`(?<enDay>\d{1,2}) (?<enMonth>${MONTHS.join('|')}),? (?<enYear>(?:19|20)\d{2})`
const VIETNAMESE_MONTHS = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|')
/** «23 Tháng Chín 2024», «ngày 5 tháng 10 năm 2017»; the longer names first. */
const IN_WORDS = String.raw`(?<viDay>\d{1,2}) tháng (?<viMonth>\d{1,2}|${VIETNAMESE_MONTHS.toReversed().join('|')}),? (?:năm )?(?<viYear>(?:19|20)\d{2})(?!\d)`
const STAMP = new RegExp(`${ISO}|${DATE}|${ENGLISH}|${IN_WORDS}`, 'iu')
const TIME = /(?<!\d)(?<hour>[01]?\d|2[0-3])\s?(?:[:hg]|giờ)\s?(?<minute>[0-5]\d)(?!\d)/u

/** Words that stand beside a date in a publishing line; what is left without them must be short. */
const AROUND = new RegExp(
  [
    'số (báo )?(\\d+,? )?ra(?= ?(thứ|chủ|ngày|$))',
    'cập nhật( lúc| ngày)?|đăng( ngày| lúc)?|ngày đăng|xuất bản|submitted by .{0,40} on|(last )?updated|cms-publish-date|cms-view-count.*|published|date',
    '(thứ|chủ) (hai|ba|tư|năm|sáu|bảy|nhật|[2-7])|mon|tue|wed|thu|fri|sat|sun|ngày',
    "gmt ?\\+ ?7|•|email|print|like|lượt xem|in bài|bình luận|ý kiến|[|•,:;()\\[\\]'–-]|\\d+",
  ].join('|'),
  'giu',
)

/** What happens at a time is no time of publication: «Hội nghị họp 08:30, 12/07/2018». */
const HAPPENS =
  /(?<!\p{L})(?:họp|khai mạc|bế mạc|khai giảng|bế giảng|diễn ra|bắt đầu|kết thúc|(?<!ban )tổ chức|mở|đăng ký|từ|đến|tại)(?!\p{L})/iu

const two = (digits: string) => digits.padStart(2, '0')

function isoDate(groups: Record<string, string | undefined>): string | null {
  const { day, month, year, isoYear, isoMonth, isoDay, enDay, enMonth, enYear } = groups
  const { viDay, viMonth, viYear } = groups
  if (viYear && viMonth && viDay) return checked(viYear, monthInWords(viMonth), viDay)
  if (isoYear && isoMonth && isoDay) return checked(isoYear, isoMonth, isoDay)
  if (enYear && enMonth && enDay)
    return checked(enYear, String(MONTHS.indexOf(enMonth.toLowerCase()) + 1), enDay)
  return year && month && day ? checked(year.length === 2 ? `20${year}` : year, month, day) : null
}

function monthInWords(month: string): string {
  const named = VIETNAMESE_MONTHS.indexOf(month.toLowerCase()) + 1
  return named === 0 ? month : String(named)
}

function checked(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${two(month)}-${two(day)}` : null
}

export type PublicationLine = {
  /** «2018-07-12» or «2018-07-12T08:07». */
  readonly stamp: string
  /** Whether the line bears a time or a word such as «Cập nhật»; a bare date may be the page's clock. */
  readonly certain: 'stated' | 'bare'
}

/** What may be left of a line once its date and the words around dates are gone: an author's or a section's name. */
const REST = 24

/** What says that a date is one of publication. */
export const PUBLISHING_LABEL =
  /cập nhật|đăng|xuất bản|submitted|publish|updated|^date |^số (?:báo )?(?:\d+,? )?ra /iu
const LONGEST = 120

type Parts = { readonly date: string; readonly others: string }

/** The line's first date and what stands around it; null when that tells what happens. */
function dateIn(line: string): Parts | null {
  const found = STAMP.exec(line)
  const date = found && isoDate(found.groups ?? {})
  if (!found || !date) return null
  const others = line.slice(0, found.index) + line.slice(found.index + found[0].length)
  return HAPPENS.test(others) ? null : { date, others }
}

/** How many letters belong neither to the date nor to the words around dates. */
function restOf(others: string): number {
  return others.replace(TIME, '').replace(AROUND, '').replace(/\s+/gu, ' ').trim().length
}

/** Whether a line is the second half of a publication line: «20:32 (GMT+7)» below its day. */
export function isTimeOfDay(line: string): boolean {
  return line.length <= LONGEST && TIME.test(line) && restOf(line) === 0
}

/** Reads a line that says when the page was published: «Cập nhật lúc: 17:34, 22/07/2016 [GMT+7]»; null for any other. */
export function publicationLine(line: string): PublicationLine | null {
  const parts = line.length > LONGEST ? null : dateIn(line)
  if (!parts) return null
  const { date, others } = parts
  const time = TIME.exec(others)?.groups
  const label = PUBLISHING_LABEL.test(line)
  const stated = label || time !== undefined
  const most = label ? 2 * REST : REST
  if (restOf(others) > (stated ? most : 0)) return null
  const stamp = time ? `${date}T${two(time.hour ?? '')}:${time.minute}` : date
  return { stamp, certain: stated ? 'stated' : 'bare' }
}
