import { describe, expect, it } from 'vitest'
import { sameDirective, sameName, sameProvince, within } from './same.ts'

describe('sameName', () => {
  it.each([
    ['Lê Thị Mẫu', 'LÊ THỊ MẪU'],
    ['Đỗ Qúy Mẫu', 'Đỗ Quý Mẫu'],
    ['Biển Đông–Hải đảo', 'Biển Đông - Hải đảo'],
  ])('%s is %s', (one, other) => expect(sameName(one, other)).toBe(true))
  it('does not take a part for the whole', () => expect(sameName('Lê Thị Mẫu', 'Thị Mẫu')).toBe(false))
})

describe('within', () => {
  it.each([
    ['Trưởng Ban Tuyên giáo', 'Trưởng ban Tuyên giáo Tỉnh ủy'],
    ['Sở Ngoại vụ tỉnh', 'sở ngoại vụ'],
  ])('%s goes with %s', (one, other) => expect(within(one, other)).toBe(true))
  it.each([
    ['', 'Sở Ngoại vụ'],
    ['Sở', 'Sở Ngoại vụ'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
  ])('%j does not go with %s', (one, other) => expect(within(one, other)).toBe(false))
})

describe('sameProvince', () => {
  it.each([
    ['TP HCM', 'Hồ Chí Minh'],
    ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['tỉnh Phú Yên', 'Phú Yên'],
    [undefined, null],
  ])('%s is %s', (one, other) => expect(sameProvince(one, other)).toBe(true))
  it.each([
    ['Hà Nội', null],
    ['Hà Nam', 'Hà Nội'],
  ])('%s is not %s', (one, other) => expect(sameProvince(one, other)).toBe(false))
})

describe('sameDirective', () => {
  const conclusion = { type: 'Kết luận', number: '16-KL/TW' }
  it.each([
    [{ type: 'kết luận', number: 'số 16 - KL/TW' }, conclusion],
    [{ type: 'Kết luận', number: '16-KL/T.Ư' }, conclusion],
    [
      { type: 'Nghị định', number: '72/2015/NĐ-CP' },
      { type: 'Nghị định', number: '72' },
    ],
  ])('%j is %j', (found, wanted) => expect(sameDirective(found, wanted)).toBe(true))
  it.each([
    [{ type: 'Chỉ thị', number: '16-KL/TW' }, conclusion],
    [{ type: 'Kết luận', number: '16' }, conclusion],
    [{ type: 'Kết luận', number: '160-KL/TW' }, conclusion],
    [{ type: 'Kết luận', number: null }, conclusion],
  ])('%j is not %j', (found, wanted) => expect(sameDirective(found, wanted)).toBe(false))
})
