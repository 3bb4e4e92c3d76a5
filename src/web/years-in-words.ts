import type { Years } from '../search/query.ts'
import type { Strings } from './strings/strings.ts'

/** «năm 2019», «năm 2017–2022», «từ năm 2017», «đến năm 2022»; null for all years. */
export function yearsInWords({ from, to }: Years, words: Strings['timeline']): string | null {
  if (from !== null && to !== null) return from === to ? words.year(from) : words.years(from, to)
  if (from !== null) return words.since(from)
  return to === null ? null : words.until(to)
}
