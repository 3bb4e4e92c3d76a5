import type { DatePart } from '../model/vocabulary.ts'

/** A day as far as it is known. */
export type Moment = Readonly<Record<DatePart, number | null>>

const MOMENT = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T.*)?$/u

/** The parts of one end of a date in EDTF; null of what the archive does not write. */
function momentOf(text: string): Moment | null {
  const groups = MOMENT.exec(text)?.groups
  if (!groups) return null
  const { year, month, day } = groups
  const known = (part: string | undefined) => (part === undefined || part === 'XXXX' ? null : Number(part))
  return { year: known(year), month: known(month), day: known(day) }
}

/** The first and the last moment of a date in EDTF, one and the same for a single day; null of what is no such date. */
export function momentsOf(edtf: string): { readonly first: Moment; readonly last: Moment } | null {
  const [first, last = first] = edtf.split('/').map(momentOf)
  return first && last ? { first, last } : null
}
