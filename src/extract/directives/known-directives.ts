import { fold } from '../../text/fold.ts'
import type { DirectiveFinding } from './directive-finding.ts'

/** Documents by their numbers in the order of their first mention, as far as a report has named them. */
type Known = {
  /** The first of them that a naming may be of. */
  readonly find: (naming: DirectiveFinding) => number | null
  readonly add: (naming: DirectiveFinding, document: number) => void
}

/** Each of thousands of namings is looked up, never held against all others. */
export function knownDirectives(): Known {
  const sorts = new Map<string, Known>()
  const alike = ({ type, number }: DirectiveFinding): Known => {
    const key = number === null ? type : `${type} ${fold(serial(number))}`
    const known = sorts.get(key) ?? (number === null ? knownByWords() : knownByNumber())
    sorts.set(key, known)
    return known
  }
  return {
    find: (naming) => alike(naming).find(naming),
    add: (naming, document) => alike(naming).add(naming, document),
  }
}

const serial = (number: string) => /^\d+/u.exec(number)?.[0] ?? number

/** Of one serial: «Nghị định 72» after «Nghị định 72/2015/NĐ-CP» is the same; two full numbers are one only when equal. */
function knownByNumber(): Known {
  const whole = new Map<string, number>()
  let [any, bare]: (number | null)[] = [null, null]
  const isBare = (number: string) => /^\d+$/u.test(number)
  return {
    find: ({ number }) => {
      const said = number ?? ''
      return isBare(said) ? (any ?? null) : earliest([whole.get(fold(said)), bare])
    },
    add: ({ number }, document) => {
      const said = number ?? ''
      keepEarliest(whole, fold(said), document)
      any = earliest([any, document])
      if (isBare(said)) bare = earliest([bare, document])
    },
  }
}

/** Without a number: one whose words begin as those of the other, or of the same title. */
function knownByWords(): Known {
  const byTitle = new Map<string, number>()
  const byWords = new Map<string, number>()
  /** Under every beginning of the words. */
  const byBeginning = new Map<string, number>()
  return {
    find: ({ written, title }) => {
      const words = fold(written)
      return earliest([
        title === null ? null : byTitle.get(title),
        byBeginning.get(words),
        ...beginnings(words).map((beginning) => byWords.get(beginning)),
      ])
    },
    add: ({ written, title }, document) => {
      const words = fold(written)
      if (title !== null) keepEarliest(byTitle, title, document)
      keepEarliest(byWords, words, document)
      for (const beginning of beginnings(words)) keepEarliest(byBeginning, beginning, document)
    },
  }
}

const beginnings = (words: string) =>
  Array.from({ length: words.length }, (_, nth) => words.slice(0, nth + 1))

const earliest = (documents: readonly (number | null | undefined)[]): number | null =>
  documents.reduce<number | null>(
    (first, document) => (first === null || (document ?? first) < first ? (document ?? first) : first),
    null,
  )

function keepEarliest(known: Map<string, number>, key: string, document: number): void {
  known.set(key, Math.min(document, known.get(key) ?? document))
}
