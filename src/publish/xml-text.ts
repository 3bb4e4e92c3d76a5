/** What XML 1.0 forbids in a document, however it is written. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What ends a line in XML of one version or another: as itself it would be read back as «\n» or as a blank. */
const MEANT = /[&<>"\t\n\r\u0085\u2028\u2029]/gu

/**
 * Text as it stands in an element or between the quotes of an attribute. A character that no XML can hold becomes «\uFFFD»,
 * so that one sees that there was something.
 */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(MEANT, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`)
}
