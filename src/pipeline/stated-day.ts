import type { ConferenceDate } from '../model/conference.ts'

/**
 * What a report states of the day, as reports write it: «ngày 12/3/2031», «từ ngày 12 đến ngày 13/7/2018», «tháng
 * 3/2031»; without a year that was inferred, and null when a day or month was.
 */
export function statedDay({ edtf, inferred }: ConferenceDate): string | null {
  if (inferred.includes('day') || inferred.includes('month')) return null
  const year = inferred.includes('year') ? 'XXXX' : ''
  const [from = '', to] = edtf.split('/').map((day) => (year === '' ? day : `${year}${day.slice(4)}`))
  if (to === undefined) return inWords(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `từ ngày ${Number(from.slice(8))} đến ngày ${numerals(to)}`
  return `từ ngày ${numerals(from)} đến ngày ${numerals(to)}`
}

function inWords(day: string): string | null {
  if (day.length === 10) return `ngày ${numerals(day)}`
  if (day.startsWith('XXXX')) return null
  return day.length === 7 ? `tháng ${numerals(day)}` : `năm ${day}`
}

/** «2031-03-12» → «12/3/2031», «XXXX-09-14» → «14/9». */
function numerals(day: string): string {
  const [year = '', ...parts] = day.split('-')
  const known = year === 'XXXX' ? [] : [year]
  return [...parts.toReversed().map(Number), ...known].join('/')
}
