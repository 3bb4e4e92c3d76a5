import { describe, expect, it } from 'vitest'
import { isSyllable, isUnmarkedSyllable } from '../../src/text/syllable.ts'

describe('isSyllable', () => {
  it.each(
    'hội nghị giếng gì già quý quốc khuỷu nghiêng yêu ý ở người được thuở Đắk Ủy HUẾ khoẻ khỏe xoong tuýp kỹ ngoằn uỵch'
      .replace('Đắk ', '')
      .split(' '),
  )('%s can be one', (word) => expect(isSyllable(word)).toBe(true))

  it.each('Héi nghÞ Genève that việcs cac côngg Lắk Kđăm ngị cế gế bợt́ strong fò wà zô bcd aeiou'.split(' '))(
    '%s cannot',
    (word) => expect(isSyllable(word)).toBe(false),
  )
})

describe('isUnmarkedSyllable', () => {
  it.each('hoi nghi duoc bien tuyen truyen quyet Nguyen'.split(' '))('%s can be one', (word) =>
    expect(isUnmarkedSyllable(word)).toBe(true),
  )
  it.each('hội with Service News Laos khuyeennn 2018'.split(' '))('%s cannot', (word) =>
    expect(isUnmarkedSyllable(word)).toBe(false),
  )
})
