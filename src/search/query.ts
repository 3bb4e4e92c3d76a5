import { type Choices, choicesBy, inAddressOrder, NO_CHOICES } from './choices.ts'
import { FACET_KEYS, FACETS } from './facets.ts'
import type { Reading } from './reading.ts'

/** Both ends belong to the span; null leaves an end open. */
export type Years = { readonly from: number | null; readonly to: number | null }

/** Everything the timeline shows depends on this, and this is all in the address. */
export type TimelineQuery = {
  readonly text: string
  readonly years: Years
  /** What is chosen of place, kind, level …, by the ids of the values. */
  readonly facets: Choices
  readonly reading: Reading
  /** In which order the answers to a text stand; without a text it is always that of time. */
  readonly order: 'relevance' | 'time'
}

/** Nothing searched, nothing chosen. */
export const EVERYTHING: TimelineQuery = {
  text: '',
  years: { from: null, to: null },
  facets: NO_CHOICES,
  reading: 'kindly',
  order: 'relevance',
}

/** How one part of the query stands in the address; null or an unreadable value is the part's default. */
type Codec<T> = {
  readonly parameter: string
  readonly parse: (value: string | null) => T
  readonly serialize: (value: T) => string | null
}

/** No query is longer: the end of a pasted book is not read, and a page that tells all of one stands still for a minute. */
export const LONGEST_TEXT = 2000

const YEARS = /^(?<from>\d{4})?(?<range>-)?(?<to>\d{4})?$/u

/** How a reading is called in the address; the one that is not named there has no row. */
const READINGS = [
  { name: 'nguyen-van', reading: 'literally' },
  { name: 'dung-dau', reading: 'exactly' },
] as const

const CODECS: { readonly [Part in Exclude<keyof TimelineQuery, 'facets'>]: Codec<TimelineQuery[Part]> } = {
  text: {
    parameter: 'q',
    parse: (value) => (value ?? '').slice(0, LONGEST_TEXT),
    serialize: (text) => text || null,
  },
  years: { parameter: 'nam', parse: parseYears, serialize: serializeYears },
  reading: {
    parameter: 'doc',
    parse: (value) => READINGS.find(({ name }) => name === value)?.reading ?? EVERYTHING.reading,
    serialize: (reading) => READINGS.find((row) => row.reading === reading)?.name ?? null,
  },
  order: {
    parameter: 'xep',
    parse: (value) => (value === 'thoi-gian' ? 'time' : 'relevance'),
    serialize: (order) => (order === 'time' ? 'thoi-gian' : null),
  },
}

/** «2019» is one year, «2017-2022» a span, «2017-» and «-2022» have an open end. */
function parseYears(value: string | null): Years {
  const { from, range, to } = YEARS.exec(value ?? '')?.groups ?? {}
  if (range === undefined) return from && !to ? { from: Number(from), to: Number(from) } : EVERYTHING.years
  return { from: from ? Number(from) : null, to: to ? Number(to) : null }
}

function serializeYears({ from, to }: Years): string | null {
  if (from === null && to === null) return null
  return from === to ? year(from) : `${year(from)}-${year(to)}`
}

const year = (value: number | null) => (value === null ? '' : String(value).padStart(4, '0'))

/** «.» is no part of an id, and stands in an address as it is; a comma is understood, too. */
const BETWEEN_VALUES = '.'
const VALUES = /[.,]/u

/** Values that nobody knows are kept: the page says which they are. */
function parseChoices(params: URLSearchParams): Choices {
  return choicesBy((key) => {
    const written = params.getAll(FACETS[key].parameter).flatMap((value) => value.split(VALUES))
    return inAddressOrder(written.map((value) => value.trim()).filter((value) => value !== ''))
  })
}

export function parseQuery(params: URLSearchParams): TimelineQuery {
  const { text, years, reading, order } = CODECS
  return {
    text: text.parse(params.get(text.parameter)),
    years: years.parse(params.get(years.parameter)),
    facets: parseChoices(params),
    reading: reading.parse(params.get(reading.parameter)),
    order: order.parse(params.get(order.parameter)),
  }
}

/** Defaults are left out, so that the plain timeline has the plain address. */
export function serializeQuery({ text, years, facets, reading, order }: TimelineQuery): URLSearchParams {
  const params = new URLSearchParams()
  const values = [
    [CODECS.text.parameter, CODECS.text.serialize(text)],
    [CODECS.years.parameter, CODECS.years.serialize(years)],
    ...FACET_KEYS.map((key) => [FACETS[key].parameter, facets[key].join(BETWEEN_VALUES) || null] as const),
    [CODECS.reading.parameter, CODECS.reading.serialize(reading)],
    [CODECS.order.parameter, CODECS.order.serialize(order)],
  ] as const
  for (const [parameter, value] of values) {
    if (value !== null) params.set(parameter, value)
  }
  return params
}
