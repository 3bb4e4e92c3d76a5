/** Not within an address or a number of a document. */
const ISO_DAY = /(?<![\w/-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\w/-])/gu

/** A Vietnamese text with its ISO 8601 days as Vietnamese writes them: «hội nghị ngày 2031-03-12» → «hội nghị ngày 12/3/2031». */
export function daysAsWritten(text: string): string {
  return text.replaceAll(
    ISO_DAY,
    (_, year: string, month: string, day: string) => `${Number(day)}/${Number(month)}/${year}`,
  )
}
