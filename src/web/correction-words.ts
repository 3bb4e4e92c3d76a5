import type { CorrectedField, CorrectedValue, Correction } from '../model/correction.ts'
import { bareDate, shortDate } from './date-words.ts'
import { ownValue } from './own-value.ts'
import type { Strings } from './strings/strings.ts'

/** How a correction reads: «Số người dự: 160, thay cho 150». */
export type CorrectionWords = {
  readonly change: string
  /** What of the change stays Vietnamese in any language of the page. */
  readonly names: readonly string[]
  readonly reason: string
  readonly source: string
  readonly by: string
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
    names: [...namesIn(field, value, strings), ...namesIn(field, was, strings)],
    reason,
    source,
    by,
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
  if (typeof value === 'object')
    return listed(Object.values(value).map((inner) => told(field, inner, strings)))
  if (field === 'date') return bareDate(value, strings.date)
  return ownValue(vocabularyOf(field, strings), value) ?? value
}

function vocabularyOf(field: CorrectedField, strings: Strings): Readonly<Record<string, string>> {
  if (field === 'event.level') return strings.level
  return field === 'event.kinds' ? strings.kind : { ...strings.role, ...strings.outcome }
}

/** What of a value is told as it stands in the record. */
function namesIn(field: CorrectedField, value: CorrectedValue, strings: Strings): readonly string[] {
  if (value === null || typeof value === 'number') return []
  if (typeof value === 'object')
    return Object.values(value).flatMap((inner) => namesIn(field, inner, strings))
  return told(field, value, strings) === value ? [value] : []
}

const listed = (values: readonly (string | null)[]) => values.filter(Boolean).join(', ')
