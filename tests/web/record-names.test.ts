import { describe, expect, it } from 'vitest'
import { isCalled } from '../../src/web/is-called.ts'
import { initialLetter } from '../../src/web/records/initial-letter.ts'
import { firstNamed, lastNamed, nameKeys } from '../../src/web/records/names-in.ts'
import { byGivenName } from '../../src/web/records/person-name.ts'
import { bodyOf, placeOf } from '../link/authorities.ts'

describe('persons', () => {
  it('are listed by given name, then by family and middle names, as the alphabet goes', () => {
    const names = [
      'Trần Văn Đào',
      'Nguyễn Văn Mẫu (Quảng Ngãi)',
      'Lê Thị Dung',
      'Đỗ Văn Ấn',
      'Võ Thị Ăn',
      'Mẫu',
      'Nguyễn Thị An',
      'Nguyễn Bá Mẫu',
      'Andiaan Zondag',
    ]
    expect(names.toSorted(byGivenName)).toEqual([
      'Nguyễn Thị An',
      'Võ Thị Ăn',
      'Đỗ Văn Ấn',
      'Lê Thị Dung',
      'Trần Văn Đào',
      'Mẫu',
      'Nguyễn Bá Mẫu',
      'Nguyễn Văn Mẫu (Quảng Ngãi)',
      'Andiaan Zondag',
    ])
  })
})

describe('the letter a name stands under', () => {
  it.each([
    ['Ánh', 'A'],
    ['Ấn', 'Â'],
    ['ăn', 'Ă'],
    ['Đức', 'Đ'],
    ['Ủy ban', 'U'],
    ['Ưng', 'Ư'],
    ['63 tỉnh', '#'],
  ])('of %s is %s', (word, letter) => expect(initialLetter(word)).toBe(letter))
})

describe('a filter', () => {
  it.each(['vo', 'thuong vo', 'Thưởng', 'van thu', '', '  '])('%j calls «Võ Văn Thưởng»', (typed) =>
    expect(isCalled(['Tên khác', 'Võ Văn Thưởng'], typed)).toBe(true),
  )

  it.each(['huong', 'vo an', 'thuong ten'])('%j does not', (typed) =>
    expect(isCalled(['Tên khác', 'Võ Văn Thưởng'], typed)).toBe(false),
  )
})

describe('the body in a title', () => {
  const keys = nameKeys([
    bodyOf({ id: 'cuc-mau', preferredForm: 'Cục Mẫu' }),
    bodyOf({ id: 'cuc-mau-muc', preferredForm: 'Cục Mẫu Mực' }),
    bodyOf({ id: 'bo-mau', preferredForm: 'Bộ Mẫu' }),
  ])

  it.each([
    ['Cục trưởng Cục Mẫu, Bộ Mẫu', 'cuc-mau'],
    ['Cục trưởng Cục Mẫu Mực', 'cuc-mau-muc'],
    ['Thứ trưởng Bộ Mẫu', 'bo-mau'],
    ['Giám đốc Sở Mẫu', null],
  ])('%s is %s', (title, id) => expect(firstNamed(title, keys)).toBe(id))
})

describe('the place in the name of a body', () => {
  const keys = nameKeys([
    placeOf({ id: 'mau', preferredForm: 'Mẫu' }),
    placeOf({ id: 'bac-mau', preferredForm: 'Bắc Mẫu' }),
  ])

  it.each([
    ['Sở Ngoại vụ tỉnh Bắc Mẫu', 'bac-mau'],
    ['Ủy ban nhân dân thành phố Mẫu', 'mau'],
    ['Ban Bắc Mẫu học', null],
    ['Mẫu', null],
  ])('%s is %s', (name, id) => expect(lastNamed(name, keys)).toBe(id))
})
