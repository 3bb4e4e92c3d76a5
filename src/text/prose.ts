const TERMINAL = /[.!?…:;]["”’)]*(?:\/\.)?$|\.\/\.?$/u
const TEASER = /\s(?:\.{3}|…)$/u

/** A title has seldom as many words as that, and never ends in a full stop. */
const SENTENCE_WORDS = 8
const PARAGRAPH_WORDS = 40

/** So much of a line shows how it ends; a line may be as long as its file. */
const ENDING = 12

/** Whether a line has at least so many words; stops counting there. */
export function hasWords(text: string, least: number): boolean {
  let at = 0
  for (let word = 1; word < least; word++) {
    at = text.indexOf(' ', at) + 1
    if (at === 0) return false
  }
  return text !== ''
}

/** Ends as a sentence or a clause of a list ends. */
export function isTerminated(text: string): boolean {
  return TERMINAL.test(text.slice(-ENDING))
}

/** Sentences rather than a title: they end, or they are long. */
export function isProse(text: string): boolean {
  return hasWords(text, PARAGRAPH_WORDS) || (hasWords(text, SENTENCE_WORDS) && isTerminated(text))
}

/** The first words of another story, cut off where the box was full: «Ngày 3/4, đoàn đã có chuyến thăm, ...» */
export function isTeaser(text: string): boolean {
  return TEASER.test(text.slice(-ENDING))
}
