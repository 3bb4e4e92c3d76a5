/** A text for a format that knows lines: what breaks or moves them is a space, and no two spaces look like the «  - » of RIS. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim()
