import type { CorrectedField, CorrectedValue, Correction } from '../model/correction.ts'
import { bareDate, shortDate } from './date-words.ts'
import type { Strings } from './strings/strings.ts'

/** How a correction reads: «Số người dự: 160, thay cho 150». */
export type CorrectionWords = {
  readonly change: string
  readonly reason: string
  readonly source: string
  /** Who and when: «Người biên tập, 1/4/2031». */
  readonly signature: string
}

export function correctionWords(
  { field, was, value, reason, source, by, on }: Correction,
  strings: Strings,
): CorrectionWords {
  const [before, after] = [told(field, was, strings), told(field, value, strings)]
  const label = strings.correction.fields[field]
  return {
    change: `${label}: ${changed(before, after, strings.correction)}`,
    reason,
    source,
    signature: `${by}, ${shortDate(on, strings.date)}`,
  }
}

function changed(
  before: string | null,
  after: string | null,
  { added, removed, replaced }: Strings['correction'],
): string {
  if (after === null) return removed(before ?? '')
  return before === null ? added(after) : replaced(after, before)
}

function told(field: CorrectedField, value: CorrectedValue, strings: Strings): string | null {
  if (value === null) return null
  if (typeof value === 'number') return strings.number(value)
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object')
    return listed(Object.values(value).map((inner) => told(field, inner, strings)))
  if (field === 'date') return bareDate(value, strings.date)
  const { level, role, outcome } = strings
  const words: Readonly<Record<string, string>> = field === 'event.level' ? level : { ...role, ...outcome }
  return words[value] ?? value
}

const listed = (values: readonly (string | null)[]) => values.filter(Boolean).join(', ')
