import { describe, expect, it } from 'vitest'
import { isOneSlip } from '../../src/text/one-slip.ts'

describe('isOneSlip', () => {
  it.each([
    ['tổi', 'tuổi'],
    ['khan', 'khoan'],
    ['hoản', 'hoảng'],
    ['tọa', 'tạo'],
    ['lảnh', 'lãnh'],
    ['khánnh', 'khánh'],
    ['siegfreid', 'siegfried'],
    ['thuởng', 'thưởng'],
    ['địng', 'định'],
    ['qoc', 'quoc'],
  ])('makes «%s» of «%s»', (typed, meant) => expect(isOneSlip(typed, meant)).toBe(true))

  it.each([
    ['rứa', 'của'],
    ['châu', 'chú'],
    ['lai', 'chi'],
    ['thông', 'tin'],
    ['đối', 'đối'],
    ['tuổi', 'tươi'],
  ])('does not make «%s» of «%s»', (typed, meant) => expect(isOneSlip(typed, meant)).toBe(false))
})
