import { yearOf } from '../search/year-of.ts'
import type { Archive } from './archive-client.ts'

/** How much the archive holds. */
export type AboutView = {
  readonly conferences: number
  readonly reports: number
  /** Null while no conference has a year. */
  readonly years: { readonly first: number; readonly last: number } | null
}

export function aboutView({ conferences }: Archive): AboutView {
  const years = conferences.flatMap((conference) => yearOf(conference) ?? [])
  const span = {
    first: years.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
    last: years.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
  }
  return {
    conferences: conferences.length,
    reports: conferences.reduce((sum, { reports }) => sum + reports.length, 0),
    years: years.length === 0 ? null : span,
  }
}
