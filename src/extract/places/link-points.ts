import type { Witness } from '../evidence.ts'
import { matchSpan, type ReportText } from '../report-text.ts'

const LINK_POINTS = /(?<count>\d{1,3}|hai|ba|bốn|năm)\s+(?:điểm cầu|điềm cầu|điểm kết nối)/iu

/** How many other places joined online: «trực tuyến tới 63 điểm cầu». */
export function linkPoints({ sentences }: ReportText): (Witness & { readonly count: number }) | null {
  for (const sentence of sentences.filter(({ zone }) => zone !== 'caption')) {
    const match = LINK_POINTS.exec(sentence.text)
    const count = Number(match?.groups?.count)
    if (match && count > 1) return { ...matchSpan(sentence, match), count, rule: 'place/link-points' }
  }
  return null
}
