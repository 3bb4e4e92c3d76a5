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

/** «12-13/7/2018» and «30/6-2/7/2018» are two days, the first without what it shares with the last. */
const RANGE =
  /^(?<day>\d{1,2})(?:\/(?<month>\d{1,2}))?-(?<last>\d{1,2}\/(?<lastMonth>\d{1,2})\/(?<year>\d{4}))$/du

/** The dates that a chain of numbers is, each under one spelling and followed by its parts; none when it is none. */
export function datesIn(chain: Span): readonly (readonly Span[])[] {
  const range = RANGE.exec(chain.term)
  if (!range?.groups || !range.indices?.groups) return [dateSpans(chain)].filter(({ length }) => length > 0)
  const { day = '', month, last = '', lastMonth = '', year = '' } = range.groups
  const [lastStart = 0] = range.indices.groups.last ?? []
  const first = { ...chain, term: `${day}/${month ?? lastMonth}/${year}` }
  const whole = dateSpans(first).map((part) => ({
    ...part,
    start: chain.start,
    end: chain.start + lastStart - 1,
  }))
  const end = dateSpans({ term: last, start: chain.start + lastStart, end: chain.end })
  return whole.length > 0 && end.length > 0 ? [whole, end] : []
}

/** A date under one spelling, then its parts: «02.09.2019» → «2/9/2019», «2/9», «9/2019», «2», «9», «2019». */
function dateSpans(chain: Span): readonly Span[] {
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
