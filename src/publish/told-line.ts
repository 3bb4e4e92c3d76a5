import type { Conference } from '../model/conference.ts'
import { toldFacts } from './told-facts.ts'

/** What is known of a conference in one paragraph without links: «Ngày: 12 tháng 3 năm [2031] … Nơi họp: Đà Nẵng. …» */
export function toldLine(conference: Conference): string {
  return toldFacts(conference)
    .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join('; ')}.`)
    .join(' ')
}
