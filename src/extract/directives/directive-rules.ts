import { anyOf, words } from '../../text/pattern.ts'
import { MINISTRIES } from '../lexicon/bodies.ts'
import type { Rule } from '../rule.ts'
import { directiveNumber } from './directive-number.ts'
import { DIRECTIVE_TYPES, issuerOfNumber } from './directive-types.ts'

/** One naming of a document in the text; `number` may be bare («16») until a fuller one is met. */
export type DirectiveFinding = {
  readonly type: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
  /** The reference without its date and title: «Kết luận số 16-KL/TW». */
  readonly written: string
}

const TYPE = `(?<type>${anyOf(DIRECTIVE_TYPES.map(({ type }) => type))})`
const LETTERS = anyOf(
  DIRECTIVE_TYPES.flatMap(({ letters }) => letters).filter((letters) => letters.length > 1),
)

const FULL_NUMBER = String.raw`\d{1,5}\s?(?:/\s?\d{4})?\s?[-–/]\s?\p{Lu}[\p{L}\d.&]*(?:\s?[-–/]\s?[\p{Lu}\d][\p{L}\d.&]*)*`
const BARE_NUMBER = String.raw`\d{1,4}(?![\d.,]*\s*(?:%|tỉnh|điểm|đại biểu|năm|chương|nhóm|nội dung|tập thể|cá nhân|ngày|tháng|nhiệm vụ|của Đảng bộ))(?!\s?[-–/]\s?\d)`
const DATE = String.raw`(?:\s*,?\s*(?:ký\s+)?(?:ban hành\s+)?ngày\s+(?:(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})|(?<dayWord>\d{1,2}) tháng (?<monthWord>\d{1,2}) năm (?<yearWord>\d{4})))?`
const ISSUER_NAMES = String.raw`Bộ Chính trị|Ban Bí thư(?: Trung ương)?(?: Đảng)?|Ban Chấp hành Trung ương(?: Đảng)?|Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|(?:Bộ trưởng )?Bộ (?:${anyOf(MINISTRIES)})|Ban Tuyên giáo (?:và Dân vận )?(?:Trung ương|T\.Ư|TW)|Ban Tuyên giáo Tỉnh ủy|UBND tỉnh|Ủy ban nhân dân tỉnh|Tỉnh ủy|Thành ủy|Ban Thường vụ (?:Tỉnh|Thành) ủy`
const TERM = String.raw`(?:\s*[,(]?\s*khóa [IVX\d]+\)?)?`
const ISSUER = String.raw`(?:\s*,?\s*của\s+(?<issuer>${ISSUER_NAMES})(?![A-Za-zÀ-ỹ])(?=${TERM}\s*(?:[,.;:()“”"]|về|ban hành|trên|và|tới|đến|vào|cho|trong|$|\p{Ll}))${TERM})?`
/** Only a title in quotation marks is known to its last word. */
const TITLE = String.raw`(?:\s*,?\s*(?:ban hành\s+)?(?:về\s+(?:việc\s+)?)?[“"](?<title>[^”"\n]{5,260})[”"])?`

