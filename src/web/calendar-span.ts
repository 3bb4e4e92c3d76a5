/** A date whose coarser or finer parts may be unknown: «2017», «2018-07», «XXXX-09-14». */
export type PartialDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** The first and the last day, the same for a single one. */
export type CalendarSpan = { readonly first: PartialDate; readonly last: PartialDate }

const DATE = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?$/u

/** Reads the EDTF of a record, «2018-07-12/2018-07-13»; null for what the archive does not write. */
export function calendarSpan(edtf: string): CalendarSpan | null {
  const [from = '', to = from] = edtf.split('/')
  const first = partialDate(from)
  const last = partialDate(to)
  return first && last ? { first, last } : null
}

function partialDate(text: string): PartialDate | null {
  const parts = DATE.exec(text)?.groups
  if (!parts) return null
  return { year: known(parts.year), month: known(parts.month), day: known(parts.day) }
}

function known(part: string | undefined): number | null {
  return part === undefined || part.includes('X') ? null : Number(part)
}
