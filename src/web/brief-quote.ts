/** A line and a half of a note; what is longer stands in full beside it anyway. */
const LONGEST = 90
const AT_BEGINNING = 50
const AT_END = 30

/** A long quotation by its first and last words: «Hội nghị nghe báo cáo … nửa đầu năm 2018». */
export function briefQuote(text: string): string {
  if (text.length <= LONGEST) return text
  const [beginning = ''] = /^.*(?=\s)/u.exec(text.slice(0, AT_BEGINNING)) ?? [text.slice(0, AT_BEGINNING)]
  const [end = ''] = /\s.*/u.exec(text.slice(-AT_END)) ?? [text.slice(-AT_END)]
  return `${beginning} …${end}`
}
