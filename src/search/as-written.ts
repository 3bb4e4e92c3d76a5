import type { Conference } from '../model/conference.ts'
import { NO_AUTHORITIES } from '../model/no-authorities.ts'
import { type Token, tokens } from './analyzer.ts'
import { authorityNames } from './authority-names.ts'
import { FIELDS, type FieldName } from './fields.ts'

const NO_NAMES = authorityNames(NO_AUTHORITIES)

/**
 * Words in the index's spelling as a conference has them in one of some fields: «57-kl/tw» → «57-KL/TW». They stay as they
 * are where they are found by the name of an authority record only.
 */
export function asWritten(words: string, conference: Conference, fields: readonly FieldName[]): string {
  const asked = tokens(words).flatMap(({ kind, exact }) => (kind === 'part' ? [] : [exact]))
  const lines = fields.flatMap((name) => textsIn(name, conference)).flatMap((text) => text.split('\n'))
  for (const line of lines) {
    const written = writtenIn(line, asked)
    if (written !== null) return written
  }
  return words
}

const textsIn = (name: FieldName, conference: Conference) =>
  // A date is kept as no reader writes it.
  FIELDS.filter((field) => field.name === name && name !== 'date').flatMap(({ take }) =>
    take(conference, NO_NAMES).filter((text) => text !== null),
  )

function writtenIn(line: string, [first, ...others]: readonly string[]): string | null {
  const found = tokens(line)
  for (let at = 0; at < found.length; at++) {
    const token = found[at]
    const end = token?.exact === first ? endOfRow(found, at, others) : null
    if (token && end !== null) return line.slice(token.start, end)
  }
  return null
}

/** Where some words end that follow a token, the parts of numbers passed over; null where others follow. */
function endOfRow(found: readonly Token[], at: number, words: readonly string[]): number | null {
  let [last, next] = [found[at], at + 1]
  for (const word of words) {
    while (found[next]?.kind === 'part' && found[next]?.exact !== word) next++
    last = found[next]
    if (last?.exact !== word) return null
    next++
  }
  return last?.end ?? null
}
