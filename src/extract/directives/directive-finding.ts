import type { Groups } from '../rule.ts'
import { DIRECTIVE_TYPES, issuerOfNumber } from './directive-types.ts'

/** One naming of a document in the text; `number` may be bare («16») until a fuller one is met. */
export type DirectiveFinding = {
  readonly type: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly title: string | null
  /** The congress that elected the issuer, as written: «XI». */
  readonly term: string | null
  /** The reference without its date and title: «Kết luận số 16-KL/TW». */
  readonly written: string
}

function isoDate(groups: Groups): string | null {
  const day = Number(groups.day ?? groups.dayWord)
  const month = Number(groups.month ?? groups.monthWord)
  const year = groups.year ?? groups.yearWord
  if (!year || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** «nghị quyết» → «Nghị quyết». */
export const capitalized = (type: string) => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase()

/** «NQ» → «Nghị quyết». */
export function typeOfLetters(letters: string): string {
  return DIRECTIVE_TYPES.find((row) => (row.letters as readonly string[]).includes(letters))?.type ?? letters
}

/** A naming with what its groups say; the letters of a number may name the issuer. */
export function finding(groups: Groups, type: string, number: string | null): DirectiveFinding {
  return {
    type,
    number,
    date: isoDate(groups),
    issuer: groups.issuer ?? (number ? issuerOfNumber(number) : null),
    title: groups.title?.trim() ?? null,
    term: groups.term ?? null,
    written: (groups.written ?? '').trim(),
  }
}
