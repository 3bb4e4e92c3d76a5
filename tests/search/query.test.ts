import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, parseQuery, serializeQuery, type TimelineQuery } from '../../src/search/query.ts'

const parsed = (address: string) => parseQuery(new URLSearchParams(address))

const year = fc.option(fc.integer({ min: 1000, max: 9999 }))
const anyQuery: fc.Arbitrary<TimelineQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
  years: fc.record({ from: year, to: year }),
  place: fc.option(fc.constantFrom('hue', 'ba-ria-vung-tau')),
  reading: fc.constantFrom('kindly' as const, 'literally' as const),
  order: fc.constantFrom('relevance' as const, 'time' as const),
})

describe('the address of the timeline', () => {
  it('is read back as it was written', () =>
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parsed(serializeQuery(query).toString())).toEqual(query)
      }),
    ))

  it.each<[Partial<TimelineQuery>, string]>([
    [{}, ''],
    [{ text: 'doi ngoai' }, 'q=doi+ngoai'],
    [{ years: { from: 2019, to: 2019 } }, 'nam=2019'],
    [{ years: { from: 2017, to: 2022 } }, 'nam=2017-2022'],
    [{ years: { from: 2017, to: null } }, 'nam=2017-'],
    [{ years: { from: null, to: 2022 } }, 'nam=-2022'],
    [{ text: 'vox', reading: 'literally' }, 'q=vox&nguyen-van=1'],
    [{ text: 'kieu bao', order: 'time' }, 'q=kieu+bao&xep=thoi-gian'],
    [{ place: 'hue', text: 'kiều bào' }, 'q=ki%E1%BB%81u+b%C3%A0o&noi=hue'],
  ])('%j is short: %s', (query, address) =>
    expect(serializeQuery({ ...EVERYTHING, ...query }).toString()).toBe(address),
  )

  it.each(['nam=', 'nam=hai', 'nam=20191', 'nam=20172022', 'nam=-', 'nam=2019,2020', 'noi=', 'khac=1'])(
    'that cannot be read asks for everything: %s',
    (address) => expect(parsed(address)).toEqual(EVERYTHING),
  )
})
