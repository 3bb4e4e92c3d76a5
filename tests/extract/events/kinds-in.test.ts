import { describe, expect, it } from 'vitest'
import { KIND_CUES, kindsIn } from '../../../src/extract/events/kinds-in.ts'

type Row = { readonly kind: string; readonly reads: readonly string[]; readonly leaves: readonly string[] }

const ROWS: readonly Row[] = [
  {
    kind: 'tổng kết',
    reads: [
      'Hội nghị tổng kết công tác năm 2030',
      'Hội nghị nhìn lại nhiệm kỳ 2011-2015',
      'Hội nghị tổng kết 10 năm triển khai Chỉ thị 26-CT/TW',
      'Hội nghị toàn quốc “Tổng kết công tác biên giới năm 2031”',
    ],
    leaves: [
      'Lớp tập huấn kỹ năng viết báo cáo tổng kết',
      'Hội thảo về tổng kết thực tiễn',
      'Hội nghị giao ban gắn với nhìn lại mình',
      'Nhìn lại mình trong gương',
    ],
  },
  {
    kind: 'sơ kết',
    reads: [
      'Hội nghị sơ kết 6 tháng đầu năm',
      'Hội nghị sơ kết 2 năm triển khai Đề án Mẫu',
      'Sơ kết Chương trình phối hợp số 12',
    ],
    leaves: [
      'Hội nghị tập huấn viết báo cáo sơ kết',
      'Hội nghị giao ban sau sơ kết quý I',
      'Tọa đàm về sơ kết thi đua',
    ],
  },
  {
    kind: 'triển khai',
    reads: [
      'Hội nghị triển khai công tác thông tin đối ngoại năm 2031',
      'Hội nghị các tỉnh phía Nam triển khai Chỉ thị 26-CT/TW',
      'Hội nghị bàn nhiệm vụ năm 2031',
      'Hội nghị phương hướng, nhiệm vụ năm 2031',
    ],
    leaves: [
      'Lớp tập huấn triển khai Nghị định 72',
      'Hội nghị giao ban công tác triển khai Đề án',
      'Hội nghị tập huấn công tác biên giới nhằm triển khai Nghị định 72',
      'Hội nghị tổng kết công tác biên giới, phương hướng nhiệm vụ năm 2032',
    ],
  },
  {
    kind: 'tập huấn',
    reads: [
      'Lớp bồi dưỡng nghiệp vụ đối ngoại',
      'Khóa đào tạo kỹ năng phát ngôn',
      'Hội nghị tập huấn kỹ năng tổ chức hội thảo',
      'Lớp học về biển đảo',
    ],
    leaves: [
      'Hội thảo “Đào tạo nguồn nhân lực đối ngoại”',
      'Hội nghị cung cấp thông tin về tình hình đào tạo nghề',
      'Hội nghị giao ban của Bộ Giáo dục và Đào tạo',
      'Hội nghị tổng kết của Trung tâm Bồi dưỡng chính trị huyện',
    ],
  },
  {
    kind: 'giao ban',
    reads: ['Giao ban báo chí quý I', 'Hội nghị giao ban công tác biên giới', 'Hội nghị trực tuyến giao ban'],
    leaves: [
      'Hội nghị tổng kết quy chế giao ban',
      'Lớp tập huấn về giao ban báo chí',
      'Hội nghị triển khai chế độ giao ban',
    ],
  },
  {
    kind: 'hội thảo',
    reads: ['Tọa đàm về báo chí', 'Hội thảo khoa học quốc tế', 'Diễn đàn doanh nghiệp Việt - Lào'],
    leaves: [
      'Hội nghị tập huấn cách tổ chức hội thảo',
      'Hội nghị tổng kết các diễn đàn năm 2031',
      'Hội nghị triển khai kế hoạch tọa đàm',
    ],
  },
  {
    kind: 'quán triệt',
    reads: [
      'Hội nghị phổ biến Nghị định 72',
      'Hội nghị quán triệt Kết luận của Bộ Chính trị',
      'Hội nghị trực tuyến cán bộ chủ chốt toàn tỉnh quán triệt các văn bản mới',
    ],
    leaves: [
      'Buổi gặp mặt các cơ quan báo chí nhằm quán triệt Kết luận số 57-KL/TW',
      'Hội nghị phổ biến kinh nghiệm',
      'Lớp bồi dưỡng để quán triệt nghị quyết',
    ],
  },
  {
    kind: 'gặp mặt',
    reads: [
      'Buổi gặp mặt kiều bào đầu xuân',
      'Buổi gặp các cơ quan báo chí',
      'Họp mặt cựu chuyên gia Việt - Lào',
    ],
    leaves: [
      'Hội nghị tổng kết các cuộc gặp mặt',
      'Hội nghị bàn nhiệm vụ tổ chức họp mặt',
      'Hội thảo về buổi gặp lịch sử',
    ],
  },
]

describe.each(ROWS)('$kind', ({ kind, reads, leaves }) => {
  it.each(reads)('is the kind of: %s', (name) => expect(kindsIn(name)).toEqual([kind]))
  it.each(leaves)('is no kind of: %s', (name) => expect(kindsIn(name)).not.toContain(kind))
})

describe('the table of kinds', () => {
  it('has a row of names for every kind', () =>
    expect(ROWS.map(({ kind }) => kind)).toEqual(KIND_CUES.map(({ kind }) => kind)))
})

describe('two kinds of one conference', () => {
  it.each([
    ['Hội nghị tổng kết công tác năm 2030 và triển khai nhiệm vụ năm 2031', ['tổng kết', 'triển khai']],
    ['Hội nghị quán triệt, triển khai Kết luận 57', ['triển khai', 'quán triệt']],
    ['Hội nghị sơ kết 6 tháng đầu năm; triển khai nhiệm vụ 6 tháng cuối năm', ['sơ kết', 'triển khai']],
    ['Hội nghị tập huấn công tác biên giới và triển khai Nghị định 72', ['triển khai', 'tập huấn']],
    ['Buổi gặp mặt và quán triệt Kết luận 57', ['quán triệt', 'gặp mặt']],
    ['Hội nghị giao ban quý IV, tổng kết công tác năm 2031', ['tổng kết', 'giao ban']],
    [
      'Hội nghị giao ban công tác thông tin đối ngoại, tuyên truyền biển, đảo và biên giới quý I, bàn nhiệm vụ quý II',
      ['giao ban'],
    ],
    ['Giao ban quý II, bàn nhiệm vụ quý III năm 2031', ['giao ban']],
    ['Hội nghị bàn nhiệm vụ công tác đối ngoại năm 2031', ['triển khai']],
  ])('stand side by side: %s', (name, kinds) => expect(kindsIn(name)).toEqual(kinds))
  it.each([
    'Hội nghị toàn quốc',
    'Kỷ niệm chương vì sự nghiệp đối ngoại',
    'Phổ biến kinh nghiệm nuôi tôm',
    'Hội nghị xúc tiến đầu tư',
  ])('there is none in: %s', (name) => expect(kindsIn(name)).toEqual([]))
})
