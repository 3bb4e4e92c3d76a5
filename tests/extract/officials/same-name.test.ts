import { describe, expect, it } from 'vitest'
import { comparedName, sameName } from '../../../src/extract/officials/same-name.ts'

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
