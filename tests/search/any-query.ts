import fc from 'fast-check'
import { type Choices, inAddressOrder, NO_CHOICES } from '../../src/search/choices.ts'
import { FACET_KEYS, FACETS } from '../../src/search/facets.ts'
import type { TimelineQuery } from '../../src/search/query.ts'

const year = fc.oneof(fc.constantFrom(2017, 2022), fc.integer({ min: 0, max: 9999 }))
const years = fc.oneof(
  fc.record({ from: fc.option(year), to: fc.option(year) }),
  year.map((one) => ({ from: one, to: one })),
)

const text = fc.string({ unit: 'grapheme' }).map((one) => one.toWellFormed())

/** Ids, and whatever else somebody may write into an address. */
const anyValue = fc.oneof(
  fc.constantFrom('hue', 'ba-ria-vung-tau', 'tong-ket', 'bao-mau', '__proto__', 'constructor'),
  fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.toWellFormed().replace(/[.,\s]/gu, '-')),
)

const anyChoices: fc.Arbitrary<Choices> = fc
  .array(fc.tuple(fc.constantFrom(...FACET_KEYS), fc.array(anyValue, { maxLength: 4 })))
  .map((chosen) => ({
    ...NO_CHOICES,
    ...Object.fromEntries(chosen.map(([key, values]) => [key, inAddressOrder(values)])),
  }))

/** Whatever a reader may ask. */
export const anyQuery: fc.Arbitrary<TimelineQuery> = fc.record({
  text,
  years,
  facets: anyChoices,
  reading: fc.constantFrom('kindly' as const, 'literally' as const, 'exactly' as const),
  order: fc.constantFrom('relevance' as const, 'time' as const),
})

const PARAMETERS = ['q', 'nam', 'doc', 'xep', ...FACET_KEYS.map((key) => FACETS[key].parameter)]
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PARAMETERS) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'toString', 'khac', 'Q', '') },
)
const WRITTEN = [
  '2019',
  '2017-2022',
  '2022-2017',
  '2017-',
  '-2022',
  '0001',
  '20191',
  'nguyen-van',
  'dung-dau',
  'thoi-gian',
]
const value = fc.oneof(
  fc.constantFrom(...WRITTEN),
  fc
    .array(anyValue, { maxLength: 4 })
    .chain((values) => fc.constantFrom(values.join('.'), values.join(', '))),
  text,
)

/** The parameters of an address as somebody may have written it: ours in any order, more than once, and others. */
export const anyParameters = fc.array(fc.tuple(name, value), { maxLength: 12 })
