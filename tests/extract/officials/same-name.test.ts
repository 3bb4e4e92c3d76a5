import { describe, expect, it } from 'vitest'
import { sameName } from '../../../src/extract/officials/same-name.ts'

describe('sameName', () => {
  it.each([
    ['Đỗ Quý Mẫu', 'Đỗ Qúy Mẫu'],
    ['Trương Minh Mẫu', 'Trương Ming Mẫu'],
    ['Nguyen Van Mau', 'Nguyễn Văn Mẫu'],
    ['Lê Thuý Mẫu', 'Lê Thúy Mẫu'],
    ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
  ])('%s is %s', (one, other) => expect(sameName(one, other)).toBe(true))
  it.each([
    ['Lê Văn Mẫu', 'Lê Văn Thử'],
    ['Lê Văn Mẫu', 'Lê Mẫu'],
    ['Lê Mẫu', 'Lê Mẫn'],
    ['Trần Văn Mẫu', 'Lê Văn Mẫu'],
    ['Nguyễn Thị Mẫu', 'Nguyễn Văn Mẫu'],
  ])('%s is not %s', (one, other) => expect(sameName(one, other)).toBe(false))
})
