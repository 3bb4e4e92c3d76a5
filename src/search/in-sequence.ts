import { type Token, tokens } from './analyzer.ts'

/** The words of a text as they follow each other: a number is whole, a short form is what it says. */
export function inSequence(text: string): readonly Token[] {
  return tokens(text).filter(({ kind }, at, all) => kind !== 'short' && !isPartOfNumber(at, all))
}

/** The parts of a number stand within it; those of a short form are what it says. */
function isPartOfNumber(at: number, all: readonly Token[]): boolean {
  if (all[at]?.kind !== 'part') return false
  const whole = all.slice(0, at).findLast(({ kind }) => kind !== 'part')
  return whole?.kind !== 'short'
}
