import type { CorrectedField, CorrectedValue, Correction } from '../model/correction.ts'
import { bareDate, shortDate } from './date-words.ts'
import { strings } from './strings.ts'

const LEVELS: Readonly<Record<string, string>> = strings.level
const VALUES: Readonly<Record<string, string>> = { ...strings.role, ...strings.outcome }

/** How a correction reads: «Số người dự: 160, thay cho 150». */
export type CorrectionWords = {
  readonly change: string
  readonly reason: string
  readonly source: string
  /** Who and when: «Người biên tập, 1/4/2031». */
  readonly signature: string
}

export function correctionWords({ field, was, value, reason, source, by, on }: Correction): CorrectionWords {
  const words = strings.correction
  const [before, after] = [told(field, was), told(field, value)]
  const label = words.fields[field]
  return {
    change: `${label}: ${changed(before, after)}`,
    reason,
    source,
    signature: `${by}, ${shortDate(on)}`,
  }
}

function changed(before: string | null, after: string | null): string {
  const { added, removed, replaced } = strings.correction
  if (after === null) return removed(before ?? '')
  return before === null ? added(after) : replaced(after, before)
}

function told(field: CorrectedField, value: CorrectedValue): string | null {
  if (value === null) return null
  if (typeof value === 'number') return value.toLocaleString('vi')
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object') return listed(Object.values(value).map((inner) => told(field, inner)))
  if (field === 'date') return bareDate(value)
  return field === 'event.level' ? (LEVELS[value] ?? value) : (VALUES[value] ?? value)
}

const listed = (values: readonly (string | null)[]) => values.filter(Boolean).join(', ')
