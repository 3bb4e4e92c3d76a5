import { words } from '../../text/pattern.ts'
import type { ReportText } from '../report-text.ts'
import { type Finding, type Rule, runRules } from '../rule.ts'

export type Count = { readonly count: number; readonly qualifier: string | null }

const QUALIFIER = String.raw`(?:(?<qualifier>hơn|gần|trên|khoảng|ngót|chừng|ước khoảng)\s+)?`
const NUMBER = String.raw`(?<count>\d{1,3}(?:\.\d{3})+|\d{1,5})`
const WHO =
  'đại biểu|học viên|cán bộ học viên|người tham dự|người tham gia|người dự|cán bộ, chiến sĩ|cán bộ, đảng viên|cán bộ|phóng viên|báo cáo viên|tuyên truyền viên|cộng tác viên|chuyên viên|kiều bào|chiến sĩ|đảng viên|đoàn viên|sinh viên|chuyên gia|vị sư sãi|vị|chị|cán bộ, công chức'

const read = ({ count = '', qualifier }: Readonly<Record<string, string | undefined>>): Count | null => {
  const number = Number(count.replaceAll('.', ''))
  return number >= 2 ? { count: number, qualifier: qualifier?.toLowerCase() ?? null } : null
}

export const PARTICIPANT_RULES: readonly Rule<Count>[] = [
  {
    id: 'participants/counted',
    sign: /\d/,
    example: 'Hơn 300 đại biểu dự hội nghị.',
    pattern: words(String.raw`${QUALIFIER}${NUMBER}\s+(?:cán bộ,? )?(?:${WHO})`),
    read,
  },
]

/** People counted for another reason: awards, teams, a year's total of courses. */
const OTHER = /(?:(?:khen|tặng|trao|cấp|phát)[^.;]{0,60}cho|được|trong đó có|mỗi|lớp|lượt)\s*$/iu
const ATTEND =
  /dự|tham gia|có mặt|theo học|cho|họp mặt|gặp mặt|nghe|tham dự|với|khai giảng|quy tụ|học|tập huấn|thu hút|sự tham|được (?:bổ sung|trang bị|nghe|tiếp thu|cập nhật)/iu

/** Reads how many took part: from the lead, else from a sentence on attendance. */
export function readParticipants({ text, sentences }: ReportText): Finding<Count> | null {
  for (const zone of ['lead', 'body'] as const) {
    for (const sentence of sentences.filter((one) => one.zone === zone)) {
      for (const finding of runRules(PARTICIPANT_RULES, text, sentence)) {
        const before = text.slice(sentence.start, finding.start)
        if (
          !OTHER.test(before) &&
          ATTEND.test(sentence.text) &&
          (zone === 'lead' || /dự|tham gia|có mặt/iu.test(sentence.text))
        )
          return finding
      }
    }
  }
  return null
}
