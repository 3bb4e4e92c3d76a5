/** Text without what iCalendar forbids (RFC 5545, CONTROL), in its place «\uFFFD», so that one sees that there was something. */
export function calendarText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/gu, '\n').replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD')
}
