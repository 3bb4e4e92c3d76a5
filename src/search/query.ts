import type { Reading } from './reading.ts'

/** Both ends belong to the span; null leaves an end open. */
export type Years = { readonly from: number | null; readonly to: number | null }

/** Everything the timeline shows depends on this, and this is all in the address. */
export type TimelineQuery = {
  readonly text: string
  readonly years: Years
  /** The id of a place; null for all. */
  readonly place: string | null
  readonly reading: Reading
  /** In which order the answers to a text stand; without a text it is always that of time. */
  readonly order: 'relevance' | 'time'
}

/** Nothing searched, nothing chosen. */
export const EVERYTHING: TimelineQuery = {
  text: '',
  years: { from: null, to: null },
  place: null,
  reading: 'kindly',
  order: 'relevance',
}

/** How one part of the query stands in the address; null or an unreadable value is the part's default. */
type Codec<T> = {
  readonly parameter: string
  readonly parse: (value: string | null) => T
  readonly serialize: (value: T) => string | null
}

const YEARS = /^(?<from>\d{4})?(?<range>-)?(?<to>\d{4})?$/u

const CODECS: { readonly [Part in keyof TimelineQuery]: Codec<TimelineQuery[Part]> } = {
  text: { parameter: 'q', parse: (value) => value ?? '', serialize: (text) => text || null },
  years: { parameter: 'nam', parse: parseYears, serialize: serializeYears },
  place: { parameter: 'noi', parse: (value) => value || null, serialize: (place) => place },
  reading: {
    parameter: 'nguyen-van',
    parse: (value) => (value === '1' ? 'literally' : 'kindly'),
    serialize: (reading) => (reading === 'literally' ? '1' : null),
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

export function parseQuery(params: URLSearchParams): TimelineQuery {
  const { text, years, place, reading, order } = CODECS
  return {
    text: text.parse(params.get(text.parameter)),
    years: years.parse(params.get(years.parameter)),
    place: place.parse(params.get(place.parameter)),
    reading: reading.parse(params.get(reading.parameter)),
    order: order.parse(params.get(order.parameter)),
  }
}

/** Defaults are left out, so that the plain timeline has the plain address. */
export function serializeQuery({ text, years, place, reading, order }: TimelineQuery): URLSearchParams {
  const params = new URLSearchParams()
  const values = [
    [CODECS.text.parameter, CODECS.text.serialize(text)],
    [CODECS.years.parameter, CODECS.years.serialize(years)],
    [CODECS.place.parameter, CODECS.place.serialize(place)],
    [CODECS.reading.parameter, CODECS.reading.serialize(reading)],
    [CODECS.order.parameter, CODECS.order.serialize(order)],
  ] as const
  for (const [parameter, value] of values) {
    if (value !== null) params.set(parameter, value)
  }
  return params
}