function isoDate({
  day,
  month,
  year,
  dayWord,
  monthWord,
  yearWord,
}: Readonly<Record<string, string | undefined>>): string | null {
  const [d, m, y] = [Number(day ?? dayWord), Number(month ?? monthWord), year ?? yearWord]
  if (!y || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const capitalized = (type: string) => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase()

function typeOfLetters(letters: string): string {
  return DIRECTIVE_TYPES.find((row) => (row.letters as readonly string[]).includes(letters))?.type ?? letters
}

type Reading = Readonly<Record<string, string | undefined>>

function finding(groups: Reading, type: string, number: string | null): DirectiveFinding {
  return {
    type,
    number,
    date: isoDate(groups),
    issuer: groups.issuer ?? (number ? issuerOfNumber(number) : null),
    title: groups.title?.trim() ?? null,
    written: (groups.written ?? '').trim(),
  }
}

/** Number words that look like a date or a share: «Kế hoạch 5 năm», «Nghị quyết 4/5». */
const plausible = (number: string) => /\p{Lu}/u.test(number)

export const DIRECTIVE_RULES: readonly Rule<DirectiveFinding>[] = [
  {
    id: 'directive/numbered',
    sign: /\d\s?[-–/]\s?[A-ZĐ]/,
    example: 'Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.',
    pattern: words(
      String.raw`(?<written>${TYPE}\s+(?:số\s*:?\s*)?(?<number>${FULL_NUMBER}))${DATE}${ISSUER}${TITLE}`,
    ),
    read: (groups) => {
      const number = directiveNumber(groups.number ?? '')
      return plausible(number) ? finding(groups, capitalized(groups.type ?? ''), number) : null
    },
  },
  {
    id: 'directive/short-number',
    sign: /(?:quyết|luận|thị|định|tư|dẫn|hoạch|báo|chế|văn|trình|án|tri|lệnh|điện|luật|tịch) (?:số )?\d/i,
    example: 'Việc thực hiện Nghị định 72 đi vào nền nếp.',
    pattern: words(
      String.raw`(?<written>${TYPE}\s+(?:số\s+)?(?<number>${BARE_NUMBER}))${DATE}${ISSUER}${TITLE}`,
    ),
    read: (groups) => finding(groups, capitalized(groups.type ?? ''), groups.number ?? ''),
  },
  {
    id: 'directive/letters',
    sign: /[A-ZĐ]{2}[a-zĐ]* (?:số )?\d/,
    example: 'Đại biểu học tập NQ 35-NQ/TW và CT 26.',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])(?<written>(?<letters>${LETTERS})\s+(?:số\s+)?(?<number>${FULL_NUMBER}|\d{1,3}))(?![\p{L}\p{N}%])${DATE}`,
      'gu',
    ),
    read: (groups) =>
      finding(groups, typeOfLetters(groups.letters ?? ''), directiveNumber(groups.number ?? '')),
  },
  {
    id: 'directive/also-numbered',
    sign: /số \d/,
    example: 'Sơ kết Kết luận số 16-KL/TW và số 26-CT/TW của Ban Bí thư.',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])(?<written>số\s+(?<number>\d{1,5}(?:/\d{4})?[-/](?<letters>${LETTERS})(?:[-/]\p{Lu}[\p{L}\d]*)+))${DATE}${ISSUER}`,
      'gu',
    ),
    read: (groups) =>
      finding(groups, typeOfLetters(groups.letters ?? ''), directiveNumber(groups.number ?? '')),
  },
  {
    id: 'directive/congress-resolution',
    sign: /đại hội/i,
    example: 'Cán bộ nắm vững Nghị quyết Đại hội lần thứ XIII của Đảng.',
    pattern: words(
      String.raw`(?<written>Nghị quyết (?:Đại hội|của Đại hội)(?: đại biểu)?(?: toàn quốc)?(?: lần thứ)? (?<term>[IVX]+)(?: (?:của )?Đảng)?)`,
    ),
    read: (groups) => ({ ...finding(groups, 'Nghị quyết', null), title: `Đại hội ${groups.term}` }),
  },
  {
    id: 'directive/strategy',
    sign: /giai đoạn \d/i,
    example: 'Lớp học giới thiệu Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020.',
    pattern: words(
      String.raw`(?<written>(?<type>Chiến lược|Chương trình hành động)(?: của Chính phủ)?(?: (?:về|phát triển|quốc gia))[^,.;:“”"()\n]{4,90}?giai đoạn \d{4}\s?[-–]\s?\d{4})`,
    ),
    read: (groups) => finding(groups, capitalized(groups.type ?? ''), null),
  },
  {
    id: 'directive/government-programme',
    sign: /hành động của/i,
    example: 'Sở xây dựng kế hoạch theo Chương trình hành động của Chính phủ.',
    pattern: words(String.raw`(?<written>Chương trình hành động của (?<issuer>Chính phủ))`),
    read: (groups) => finding(groups, 'Chương trình hành động', null),
  },
  {
    id: 'directive/law',
    sign: /Luật /,
    example: 'Học viên được giới thiệu Luật Báo chí.',
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?<written>Luật \p{Lu}\p{Ll}+(?: [\p{L}]+){0,5}?)(?= năm \d{4}|[,.;:…)]| và | của |$)/gu,
    read: (groups) => finding(groups, 'Luật', null),
  },
  {
    id: 'directive/decision-on',
    sign: / của (?:B|T|C)/,
    example: 'Hội nghị công bố Quyết định của Ban Bí thư về kiện toàn Ban Chỉ đạo.',
    pattern: words(
      String.raw`(?<written>(?<type>Quyết định|Kết luận|Chỉ thị|Nghị quyết) của (?<issuer>Bộ Chính trị|Ban Bí thư|Thủ tướng Chính phủ|Chính phủ|Ban Chấp hành Trung ương))${TITLE}`,
    ),
    read: (groups) => finding(groups, capitalized(groups.type ?? ''), null),
  },
]
