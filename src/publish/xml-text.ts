/** What XML 1.0 forbids in a document, however it is written. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As themselves they would be read back as line ends and blanks.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/**
 * Text as it stands in an element or between the quotes of an attribute. A character that no XML can hold becomes «\uFFFD»,
 * so that one sees that there was something.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\r\n\t]/gu, (character) => ESCAPED[character] ?? '')
}
