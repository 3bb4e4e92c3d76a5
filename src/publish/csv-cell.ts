/**
 * What a spreadsheet would take for a formula, and the sign of the defusing itself; without the latter it could not be
 * told afterwards which cells were defused. The wide forms are those that spreadsheets read as the narrow ones.
 */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠']/u
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u

/**
 * A cell of CSV (RFC 4180). One that a spreadsheet would compute has an apostrophe in front, and so has one that begins
 * with an apostrophe: who takes one apostrophe from the front of every cell that has it, has what was there.
 *
 * csv-stringify defuses, too, but leaves «'=1» as it is, which then is read back as «=1»; and it brings 18 kB of
 * a Node `Buffer` to the page.
 */
export function csvCell(text: string): string {
  const defused = BEGINS_FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}
