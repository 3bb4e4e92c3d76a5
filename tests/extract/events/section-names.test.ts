import { describe, expect, it } from 'vitest'
import { isSectionName } from '../../../src/extract/events/section-names.ts'

describe('a line that only names a portal, a paper or a column', () => {
  it.each([
    ['a column', 'Trang chủ'],
    ['a column', 'Tin tức - Sự kiện'],
    ['a column', 'HỘI NGHỊ - HỘI THẢO'],
    ['a column', 'Thông tin đối ngoại'],
    ['a portal', 'Cổng thông tin điện tử tỉnh Mẫu Sơn'],
    ['a portal', 'Trang thông tin điện tử Ban Tuyên giáo Tỉnh ủy'],
    ['a portal', 'Cổng TTĐT Chính phủ'],
    ['a portal', 'Trang tin điện tử của Sở Ngoại vụ'],
    ['a paper', 'Báo Mẫu Sơn điện tử'],
    ['a paper', 'Tạp chí Biển và Đảo điện tử'],
    ['a paper', 'Báo Mẫu online'],
  ])('%s: %s', (_, line) => expect(isSectionName(line)).toBe(true))
  it.each([
    'Hội nghị thông tin đối ngoại',
    'Thông tin đối ngoại cần đi trước một bước',
    'Đối ngoại nhân dân đi vào chiều sâu',
    'Cổng thông tin đối ngoại mới ra mắt',
    'Trang bị kiến thức điện tử cho cán bộ',
    'Trang tin điện tử mới giúp dân gần hơn với chính quyền',
    'Báo chí điện tử và thông tin đối ngoại',
    'Báo cáo viên tập huấn qua điện tử viễn thông',
    'Đài truyền thanh xã góp sức',
  ])('not: %s', (line) => expect(isSectionName(line)).toBe(false))
})
