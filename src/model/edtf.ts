/** The first and the last day, month or year of a date; both null when its year is open. */
export type Span = { readonly start: string | null; readonly end: string | null }

const MOMENT = /^(?:\d{4}(?:-\d{2}){0,2}|XXXX-\d{2}-\d{2})$/u

/** A leap year: «XXXX-02-29» may have been. */
const ANY_YEAR = '2000'

function isMoment(value: string): boolean {
  if (!MOMENT.test(value)) return false
  const [year = '', month = '01', day = '01'] = value.replace('XXXX', ANY_YEAR).split('-')
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}

/**
 * The span of a date in the part of EDTF (ISO 8601-2) that records use: «2017», «2018-07», «2018-07-12/2018-07-13»,
 * «XXXX-09-14»; null when it is no such date.
 */
export function spanOfEdtf(edtf: string): Span | null {
  const [start = '', end = start, ...more] = edtf.split('/')
  const fits = more.length === 0 && start.length === end.length && [start, end].every(isMoment)
  if (!fits || start > end || start.startsWith('XXXX') !== end.startsWith('XXXX')) return null
  return start.startsWith('XXXX') ? { start: null, end: null } : { start, end }
}
