import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonKeys, comparedName, sameName } from '../../../src/extract/officials/same-name.ts'

const same = (one: string, other: string) => sameName(comparedName(one), comparedName(other))

describe('sameName', () => {
  it.each([
    ['Đỗ Quý Mẫu', 'Đỗ Qúy Mẫu'],
    ['Trương Minh Mẫu', 'Trương Ming Mẫu'],
    ['Nguyen Van Mau', 'Nguyễn Văn Mẫu'],
    ['Lê Thuý Mẫu', 'Lê Thúy Mẫu'],
    ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
    ['Lê Hoà Mẫu', 'Lê Hòa Mẫu'],
    ['Trần Minh Đưc', 'Trần Minh Đức'],
    ['Bà Út Mười', 'Bà Út Mười'],
    ['Út Mười', 'Nguyễn Thị Út Mười'],
  ])('%s is %s', (one, other) => expect(same(one, other)).toBe(true))
  it.each([
    ['Lê Văn Mẫu', 'Lê Văn Thử'],
    ['Lê Văn Mẫu', 'Lê Mẫu'],
    ['Lê Mẫu', 'Lê Mẫn'],
    ['Trần Văn Mẫu', 'Lê Văn Mẫu'],
    ['Nguyễn Thị Mẫu', 'Nguyễn Văn Mẫu'],
    ['Nguyễn Văn Minh', 'Nguyễn Văn Mạnh'],
    ['Nguyễn Văn Minh', 'Nguyễn Văn Mính'],
    ['Trần Thanh Bình', 'Trần Thành Bình'],
    ['Lê Văn Tiên', 'Lê Văn Tiến'],
    ['Lê Văn Tân', 'Lê Văn Tần'],
    ['Cao Minh Quang', 'Cao Minh Quảng'],
    ['Út Mười', 'Nguyễn Thị Út Mưỡi'],
    ['Đỗ Văn Hưng', 'Đỗ Văn Hùng'],
  ])('%s is not %s', (one, other) => expect(same(one, other)).toBe(false))
})

const syllable = fc.constantFrom(
  ...[
    'Nguyễn',
    'Nguyen',
    'Văn',
    'Van',
    'Mẫu',
    'Mau',
    'Minh',
    'Ming',
    'Út',
    'Mười',
    'Hòa',
    'Hoà',
    'LÊ',
    'Lê',
    'Le',
  ],
)
const anyName = fc
  .array(syllable, { minLength: 1, maxLength: 4 })
  .map((syllables) => comparedName(syllables.join(' ')))

describe('commonKeys', () => {
  it('of two spellings of one name are not all different', () =>
    fc.assert(
      fc.property(anyName, fc.array(anyName, { minLength: 20, maxLength: 20 }), (one, others) => {
        const keys = new Set(commonKeys(one))
        for (const other of others.filter((each) => sameName(one, each)))
          expect(commonKeys(other).some((key) => keys.has(key))).toBe(true)
      }),
      { numRuns: 500 },
    ))
})
