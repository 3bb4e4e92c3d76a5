import { openingOf, type ReportText } from '../report-text.ts'
import { after, chair, type Frame } from './frame.ts'

/** «tổ chức họp báo», «cuộc họp báo diễn ra»: one is held, not learnt about. */
const HELD =
  /(?<![A-Za-zÀ-ỹ])(?:(?:tổ chức|mở|khai mạc|diễn ra) (?:buổi |cuộc )?họp báo|(?:buổi|cuộc) họp báo(?: [^.;,]{1,80})? (?:diễn ra|được tổ chức))(?![A-Za-zÀ-ỹ])/iu
const HEADLINE = /^(?:[^:]{2,30}: )?(?:Buổi |Cuộc |Tổ chức )?họp báo(?![A-Za-zÀ-ỹ])/iu

/** Whether the event of a report is itself a press conference. */
export const isPressConference = (report: ReportText): boolean =>
  HEADLINE.test(report.headline ?? '') || HELD.test(openingOf(report))

/** Elsewhere who «chủ trì họp báo» has done so on another day. */
export const PRESS_FRAMES: readonly Frame[] = [
  {
    id: 'chair/verb',
    side: 'after',
    pattern: after('(?:đồng |cùng )?(?:chủ trì|chủ tọa) (?:buổi |cuộc )?họp báo'),
    says: chair,
  },
]
