import { words } from '../../text/pattern.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type Finding, type Groups, type Rule, runRules } from '../rule.ts'

export type Count = { readonly count: number; readonly qualifier: string | null }

const QUALIFIER = String.raw`(?:(?<qualifier>hơn|gần|trên|khoảng|ngót|chừng|ước khoảng)\s+)?`
const NUMBER = String.raw`(?<count>\d{1,3}(?:\.\d{3})+|\d{1,5})`
const WHO =
  'đại biểu|học viên|cán bộ học viên|người tham dự|người tham gia|người dự|cán bộ, chiến sĩ|cán bộ, đảng viên|cán bộ|phóng viên|báo cáo viên|tuyên truyền viên|cộng tác viên|chuyên viên|kiều bào|chiến sĩ|đảng viên|đoàn viên|sinh viên|chuyên gia|vị sư sãi|vị|chị|cán bộ, công chức|nhà nghiên cứu|nhà khoa học|nhà báo|nhà quản lý|học giả|ngư dân|hội viên'

/** One person is no attendance. */
const LEAST = 2

function countOf({ count = '', qualifier }: Groups): Count | null {
  const number = Number(count.replaceAll('.', ''))
  return number >= LEAST ? { count: number, qualifier: qualifier?.toLowerCase() ?? null } : null
}

export const PARTICIPANT_RULES: readonly Rule<Count>[] = [
  {
    id: 'participants/counted',
    example: 'Hơn 300 đại biểu dự hội nghị.',
    sign: /\d/,
    pattern: words(String.raw`${QUALIFIER}${NUMBER}\s+(?:cán bộ,? )?(?:${WHO})`),
    read: countOf,
  },
  {
    id: 'participants/total',
    example: 'Tổng số đại biểu dự: 118 người.',
    sign: /số \p{Ll}+ .*\d/iu,
    pattern: words(
      String.raw`(?:tổng )?số (?:đại biểu|học viên|người)(?: (?:tham )?dự| tham gia| có mặt)(?: hội nghị| hội thảo| lớp học)?(?: là|\s?:) ${QUALIFIER}${NUMBER} (?:người|đại biểu|học viên|đồng chí)`,
    ),
    read: countOf,
  },
]

/** People counted for another reason: awards, teams, a year's total of courses. */
const OTHER = new RegExp(
  [
    String.raw`(?<![A-Za-zÀ-ỹ])(?:khen|tặng|trao(?! đổi)|cấp (?:giấy|chứng|bằng|thẻ|phát)|phát (?:quà|sách|tài liệu|tờ|thưởng|giấy))[^.;]{0,60}cho`,
    'được|trong đó có|mỗi|lớp|lượt',
    // «34 đoàn với 3.120 đại biểu ra đảo»: people of many trips, courses, boats.
    String.raw`(?<![\d/.,])(?!0?1 )(?:\d{1,3}|nhiều|hàng chục) (?:đoàn|lớp|buổi|đợt|khóa|cuộc|tàu|thuyền|xe|vụ)(?: [^.;,\d]{1,40})? (?:với|cho|gồm)(?: \p{Ll}+)?`,
    // «Mỗi huyện cử 2 đại biểu».
    String.raw`(?<![A-Za-zÀ-ỹ])mỗi [^.;,\d]{2,30} (?:cử|chọn|có)(?: ít nhất| từ)?`,
  ]
    .map((before) => String.raw`(?:${before})\s*$`)
    .join('|'),
  'iu',
)
/** What was done over the years, told without a day: «đã bồi dưỡng cho 1.500 cán bộ». */
const OVER_YEARS = /(?<![A-Za-zÀ-ỹ])đã (?:bồi dưỡng|đào tạo|tập huấn)(?: [^.;,\d]{1,40})? cho\s*$/iu
const DAY = /(?<![A-Za-zÀ-ỹ])(?:ngày|sáng|chiều|tối|hôm) (?:ngày )?(?:\d|nay|qua)/iu
const ATTEND =
  /dự|tham gia|có mặt|theo học|cho|họp mặt|gặp mặt|nghe|tham dự|với|khai giảng|quy tụ|học|tập huấn|thu hút|sự tham|được (?:bổ sung|trang bị|nghe|tiếp thu|cập nhật)/iu
const TOOK_PART = /dự|tham gia|có mặt/iu

/** Whether the words before a number count people for another reason than their attendance. */
const otherwise = (before: string) => OTHER.test(before) || (OVER_YEARS.test(before) && !DAY.test(before))

function countIn({ text }: ReportText, sentence: Sentence): Finding<Count> | undefined {
  return runRules(PARTICIPANT_RULES, text, sentence).find(
    ({ start }) => !otherwise(text.slice(sentence.start, start)),
  )
}

/** Sentences on attendance: those of the lead, then of the body, which counts many other people. */
function onAttendance({ sentences }: ReportText): readonly Sentence[] {
  const attended = sentences.filter(({ text }) => ATTEND.test(text))
  return [
    ...attended.filter(({ zone }) => zone === 'lead'),
    ...attended.filter(({ zone, text }) => zone === 'body' && TOOK_PART.test(text)),
  ]
}

/** Reads how many took part: from the lead, else from a sentence on attendance. */
export function readParticipants(report: ReportText): Finding<Count> | null {
  for (const sentence of onAttendance(report)) {
    const found = countIn(report, sentence)
    if (found) return found
  }
  return null
}
