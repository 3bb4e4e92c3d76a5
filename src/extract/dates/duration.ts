import type { Witness } from '../evidence.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import { matchSpan, proseOf, type ReportText } from '../report-text.ts'

const NUMBERS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 }
/** «Lớp học kéo dài hai ngày», «Trong thời gian 2 ngày, học viên …». */
const DURATION =
  /(?<![A-Za-zÀ-ỹ])(?:(?:kéo dài|diễn ra|được tổ chức|làm việc|học tập|tiến hành)(?:\s+(?:trong|trong thời gian))?|trong thời gian|trong(?=\s+\S+\s+ngày,? (?:các )?(?:học viên|đại biểu|tập huấn|làm việc|học)))\s+(?<count>hai|ba|bốn|năm|0?[2-9])\s+ngày(?![A-Za-zÀ-ỹ]|\s+\d)/iu

const ABOUT_EVENT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${EVENT_NOUN}|tập huấn|chương trình|học viên|đại biểu)(?![A-Za-zÀ-ỹ])`,
  'iu',
)

/** How many days an event lasts, where a sentence about it says so. */
export function durationOf(report: ReportText): (Witness & { readonly days: number }) | null {
  for (const sentence of proseOf(report)) {
    const match = DURATION.exec(sentence.text)
    if (!match || !ABOUT_EVENT.test(sentence.text)) continue
    const count = match.groups?.count?.toLowerCase() ?? ''
    return { ...matchSpan(sentence, match), rule: 'date/duration', days: NUMBERS[count] ?? Number(count) }
  }
  return null
}
