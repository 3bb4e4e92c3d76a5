import { describe, expect, it } from 'vitest'
import { placeFamily } from '../../src/search/place-family.ts'
import { placeOf } from '../link/authorities.ts'

const into = (id: string) => ({ id, date: '2031-07-01', source: 'Nghị quyết mẫu' })
const PLACES = [
  placeOf({
    id: 'thua-thien-mau',
    preferredForm: 'Thừa Thiên Mẫu',
    to: '2030-12-31',
    successor: into('mau'),
  }),
  placeOf({ id: 'mau', preferredForm: 'Mẫu', from: '2031-01-01' }),
  placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
  placeOf({ id: 'tay-mau', preferredForm: 'Tây Mẫu', to: '2031-06-30', successor: into('dong-mau') }),
  placeOf({ id: 'tay-mau-cu', preferredForm: 'Tây Mẫu cũ', to: '2010-01-01', successor: into('tay-mau') }),
]
const family = (id: string) => [...placeFamily(PLACES, id)].toSorted()

describe('placeFamily', () => {
  it('of a place that only changed its name is the same under either name', () => {
    expect(family('mau')).toEqual(['mau', 'thua-thien-mau'])
    expect(family('thua-thien-mau')).toEqual(['mau', 'thua-thien-mau'])
  })

  it('of a place that took others in holds them and what they were before', () =>
    expect(family('dong-mau')).toEqual(['dong-mau', 'tay-mau', 'tay-mau-cu']))

  it('of a place that went into another does not hold the other', () =>
    expect(family('tay-mau')).toEqual(['tay-mau', 'tay-mau-cu']))

  it('of a place that nobody knows is empty', () => expect(family('sao-hoa')).toEqual([]))
})
