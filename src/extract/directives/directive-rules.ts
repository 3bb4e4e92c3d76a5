import { words } from '../../text/pattern.ts'
import type { Groups, Rule } from '../rule.ts'
import { capitalized, type DirectiveFinding, finding, typeOfLetters } from './directive-finding.ts'
import { directiveNumber } from './directive-number.ts'
import {
  DATE,
  FULL_NUMBER,
  ISSUER,
  LETTERS,
  SHORT_NUMBER,
  TERM_READ,
  TITLE,
  TYPE,
} from './directive-patterns.ts'

/** A full number holds the letters of its type; without a capital it is a date or a share: «Nghị quyết 4/5». */
const isNumber = (number: string) => /\p{Lu}/u.test(number)

/** In small letters and without «số» the type is a verb or no name: «đã hướng dẫn 8». */
const named = ({ written = '', type = '' }: Groups) => /^\p{Lu}/u.test(type) || /số\s+\d+$/iu.test(written)

/** A strategy in small letters is a way of doing things, and firms have theirs. */
const ofState = ({ written = '' }: Groups) =>
  /^\p{Lu}/u.test(written) && !/công ty|tập đoàn|ngân hàng|doanh nghiệp|kinh doanh|câu lạc bộ/iu.test(written)

/** Ways of naming a document, from the fullest to the barest. */
export const DIRECTIVE_RULES: readonly Rule<DirectiveFinding>[] = [
  {
    id: 'directive/numbered',
    example: 'Hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.',
    sign: /\d\s?[-–/]\s?[A-ZĐ]/,
    pattern: words(
      String.raw`(?<written>${TYPE}\s+(?:số\s*:?\s*)?(?<number>${FULL_NUMBER}))${DATE}${ISSUER}${TITLE}`,
    ),
    read: (groups) => {
      const number = directiveNumber(groups.number ?? '')
      return isNumber(number) ? finding(groups, capitalized(groups.type ?? ''), number) : null
    },
  },
  {
    id: 'directive/short-number',
    example: 'Việc thực hiện Nghị định 72 đi vào nền nếp.',
    sign: /(?:quyết|luận|thị|định|tư|dẫn|hoạch|báo|chế|văn|trình|án|tri|lệnh|điện|luật|tịch) (?:số )?\d/i,
    pattern: words(String.raw`(?<written>${TYPE}\s+${SHORT_NUMBER})${DATE}${ISSUER}${TITLE}`),
    read: (groups) =>
      named(groups) ? finding(groups, capitalized(groups.type ?? ''), groups.number ?? '') : null,
  },
  {
    id: 'directive/letters',
    example: 'Đại biểu học tập NQ 35-NQ/TW và CT 26.',
    sign: /[A-ZĐ]{2}[a-zĐ]{0,9} (?:số )?\d/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/&-])(?<written>(?<letters>${LETTERS})\s+(?:(?:số\s+)?(?<full>${FULL_NUMBER})|${SHORT_NUMBER}))(?![\p{L}\p{N}%])${DATE}`,
      'gu',
    ),
    read: (groups) =>
      finding(
        groups,
        typeOfLetters(groups.letters ?? ''),
        directiveNumber(groups.full ?? groups.number ?? ''),
      ),
  },
  {
    id: 'directive/also-numbered',
    example: 'Sơ kết Kết luận số 16-KL/TW và số 26-CT/TW của Ban Bí thư.',
    sign: /(?:số|và|,|;) \d/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])(?<written>(?:số\s+|(?<=(?:và|,|;)\s))(?<number>\d{1,5}(?:/\d{4})?[-/](?<letters>${LETTERS})(?:[-/]\p{Lu}[\p{L}\d]*)+))${DATE}${ISSUER}`,
      'gu',
    ),
    read: (groups) =>
      finding(groups, typeOfLetters(groups.letters ?? ''), directiveNumber(groups.number ?? '')),
  },
  {
    id: 'directive/congress-resolution',
    example: 'Cán bộ nắm vững Nghị quyết Đại hội lần thứ XIII của Đảng.',
    sign: /đại hội/i,
    pattern: words(
      String.raw`(?<written>Nghị quyết (?:Đại hội|của Đại hội)(?: đại biểu)?(?: toàn quốc)?(?: lần thứ)? (?<term>[IVX]+)(?: (?:của )?Đảng)?)`,
    ),
    read: (groups) => ({ ...finding(groups, 'Nghị quyết', null), title: `Đại hội ${groups.term}` }),
  },
  {
    id: 'directive/local-congress-resolution',
    example: 'Huyện triển khai Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX.',
    sign: /Đảng bộ .{0,200}lần thứ/i,
    pattern: words(
      String.raw`(?<written>Nghị quyết (?:của )?Đại hội(?: đại biểu)? (?<party>Đảng bộ(?: \p{L}+){1,6}?) lần thứ (?<term>[IVX]+|\d{1,2}))`,
    ),
    read: (groups) => ({
      ...finding(groups, 'Nghị quyết', null),
      title: `Đại hội ${groups.party} ${groups.term}`,
    }),
  },
  {
    id: 'directive/plenum-resolution',
    example: 'Học viên nghiên cứu Nghị quyết Trung ương 8 khóa XI.',
    sign: /(?:Trung ương|TW|T\.Ư) /,
    pattern: words(
      String.raw`(?<written>Nghị quyết (?:Hội nghị )?(?:lần thứ )?(?:Trung ương|TW|T\.Ư)(?: Đảng)?(?: lần thứ)? (?<plenum>\d{1,2})${TERM_READ})`,
    ),
    read: (groups) => ({
      ...finding(groups, 'Nghị quyết', null),
      issuer: 'Ban Chấp hành Trung ương',
      title: ['Trung ương', groups.plenum, groups.term && `khóa ${groups.term}`].filter(Boolean).join(' '),
    }),
  },
  {
    id: 'directive/strategy',
    example: 'Lớp học giới thiệu Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020.',
    sign: /giai đoạn \d|đến năm \d/i,
    pattern: words(
      String.raw`(?<written>(?<type>Chiến lược|Chương trình hành động(?=(?: của Chính phủ)? (?:về|phát triển|quốc gia)))[^,.;:“”"()\n]{4,105}?(?:giai đoạn \d{4}\s?[-–]\s?\d{4}|đến năm \d{4}))`,
    ),
    read: (groups) => (ofState(groups) ? finding(groups, capitalized(groups.type ?? ''), null) : null),
  },
  {
    id: 'directive/government-programme',
    example: 'Sở xây dựng kế hoạch theo Chương trình hành động của Chính phủ.',
    sign: /hành động của/i,
    pattern: words(String.raw`(?<written>Chương trình hành động của (?<issuer>Chính phủ))`),
    read: (groups) => finding(groups, 'Chương trình hành động', null),
  },
  {
    id: 'directive/law',
    example: 'Học viên được giới thiệu Luật Báo chí.',
    sign: /[Ll]uật /,
    pattern:
      /(?<![A-Za-zÀ-ỹ]|(?:Đại học|Trường|Học viện|Khoa|Viện|Hội|ngành|Cử nhân|Báo) )(?<written>(?:Luật|Bộ luật) \p{Lu}\p{Ll}+(?: [\p{L}]+){0,5}?)(?= (?:năm )?\d{4}(?!\d)| \(?(?:sửa đổi|hiện hành)(?!\p{L})|[,.;:…)]| và | của |$)/gu,
    read: (groups) => finding(groups, 'Luật', null),
  },
  {
    id: 'directive/decision-on',
    example: 'Hội nghị công bố Quyết định của Ban Bí thư về kiện toàn Ban Chỉ đạo.',
    sign: / của (?:B|T|C)/,
    pattern: words(
      String.raw`(?<written>(?<type>Quyết định|Kết luận|Chỉ thị|Nghị quyết) của (?<issuer>Bộ Chính trị|Ban Bí thư|Thủ tướng Chính phủ|Chính phủ|Ban Chấp hành Trung ương))${TITLE}`,
    ),
    read: (groups) => finding(groups, capitalized(groups.type ?? ''), null),
  },
]
