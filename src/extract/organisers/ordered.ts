import type { Span } from '../../text/segment.ts'

const GIVES = '(?:giao|phân công|ủy quyền)(?: nhiệm vụ)?'
/** «UBND tỉnh đã giao cho Sở …», «… và giao Sở …»: one orders, the next holds. */
const ORDERS = new RegExp(String.raw`^\s+(?:và\s+)?(?:đã\s+)?(?:${GIVES}|chỉ đạo)(?:\s+cho)?\s+$`, 'iu')
/** «được UBND tỉnh giao, Sở …». */
const ORDERED_FIRST = new RegExp(String.raw`^\s+${GIVES},\s+$`, 'iu')
/** «Sở Ngoại vụ được UBND tỉnh giao tổ chức …». */
const IS_GIVEN = /^\s+(?:đã\s+)?được\s+$/iu
const TASK = new RegExp(String.raw`^\s+${GIVES}(?=\s+(?:chủ trì|tổ chức|đăng cai|mở))`, 'iu')
const WILL = /^\s+sẽ\s/iu

/** An order alone is a task; the event was held where its day opens the sentence, or where it is «do …» or «được …». */
const HELD =
  /^[^;:.]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?),?\s[^;:.]*$|(?<![A-Za-zÀ-ỹ])(?:do|được)\s+$/iu

/** Whether the second of two bodies bears an order that the first carried out: «Sở … được UBND tỉnh giao tổ chức». */
const isGiven = (text: string, one: Span, next: Span) =>
  IS_GIVEN.test(text.slice(one.end, next.start)) && TASK.test(text.slice(next.end))

/** Whether of two bodies one ordered the other to hold what was held. */
export function isOrdered(text: string, one: Span, next: Span): boolean {
  const between = text.slice(one.end, next.start)
  const told = ORDERS.test(between) || ORDERED_FIRST.test(between) || isGiven(text, one, next)
  return told && HELD.test(text.slice(0, one.start)) && !WILL.test(text.slice(next.end))
}

/** What follows the last of a group, without the words that say it was ordered: « giao tổ chức …» → « tổ chức …». */
export function restAfter(text: string, group: readonly Span[]): string {
  const [one, last] = group.slice(-2)
  const rest = text.slice((last ?? one)?.end)
  return one && last && isGiven(text, one, last) ? rest.replace(TASK, '') : rest
}
