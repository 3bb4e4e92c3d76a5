import type { Month } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'

/** A month, 1 to 12, by its name: «July». */
export function monthName(month: number): string {
  return named(month, 'wide')
}

/** «Jul». */
export function shortMonthName(month: number): string {
  return named(month, 'abbreviated')
}

function named(month: number, width: 'wide' | 'abbreviated'): string {
  return enGB.localize.month((month - 1) as Month, { width })
}
