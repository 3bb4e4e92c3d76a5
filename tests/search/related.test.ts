import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { facetIndex } from '../../src/search/facet-index.ts'
import { relatedTo } from '../../src/search/related.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, directiveOf, officialOf, placeOf } from '../link/authorities.ts'

const authorities = authoritiesOf({
  officials: [officialOf({ id: 'le-thi-mau', preferredForm: 'Lê Thị Mẫu' })],
  directives: [directiveOf({ id: 'chi-thi-9-mau', preferredForm: 'Chỉ thị số 9', number: '9' })],
  places: [
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu', from: '2031-07-01' }),
    placeOf({
      id: 'tay-mau',
      preferredForm: 'Tây Mẫu',
      to: '2031-06-30',
      successor: { id: 'dong-mau', date: '2031-07-01', source: 'Nghị quyết mẫu' },
    }),
  ],
})

type Sketch = { readonly official?: string; readonly directive?: string; readonly place?: string }

function sketched(id: string, { official, directive, place }: Sketch): Conference {
  const any = conferenceOf()
  return {
    ...any,
    id,
    place: any.place && { ...any.place, authority: place ?? null },
    officials: official ? [{ name: 'bà Mẫu', titles: [], official, evidence: any.event.evidence }] : [],
    directives: directive ? any.directives.map((one) => ({ ...one, id: directive })) : [],
  }
}

function relations(conferences: readonly Conference[], isLeftOut: (id: string) => boolean = () => false) {
  const [first] = conferences
  const related = relatedTo(first!, facetIndex(conferences, authorities), ({ id }) => isLeftOut(id))
  return related.map(
    ({ conference, shared }) => `${conference.id}: ${shared.map(({ name }) => name).join(', ')}`,
  )
}

describe('related conferences', () => {
  const all = [
    sketched('it', { official: 'le-thi-mau', directive: 'chi-thi-9-mau', place: 'tay-mau' }),
    sketched('town', { place: 'tay-mau' }),
    sketched('directive', { directive: 'chi-thi-9-mau' }),
    sketched('both', { official: 'le-thi-mau', directive: 'chi-thi-9-mau' }),
    sketched('nothing', {}),
    sketched('official', { official: 'le-thi-mau' }),
  ]

  it('stand with what they have in common, most first', () =>
    expect(relations(all)).toEqual([
      'both: Chỉ thị số 9, Lê Thị Mẫu',
      'directive: Chỉ thị số 9',
      'official: Lê Thị Mẫu',
      'town: Tây Mẫu',
    ]))

  it('are without those that stand elsewhere on the page', () =>
    expect(relations(all, (id) => id === 'both')[0]).toBe('directive: Chỉ thị số 9'))

  it('are those of the place under its other names, told once', () =>
    expect(
      relations([
        sketched('it', { place: 'tay-mau' }),
        sketched('now', { place: 'dong-mau' }),
        ...all.slice(4, 5),
      ]),
    ).toEqual(['now: Tây Mẫu']))

  it('of the whole country are not related by the town they met in', () => {
    const central = all
      .slice(0, 2)
      .map((one) => ({ ...one, event: { ...one.event, level: 'trung ương' as const } }))
    expect(relations([...central, ...all.slice(4)])).toEqual(['official: Lê Thị Mẫu'])
  })

  it('are few', () =>
    expect(
      relations(
        Array.from({ length: 30 }, (_, at) => sketched(`${at}`, { place: at < 20 ? 'tay-mau' : 'x' })),
      ),
    ).toHaveLength(6))
})
