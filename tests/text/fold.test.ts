import { describe, expect, it } from 'vitest'
import { fold, foldWithOffsets, slug, withoutMarks } from '../../src/text/fold.ts'

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'

describe('fold', () => {
  it.each([...VOWELS, ...VOWELS.toUpperCase()])('%s becomes one ASCII letter, composed or not', (letter) => {
    expect(fold(letter)).toMatch(/^[a-z]$/)
    expect(fold(letter.normalize('NFD'))).toBe(fold(letter))
  })
  it('keeps case in withoutMarks', () => expect(withoutMarks('Đà Nẵng, ÐẢNG')).toBe('Da Nang, DANG'))
  it('does not lose đ', () => expect(fold('đối ngoại')).toBe('doi ngoai'))
})

describe('foldWithOffsets', () => {
  it('maps a place in the folded text to the original', () => {
    const original = 'Chiều 23/2, Hà Nội'.normalize('NFD')
    const { text, offsets } = foldWithOffsets(original)
    const at = text.indexOf('ha noi')
    expect(original.slice(offsets[at], offsets[at + 6])).toBe('Hà Nội'.normalize('NFD'))
  })
})

describe('slug', () => {
  it('is made of a-z, 0-9 and hyphens', () =>
    expect(slug('Ban Chỉ đạo (TTĐN) – 2019')).toBe('ban-chi-dao-ttdn-2019'))
})
