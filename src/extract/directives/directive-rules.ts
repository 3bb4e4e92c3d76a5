import { words } from '../../text/pattern.ts'
import type { Rule } from '../rule.ts'
import { capitalized, type DirectiveFinding, finding, typeOfLetters } from './directive-finding.ts'
import { directiveNumber } from './directive-number.ts'
import { BARE_NUMBER, DATE, FULL_NUMBER, ISSUER, LETTERS, TITLE, TYPE } from './directive-patterns.ts'

/** A full number holds the letters of its type; without a capital it is a date or a share: «Nghị quyết 4/5». */
const isNumber = (number: string) => /\p{Lu}/u.test(number)

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
    pattern: words(
      String.raw`(?<written>${TYPE}\s+(?:số\s+)?(?<number>${BARE_NUMBER}))${DATE}${ISSUER}${TITLE}`,
    ),
    read: (groups) => finding(groups, capitalized(groups.type ?? ''), groups.number ?? ''),
  },
  {
    id: 'directive/letters',
    example: 'Đại biểu học tập NQ 35-NQ/TW và CT 26.',
    sign: /[A-ZĐ]{2}[a-zĐ]* (?:số )?\d/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])(?<written>(?<letters>${LETTERS})\s+(?:số\s+)?(?<number>${FULL_NUMBER}|\d{1,3}))(?![\p{L}\p{N}%])${DATE}`,
      'gu',
    ),
    read: (groups) =>
      finding(groups, typeOfLetters(groups.letters ?? ''), directiveNumber(groups.number ?? '')),
  },
  {
    id: 'directive/also-numbered',
    example: 'Sơ kết Kết luận số 16-KL/TW và số 26-CT/TW của Ban Bí thư.',
    sign: /số \d/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}/-])(?<written>số\s+(?<number>\d{1,5}(?:/\d{4})?[-/](?<letters>${LETTERS})(?:[-/]\p{Lu}[\p{L}\d]*)+))${DATE}${ISSUER}`,
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
    id: 'directive/strategy',
    example: 'Lớp học giới thiệu Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020.',
    sign: /giai đoạn \d/i,
    pattern: words(
      String.raw`(?<written>(?<type>Chiến lược|Chương trình hành động)(?: của Chính phủ)?(?: (?:về|phát triển|quốc gia))[^,.;:“”"()\n]{4,90}?giai đoạn \d{4}\s?[-–]\s?\d{4})`,
    ),
    read: (groups) => finding(groups, capitalized(groups.type ?? ''), null),
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
    sign: /Luật /,
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?<written>Luật \p{Lu}\p{Ll}+(?: [\p{L}]+){0,5}?)(?= năm \d{4}|[,.;:…)]| và | của |$)/gu,
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
