import type { Brief } from '../../model/brief.ts'
import { statedDate } from '../stated-date.ts'

/** When an event begins and ends, each as exact as it is stated: JSON-LD cannot mark what is inferred, so it stays out. */
export function statedSpan(date: Brief['date']): {
  readonly startDate: string | null
  readonly endDate: string | null
} {
  const [startDate = null, endDate = startDate] = (date && statedDate(date))?.split('/') ?? []
  return { startDate, endDate }
}
