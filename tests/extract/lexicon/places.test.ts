import { describe, expect, it } from 'vitest'
import { provinceOf, provinceOfWard } from '../../../src/extract/lexicon/places.ts'

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

describe('provinceOfWard', () => {
  it.each([
    ['Bình Định', 'Gia Lai'],
    ['Kiên Giang', 'An Giang'],
    ['Quảng Ninh', 'Quảng Ninh'],
  ])('a ward of what was %s lies in %s', (before, now) => expect(provinceOfWard(before)).toBe(now))
})
