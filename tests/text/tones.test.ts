import { describe, expect, it } from 'vitest'
import { withTraditionalTones } from '../../src/text/tones.ts'

describe('withTraditionalTones', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['uỷ viên, Uỷ ban, UỶ BAN', 'ủy viên, Ủy ban, ỦY BAN'],
    ['thuý, khoá, khoẻ, tuỳ', 'thúy, khóa, khỏe, tùy'],
    ['Đỗ Qúy Doãn', 'Đỗ Quý Doãn'],
    ['hòan thành, tòan quốc', 'hoàn thành, toàn quốc'],
  ])('%s → %s', (input, output) => expect(withTraditionalTones(input)).toBe(output))

  it.each([
    'quý, già, gì, giếng, khuỷu, người, rượu, huỳnh, ngoài, của, mía',
    'São Paulo, café, Đà Nẵng',
    'K’Đổi, Niê Kđăm',
  ])('leaves %s', (text) => expect(withTraditionalTones(text)).toBe(text))
})
