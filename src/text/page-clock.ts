import { PUBLISHING_LABEL, publicationLine } from './publication-line.ts'

const NOW = /^[^\p{L}\p{N}]*(?:hôm nay|bây giờ|hiện tại)(?!\p{L})/iu
const WEEKDAY = /thứ |chủ nhật|(?:mon|tue|wed|thu|fri|sat|sun)/iu

/**
 * How much a line with a date looks like the page's own clock, which shows the day the page was fetched: `now` says so
 * in words; a `weekday` alone is what clocks show; `weekday and time` is what some outlets write of a report, too.
 */
type Clock = 'now' | 'weekday' | 'weekday and time' | 'no'

/** Says whether a publication line may be a clock: «Thứ hai, 04/12/2023»; «Cập nhật: Thứ hai, 04/12/2023» is none. */
export function clockOf(line: string): Clock {
  if (NOW.test(line)) return 'now'
  if (PUBLISHING_LABEL.test(line) || !WEEKDAY.test(line)) return 'no'
  return publicationLine(line)?.certain === 'bare' ? 'weekday' : 'weekday and time'
}
