import { format } from 'date-fns'
import { enGB } from 'date-fns/locale/en-GB'

/** A month, 1 to 12, by its name: «July». */
export function monthName(month: number): string {
  return named(month, 'MMMM')
}

/** «Jul». */
export function shortMonthName(month: number): string {
  return named(month, 'MMM')
}

// Any year has the same months.
const named = (month: number, form: 'MMMM' | 'MMM') =>
  format(new Date(2000, month - 1), form, { locale: enGB })
