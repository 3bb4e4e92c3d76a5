import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PlaceAuthority } from '../../src/model/authority.ts'
import { readAuthorities } from '../../src/pipeline/read-authorities.ts'

const { officials, bodies, directives, places } = readAuthorities(
  path.resolve(import.meta.dirname, '../../data/authorities'),
)

const standsOn = (day: string) => (place: PlaceAuthority) =>
  (place.from === null || place.from <= day) && (place.to === null || day <= place.to)

const placeOn = (form: string, day: string): string | undefined => {
  const place = places.find(({ preferredForm, variantForms }) =>
    [preferredForm, ...variantForms].includes(form),
  )
  if (!place || standsOn(day)(place)) return place?.id
  return places.find(({ id }) => id === place.successor?.id)?.id
}

describe('the authority files', () => {
  it.each([
    ['officials', officials],
    ['bodies', bodies],
    ['directives', directives],
    ['places', places],
  ])('%s are in the order of their ids', (_, records) => {
    const ids = records.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
  })

  it('name the source of each title among the sources of the person', () => {
    const strays = officials.filter(({ titles, sources }) =>
      titles.some(({ source }) => !sources.includes(source)),
    )
    expect(strays.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['2024-12-31', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('know the provinces of %s: %i', (day, count) => expect(places.filter(standsOn(day))).toHaveLength(count))

  it.each([
    ['2025-07-01', 6],
    ['2026-04-30', 7],
  ])('know the cities under central rule of %s: %i', (day, count) => {
    const cities = places
      .filter(standsOn(day))
      .filter(({ kinds }) =>
        kinds.some(({ kind, from, to }) => kind === 'city' && (from ?? '') <= day && day <= (to ?? '9999')),
      )
    expect(cities).toHaveLength(count)
  })

  it('lead every old province to one that stands today', () => {
    const today = new Set(places.filter(standsOn('2026-05-01')).map(({ id }) => id))
    const lost = places.filter(({ id, successor }) => !today.has(id) && !today.has(successor?.id ?? ''))
    expect(lost).toEqual([])
  })

  it.each([
    ['Thừa Thiên Huế', '2024-09-04', 'thua-thien-hue'],
    ['Thừa Thiên Huế', '2025-03-08', 'hue'],
    ['Huế', '2025-03-08', 'hue'],
    ['Hải Dương', '2025-08-01', 'hai-phong'],
    ['TPHCM', '2015-10-21', 'thanh-pho-ho-chi-minh'],
  ])('«%s» on %s is %s', (form, day, id) => expect(placeOn(form, day)).toBe(id))

  it.each([
    ['ban-tuyen-giao-trung-uong', 'ban-tuyen-giao-va-dan-van-trung-uong'],
    ['bo-thong-tin-va-truyen-thong', 'bo-khoa-hoc-va-cong-nghe'],
  ])('lead %s to %s in 2025', (id, successor) =>
    expect(bodies.find((body) => body.id === id)?.successors).toMatchObject([
      { id: successor, date: expect.stringMatching(/^2025/u) },
    ]),
  )

  it('tell which directive carries out, and which reviews, another', () => {
    const relations = directives.flatMap(({ id, relations }) =>
      relations.map(({ kind, id: to }) => `${id} ${kind} ${to}`),
    )
    expect(relations).toContain('nghi-quyet-47-nq-cp implements ket-luan-57-kl-tw')
    expect(relations).toContain('ket-luan-57-kl-tw reviews ket-luan-16-kl-tw')
  })
})
