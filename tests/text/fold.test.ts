import { describe, expect, it } from 'vitest'
import { fold, slug, withoutMarks } from '../../src/text/fold.ts'

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'

describe('fold', () => {
  it.each([...VOWELS, ...VOWELS.toUpperCase()])('%s becomes one ASCII letter, composed or not', (letter) => {
    expect(fold(letter)).toMatch(/^[a-z]$/)
    expect(fold(letter.normalize('NFD'))).toBe(fold(letter))
  })
  it('keeps case in withoutMarks', () => expect(withoutMarks('Đà Nẵng, ÐẢNG')).toBe('Da Nang, DANG'))
  it('does not lose đ', () => expect(fold('đối ngoại')).toBe('doi ngoai'))
})

describe('slug', () => {
  it('is made of a-z, 0-9 and hyphens', () =>
    expect(slug('Ban Chỉ đạo (TTĐN) – 2019')).toBe('ban-chi-dao-ttdn-2019'))
})
