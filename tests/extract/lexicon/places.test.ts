import { describe, expect, it } from 'vitest'
import { provinceOf } from '../../../src/extract/lexicon/places.ts'

describe('provinceOf', () => {
  it.each([
    ['Hà Nội', 'Hà Nội'],
    ['TP. HCM', 'Thành phố Hồ Chí Minh'],
    ['tphcm', 'Thành phố Hồ Chí Minh'],
    ['Sài Gòn', 'Thành phố Hồ Chí Minh'],
    ['Thừa Thiên – Huế', 'Thừa Thiên Huế'],
    ['NINH THUẬN', 'Ninh Thuận'],
    ['Đăk Nông', 'Đắk Nông'],
    ['Bắc Cạn', 'Bắc Kạn'],
    ['Nha Trang', 'Khánh Hòa'],
    ['Qui Nhơn', 'Bình Định'],
    ['da nang', 'Đà Nẵng'],
  ])('«%s» is of %s', (form, province) => expect(provinceOf(form)).toBe(province))
  it.each(['', 'Bangkok', 'Trung ương', 'Biển Đông', 'Nội'])('«%s» is of none', (form) =>
    expect(provinceOf(form)).toBeNull(),
  )
})
