import type { Span } from './span.ts'

/** How a date is written without spaces; «10-11» is as often a range of days, so day and month ask for a stroke. */
const DATE_FORMS = [
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/du,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})$/du,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/du,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/du,
] as const

/** By which parts of itself a date is found, the whole first. */
const PART_LISTS = [
  ['day', 'month', 'year'],
  ['day', 'month'],
  ['month', 'year'],
  ['day'],
  ['month'],
  ['year'],
] as const

/** A date under one spelling, then its parts: «02.09.2019» → «2/9/2019», «2/9», «9/2019», «2», «9», «2019». */
export function dateSpans(chain: Span): readonly Span[] {
  const match = DATE_FORMS.map((form) => form.exec(chain.term)).find((found) => found !== null)
  const { day = '1', month = '1' } = match?.groups ?? {}
  if (!match || !within(day, 31) || !within(month, 12)) return []
  return PART_LISTS.flatMap((parts) => partSpan(match, parts, chain.start))
}

const within = (digits: string, last: number) => Number(digits) >= 1 && Number(digits) <= last

function partSpan(match: RegExpExecArray, parts: readonly string[], offset: number): readonly Span[] {
  const places = parts.flatMap((part) => [match.indices?.groups?.[part] ?? []])
  const edges = places.flat()
  if (places.some((place) => place.length === 0)) return []
  return [
    {
      term: parts.map((part) => Number(match.groups?.[part])).join('/'),
      start: offset + Math.min(...edges),
      end: offset + Math.max(...edges),
    },
  ]
}
