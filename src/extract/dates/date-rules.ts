import { anyOf, words } from '../../text/pattern.ts'
import type { Rule } from '../rule.ts'
import { type DayFinding, listedDays, oneDay, severalDays } from './date-finding.ts'
import { DAY_NUMBERS, dayNumber } from './day-names.ts'
import { MONTH_NUMBERS, monthNumber } from './month-names.ts'

const SIGN = String.raw`\s?[/.\-–]\s?`
/** A digit more, «%» or another sign and the number is something else: «23/9/204», «5/7 chỉ tiêu» has no word for time before it. */
const CLOSE = String.raw`(?![\d%]|[/.\-–]\d|\s?[/.]\s?\d)`
const YEAR = String.raw`(?:${SIGN}|\s+năm\s+)(?<year>\d{4})`
const LAST_YEAR = String.raw`(?:${SIGN}|\s+năm\s+)(?<lastYear>\d{4})`
const HOUR = String.raw`(?:\s*(?:\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?(?:\s?phút)?)\s*,?)?`
const PART_OF_DAY = String.raw`(?:sáng|trưa|chiều|tối|đêm|rạng sáng)`
const weekday = (group: string) =>
  String.raw`(?:(?:thứ|chủ)\s+(?<${group}>hai|ba|tư|năm|sáu|bảy|nhật|[2-7])\s*[,(-]?\s*)`
/** What announces a day: «Ngày», «Sáng», «Chiều ngày», «Sáng nay (», «hôm». */
const LEAD = String.raw`${weekday('weekday')}?(?:${PART_OF_DAY}(?:\s+(?:nay|qua|hôm nay|hôm qua))?|hôm nay|hôm qua|hôm|ngày|vào lúc)${HOUR}\s*[,(]?\s*(?:(?:${PART_OF_DAY}\s+)?ngày\s+|mùng\s+|mồng\s+)?${weekday('innerWeekday')}?(?:,?\s*ngày\s+)?`
const NAMED_DAY = String.raw`(?:thứ|chủ)\s+(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])`
/** «hai ngày làm việc (20 - 21/9)», «hai ngày qua (20 - 21/9)», «hai ngày thứ Sáu và thứ Bảy, 20 - 21/9», «hai ngày cuối tuần 20 và 21/9». */
const WHICH_DAYS = String.raw`(?:\s+(?:làm việc|họp|học tập|diễn ra|(?:vừa )?qua|liền|liên tục|(?:đầu|giữa|cuối) (?:tuần|tháng(?: \d{1,2})?))(?=\s*[,(])|\s+\(?(?:cuối tuần(?:\s+(?:qua|này|trước))?|liên tiếp|${NAMED_DAY}\s*(?:và|,|đến|[-–])\s*${NAMED_DAY}))?`
/** A share of something is no day: «từ 1/2 đến 3/4 lương», «ngày 2/3 số hộ». */
const NO_SHARE = String.raw`(?!%|\s(?:số|hộ|lương|diện tích|dân số|chiều dài|chặng|quãng)(?![\p{L}]))`
const NO_COUNT = String.raw`(?!\s(?:chỉ tiêu|nhiệm vụ|tiêu chí|huyện|xã|tỉnh|đại biểu)(?![\p{L}]))`
/** «Từ ngày 4-6 và 11-13/3»: days of the month that follows, none of June. */
const NO_LIST = String.raw`(?!\s*(?:và|,)\s*(?:ngày\s+)?\d{1,2}\s?[-–]\s?\d{1,2}\s?[/.])`
/** «Sau hai ngày làm việc (5 - 6/9)»: the days themselves, not what comes after them. */
const WORKED_DAYS = String.raw`(?:sau|qua)\s+(?:hai|ba|bốn|năm|\d{1,2})\s+ngày\s+(?:làm việc|họp|học tập)(?=\s*[,(])`
const SEVERAL_DAYS = String.raw`${WORKED_DAYS}|(?:trong\s+)?(?:các|hai|ba|bốn|năm|\d{1,2})\s+ngày${WHICH_DAYS}|(?:trong\s+)?(?:các\s+)?ngày`
const OPENED = String.raw`\s*,?\s*\(?\s*(?:từ\s+)?(?:ngày\s+)?`
const MANY = String.raw`(?:${SEVERAL_DAYS}|từ(?:\s+${PART_OF_DAY})?(?:\s+ngày)?|trong\s+thời\s+gian)${OPENED}`
/** «Sáng 5 và chiều 6/3»: each day with its part. */
const EACH_PART = String.raw`${PART_OF_DAY}\s+(?:ngày\s+)?(?=\d{1,2}\s*(?:và|đến|tới|[-–—])\s*(?:hết\s+)?${PART_OF_DAY})`
/** Where the month is a word, a word for days must stand before: «từ 5 đến 7 tháng tư vấn» is none. */
const MANY_DAYS = String.raw`(?:${SEVERAL_DAYS}|từ\s+ngày)${OPENED}`
const TO = String.raw`\s*(?<link>và|đến|tới|[-–—])\s*(?:hết\s+)?(?:${PART_OF_DAY}\s+)?(?:ngày\s+)?`
/** A weekday alone announces a date in brackets, or one written in full: «Thứ Ba (5/3)», «Thứ Ba, 5/3/2019». */
const NO_RANK = String.raw`(?<!(?:lần|người|hạng|đợt|cấp|đứng|xếp|nhóm|vị trí)\s)`
const weekdayAlone = (mark: string) =>
  String.raw`${NO_RANK}(?:thứ|chủ)\s+(?<weekdayAlone>hai|ba|tư|năm|sáu|bảy|nhật|[2-7])(?:\s+tuần\s+(?:qua|này|trước))?\s*${mark}\s*(?:ngày\s+)?`
