import { describe, expect, it } from 'vitest'
import { BODY_LEVELS, isAmbiguousBoard, levelOfBody } from '../../../src/extract/events/body-level.ts'

type Row = { readonly id: string; readonly reads: readonly string[]; readonly leaves: readonly string[] }

const ROWS: readonly Row[] = [
  {
    id: 'level/town',
    reads: [
      'UBND thành phố Móng Cái',
      'Ban Tuyên giáo Thành ủy Quy Nhơn',
      'Công an TP Nha Trang',
      'UBND thành phố Thủ Đức',
      'UBND thành phố Lạng Sơn',
      'Thành ủy Bắc Ninh',
      'Công an TP. Thái Nguyên',
    ],
    leaves: [
      'UBND thành phố Hải Phòng',
      'Thành ủy Đà Nẵng',
      'Báo Nha Trang',
      'UBND TP. Cần Thơ',
      'Thành ủy Huế',
    ],
  },
  {
    id: 'level/district',
    reads: [
      'UBND huyện Mẫu Sơn',
      'Ban Dân vận Huyện ủy',
      'Trung tâm Chính trị huyện Mẫu Sơn',
      'HĐND quận',
      'Đảng ủy xã Mẫu Sơn',
      'Đồn Biên phòng Mẫu Sơn',
      'Phòng Văn hóa và Thông tin',
      'Ban Chỉ đạo 35 huyện Mẫu Sơn',
    ],
    leaves: [
      'Liên minh Hợp tác xã Việt Nam',
      'Thông tấn xã Việt Nam',
      'Phòng Thương mại và Công nghiệp Việt Nam',
      'Sở Lao động - Thương binh và Xã hội',
      'Phòng Chính trị Bộ Chỉ huy Quân sự tỉnh',
      'Phòng An ninh đối ngoại, Công an tỉnh',
      'Phòng Thông tin, Sở Ngoại vụ',
      'Phòng Tham mưu',
    ],
  },
  {
    id: 'level/province',
    reads: [
      'UBND tỉnh',
      'Sở Ngoại vụ',
      'Cục Hải quan tỉnh Kiên Giang',
      'Ban Tuyên giáo Tỉnh ủy',
      'Thành ủy Hà Nội',
      'UBND Thành phố Hồ Chí Minh',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Ban Chỉ đạo 35 tỉnh Kiên Giang',
      'Trường Chính trị tỉnh',
      'Phòng An ninh đối ngoại, Công an tỉnh',
      'Phòng Thông tin, Sở Ngoại vụ',
    ],
    leaves: [
      'Khối thi đua các tỉnh Tây Nguyên',
      'Cục Hợp tác với các thành phố Á - Âu',
      'Hội Nhà báo Việt Nam',
    ],
  },
  {
    id: 'level/central',
    reads: [
      'Ban Tuyên giáo Trung ương',
      'Ban Chỉ đạo về Nhân quyền của Chính phủ',
      'Văn phòng Chính phủ',
      'Hội Nhà báo Việt Nam',
      'Báo Nhân Dân',
      'Văn phòng Quốc hội',
      'Ủy ban Đối ngoại của Quốc hội',
      'Tạp chí Cộng sản',
      'Báo Đại Đoàn Kết',
    ],
    leaves: [
      'Báo Công an nhân dân',
      'Đại sứ quán Việt Nam',
      'Hội Nhà báo',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Đoàn Đại biểu Quốc hội tỉnh',
      'Thanh tra Chính phủ',
    ],
  },
  {
    id: 'level/military-region',
    reads: ['Đảng ủy Quân khu 9', 'Bộ Tư lệnh Quân khu 7', 'Cục Chính trị Quân khu 5', 'Quân khu 4'],
    leaves: ['Báo Quân khu 7', 'Bộ Chỉ huy Quân sự tỉnh', 'Quân đoàn 3', 'Sở Chỉ huy Quân khu và UBND tỉnh'],
  },
  {
    id: 'level/ministry',
    reads: [
      'Khoa Quan hệ quốc tế, Học viện Mẫu',
      'Bộ Ngoại giao',
      'Cục Thông tin đối ngoại',
      'Vùng 4 Hải quân',
      'Đại sứ quán Việt Nam tại Lào',
      'Viện Kiểm sát nhân dân tối cao',
      'Văn phòng Thường trực Ban Chỉ đạo về Nhân quyền Chính phủ',
      'Đài Tiếng nói Việt Nam',
      'Ban Đối ngoại, Đài Tiếng nói Việt Nam',
      'Ủy ban Nhà nước về người Việt Nam ở nước ngoài',
      'Ủy ban Dân tộc',
      'Quân đoàn 3',
      'Lữ đoàn 189',
      'Trường Sĩ quan Lục quân 2',
      'Bảo hiểm xã hội Việt Nam',
      'Trung tâm Báo chí nước ngoài, Bộ Ngoại giao',
      'Báo Biên phòng',
      'Thanh tra Chính phủ',
    ],
    leaves: [
      'Bộ Chỉ huy Quân sự',
      'Bộ đội Biên phòng',
      'Viện Kiểm sát nhân dân huyện',
      'Bộ CHQS tỉnh',
      'Ban Chỉ huy Quân sự, Bộ Chỉ huy',
    ],
  },
  {
    id: 'level/provincial-kind',
    reads: [
      'Bộ Chỉ huy Quân sự',
      'Trung tâm Công nghệ thông tin',
      'Báo Mẫu Sơn',
      'Trường Cao đẳng Mẫu',
      'Đài PT-TH Mẫu Sơn',
      'Bộ CHQS',
    ],
    leaves: ['Trường Đại học Mẫu', 'Báo Quân đội nhân dân', 'Trung tâm Bồi dưỡng chính trị huyện'],
  },
]

describe.each(ROWS)('$id', ({ id, reads, leaves }) => {
  const first = (name: string) => BODY_LEVELS.find(({ pattern }) => pattern.test(name))?.id
  it.each(reads)('tells the level of %s', (name) => expect(first(name)).toBe(id))
  it.each(leaves)('leaves %s', (name) => expect(first(name)).not.toBe(id))
})

describe('the level of a body', () => {
  it('has a row of names for every sign', () =>
    expect(ROWS.map(({ id }) => id)).toEqual(BODY_LEVELS.map(({ id }) => id)))
  it.each(['Trường Đại học Mẫu', 'Tạp chí Mẫu', 'Khối thi đua các tỉnh Tây Nguyên'])(
    'is not told by the name of %s',
    (name) => expect(levelOfBody(name)).toBeNull(),
  )
})

describe('a board that may be the Centre’s or a province’s', () => {
  it.each(['Ban Chỉ đạo', 'Ban Chỉ đạo công tác thông tin đối ngoại', 'BCĐ công tác thông tin đối ngoại'])(
    '%s',
    (name) => expect(isAmbiguousBoard(name)).toBe(true),
  )
  it.each([
    'Ban Chỉ đạo công tác thông tin đối ngoại Trung ương',
    'Ban Chỉ đạo 35 tỉnh Kiên Giang',
    'Ban Tuyên giáo',
    'Ban Chỉ đạo 35 Huyện ủy',
  ])('not %s', (name) => expect(isAmbiguousBoard(name)).toBe(false))
})
