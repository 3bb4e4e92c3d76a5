import { fold } from '../../../src/text/fold.ts'

const PART = /(?<not>-)?(?:"(?<phrase>[^"]+)"|(?<word>[^\s"]+))/gu

/** The words of a text one after another, without marks, each between spaces: « tap huan tai da nang ». */
const inARow = (text: string) => ` ${(fold(text).match(/[a-z0-9]+/gu) ?? []).join(' ')} `

/**
 * Whether a text bears what a query asks for, marks aside: every word, every "phrase" whole, nothing with a minus.
 * It is told apart from any engine: it knows no rank, no slip and no abbreviation.
 */
export function bears(text: string, query: string): boolean {
  const row = inARow(text)
  const words = (part: string) => inARow(part).trim().split(' ')
  return [...query.matchAll(PART)].every(({ groups = {} }) => {
    const { not, phrase, word = '' } = groups
    const stands =
      phrase === undefined
        ? words(word).every((one) => one === '' || row.includes(` ${one} `))
        : row.includes(inARow(phrase))
    return not === undefined ? stands : !stands
  })
}
