import { describe, expect, it } from 'vitest'
import { titlesBefore } from '../../../src/extract/officials/titles-before.ts'

describe('titlesBefore', () => {
  it.each([
    ['Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng ', ['Ủy viên Bộ Chính trị', 'Bí thư Trung ương Đảng']],
    ['Dự hội nghị có Phó Giám đốc Sở Ngoại vụ tỉnh ', ['Phó Giám đốc Sở Ngoại vụ tỉnh']],
    ['Phó Giám đốc Sở Tư pháp – ', ['Phó Giám đốc Sở Tư pháp']],
    ['Phó Giám đốc Sở Ngoại vụ tỉnh Ông ', ['Phó Giám đốc Sở Ngoại vụ tỉnh']],
    ['Đ/c Đại tá ', ['Đại tá']],
    ['Trung tướng, GS. TS ', ['Trung tướng', 'GS. TS']],
    ['đồng chí ', []],
    ['PGS.TS. ', ['PGS.TS']],
    ['Nguyên Bộ trưởng Bộ Ngoại giao ', ['Nguyên Bộ trưởng Bộ Ngoại giao']],
    ['Quyền Chủ tịch UBND tỉnh ', ['Quyền Chủ tịch UBND tỉnh']],

    ['dưới sự chủ trì của Thứ trưởng ', ['Thứ trưởng']],
    ['Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch ', ['Thứ trưởng Bộ Văn hóa, Thể thao và Du lịch']],
    [
      'Dự có Giám đốc Sở Lao động, Thương binh và Xã hội tỉnh ',
      ['Giám đốc Sở Lao động, Thương binh và Xã hội tỉnh'],
    ],
    ['Hôm nay, HUV, Phó Chủ tịch UBND huyện ', ['HUV', 'Phó Chủ tịch UBND huyện']],
    ['Cùng dự có các Phó Giám đốc Sở ', ['Phó Giám đốc Sở']],
    ['các đồng chí Trưởng Ban Dân vận ', ['Trưởng Ban Dân vận']],
    ['Tại buổi họp, Tỉnh ủy viên, Chủ tịch UBND huyện ', ['Tỉnh ủy viên', 'Chủ tịch UBND huyện']],
    ['Thay mặt Thường trực Tỉnh ủy, Phó Bí thư ', ['Phó Bí thư']],
    [
      'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh ',
      ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh'],
    ],
    ['dưới sự chủ trì của Chủ tịch UBND tỉnh, ông ', ['Chủ tịch UBND tỉnh']],
  ])('%s', (text, titles) => expect(titlesBefore(text).titles).toEqual(titles))
  it.each([
    'Bộ trưởng đã gặp ',
    'Giám đốc Sở cùng với ',
    'theo lời của ',
    'Chủ tịch nước gửi thư khen cho ',
    'Thừa ủy quyền của Chủ tịch nước, đồng chí ',
    'Thay mặt Chủ tịch UBND tỉnh, ông ',
    'Được sự ủy quyền của Bộ trưởng Bộ Mẫu, bà ',
    'Thừa lệnh Bộ trưởng, ông ',
    'Hôm nay, ',
  ])('finds none in: %s', (text) => expect(titlesBefore(text).titles).toEqual([]))
  it.each([
    ['đồng chí ', 'yes'],
    ['Thiếu tướng, ông ', 'yes'],
    ['Thứ trưởng ', 'no'],
    ['theo ', 'no'],
  ])('before «%s» honorific is %s', (text, honorific) => expect(titlesBefore(text).honorific).toBe(honorific))
})
