/** What would break, colour or turn a line of a terminal. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** The name of a file, which may hold anything, as it may stand in a message: «a\\u{a}b.md». */
export const asLine = (name: string): string =>
  name.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
