import type { Conference } from '../../model/conference.ts'
import { statedDate } from '../stated-date.ts'

/** When an event begins and ends, each as exact as it is stated: JSON-LD cannot mark what is inferred, so it stays out. */
export function statedSpan(date: Conference['date']): {
  readonly startDate: string | null
  readonly endDate: string | null
} {
  const [startDate = null, endDate = startDate] = (date && statedDate(date))?.split('/') ?? []
  return { startDate, endDate }
}