const DAY = String.raw`(?<day>\d{1,2})`
const MONTH = String.raw`(?<month>\d{1,2})`
const MONTH_WORD = String.raw`(?<monthWord>${Object.keys(MONTH_NUMBERS).join('|')})`
/** «3, 4 và», «3/6, 4/6,»: days before the last of a list. */
const LISTED = String.raw`(?<listed>\d{1,2}(?:/\d{1,2})?(?:,\s\d{1,2}(?:/\d{1,2})?){0,5})(?:,\s|\s+và\s+)(?:ngày\s+)?`
const LAST = String.raw`(?<lastDay>\d{1,2})(?:${SIGN}|\s+tháng\s+)(?<lastMonth>\d{1,2})`

/** «12 và 13», «4/3 đến hết chiều 6/3». */
const SEVERAL = /\d\s*(?:và|đến|tới|[-–—])\s*(?:\p{Ll}+ ){0,3}\d/u

/** Ways of writing the days of an event, from the fullest to the shortest; each needs a word for time before it. */
export const DATE_RULES: readonly Rule<DayFinding>[] = [
  {
    id: 'date/day-range',
    example: 'Trong hai ngày 12 và 13-5, hội nghị họp tại Đà Nẵng.',
    sign: SEVERAL,
    pattern: words(String.raw`(?:${MANY}|${EACH_PART})${DAY}${TO}${LAST}(?:${LAST_YEAR})?${CLOSE}`),
    read: severalDays,
  },
  {
    id: 'date/range-over-months',
    example: 'Từ ngày 30/6 đến 2/7/2024, lớp tập huấn mở tại Huế.',
    sign: SEVERAL,
    pattern: words(
      String.raw`(?:${MANY}|${LEAD})${DAY}(?:${SIGN}|\s+tháng\s+)${MONTH}(?:${YEAR})?${TO}${LAST}(?:${LAST_YEAR})?${CLOSE}${NO_SHARE}`,
    ),
    read: severalDays,
  },
  {
    id: 'date/days-of-month',
    example: 'Hội thảo diễn ra trong hai ngày 5 và 6 tháng Tám năm 2019.',
    sign: /\d tháng \p{L}/iu,
    pattern: words(
      String.raw`${MANY_DAYS}${DAY}${TO}(?<lastDay>\d{1,2})\s+tháng\s+${MONTH_WORD}(?:\s+năm\s+(?<lastYear>\d{4}))?(?!\s+(?:lần|lượt|\d))${CLOSE}`,
    ),
    read: ({ monthWord, ...groups }) => severalDays({ ...groups, lastMonth: monthNumber(monthWord) }),
  },
  {
    id: 'date/listed-days',
    example: 'Trong các ngày 3, 4 và 5/6, Sở mở lớp tập huấn.',
    sign: /\d, \d/,
    pattern: words(String.raw`${MANY_DAYS}${LISTED}${LAST}(?:${LAST_YEAR})?${CLOSE}${NO_SHARE}${NO_COUNT}`),
    read: listedDays,
  },
  {
    id: 'date/full',
    example: 'Sáng ngày 8/1/2022, Tỉnh ủy tổ chức hội nghị.',
    sign: /\d\s?[/.\-–]\s?\d{4}|\d năm \d/,
    pattern: words(String.raw`(?:${LEAD}|${weekdayAlone('[,(]?')})${DAY}${SIGN}${MONTH}${YEAR}${CLOSE}`),
    read: oneDay,
  },
  {
    id: 'date/words',
    example: 'Chiều ngày 14 tháng 5 năm 2023, Sở mở lớp tập huấn.',
    sign: /\d tháng/,
    pattern: words(
      String.raw`${LEAD}${DAY}\s+tháng\s+(?:${MONTH}|${MONTH_WORD})(?:\s*,?\s*năm\s+(?<year>\d{4})|[/-](?<year2>\d{4}))?${CLOSE}`,
    ),
    read: ({ monthWord, ...groups }) =>
      oneDay({ ...groups, year: groups.year ?? groups.year2, month: groups.month ?? monthNumber(monthWord) }),
  },
  {
    id: 'date/day-in-words',
    example: 'Ngày mười hai tháng Ba, Huyện ủy Mẫu tổ chức hội nghị.',
    sign: /ngày \p{Ll}+ .{0,30}tháng /iu,
    pattern: words(
      String.raw`${LEAD}(?<dayWord>${anyOf(Object.keys(DAY_NUMBERS))})\s+tháng\s+(?:${MONTH}|${MONTH_WORD})(?:\s*,?\s*năm\s+(?<year>\d{4}))?${CLOSE}`,
    ),
    read: ({ dayWord, monthWord, ...groups }) =>
      oneDay({ ...groups, day: dayNumber(dayWord), month: groups.month ?? monthNumber(monthWord) }),
  },
  {
    id: 'date/day-month',
    example: 'Chiều 23/2, tại Hà Nội, Ban Chỉ đạo họp.',
    sign: /\d\s?[/.\-–]\s?\d/,
    pattern: words(
      String.raw`(?:${LEAD}|${weekdayAlone(String.raw`\(`)})${DAY}${SIGN}${MONTH}(?!\d)(?:(?!${SIGN}\d)|(?=${SIGN}\d{1,3}(?!\d)))${NO_LIST}${NO_SHARE}${NO_COUNT}`,
    ),
    read: oneDay,
  },
]
