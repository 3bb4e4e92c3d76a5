import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { isDiscussed } from '../../../src/extract/outcomes/discussion.ts'
import { readTellings } from '../../../src/extract/outcomes/read-tellings.ts'
import { reportFrom } from '../report-from.ts'

const REVIEW = 'Sáng 5/3, Sở tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.'

function types(body: string) {
  const report = reportFrom(`${REVIEW}\n${body}`)
  return readTellings(report, readEvent(report), []).map(({ telling }) =>
    telling.tells === 'agenda' ? 'agenda' : telling.type,
  )
}

describe('the floor is the delegates’', () => {
  it.each([
    'Phát biểu thảo luận, ông Mẫu đề nghị in sổ tay.',
    'Tham gia góp ý tại hội nghị, bà Thử đề nghị in sổ tay.',
    'Nói thay các đồng nghiệp, ông Mẫu mong thủ tục gọn hơn.',
    'Từ điểm cầu Mẫu Sơn, ông Mẫu kể cách làm.',
    'Góp ý cho dự thảo, bà Thử đề nghị in sổ tay.',
    'Đồng quan điểm, ông Mẫu đề nghị in sổ tay.',
    'Từ góc nhìn của doanh nghiệp, bà Thử đề nghị in sổ tay.',
    'Còn ông Mẫu thì đề nghị in sổ tay.',
    'Ông Mẫu đề nghị in sổ tay trong phần thảo luận.',
  ])('%s', (text) => expect(isDiscussed(text, 'none')).toBe(true))
  it.each([
    'Kết luận hội nghị, ông Mẫu đề nghị in sổ tay.',
    'Tham gia có 40 học viên.',
    'Ông Mẫu đề nghị in sổ tay.',
    'Còn ông Mẫu kết luận hội nghị thì đề nghị in sổ tay.',
    'Đồng quan điểm của hội nghị là in sổ tay.',
    'Còn bà con vùng biên thì mong có loa.',
  ])('none in: %s', (text) => expect(isDiscussed(text, 'none')).toBe(false))
  it('goes on past a meeting named «giao ban»', () =>
    expect(isDiscussed('Bà Thử nhắc lại hội nghị giao ban quý trước.', 'open')).toBe(true))
  it('until the chair takes it back', () =>
    expect(isDiscussed('Ông Mẫu đã giải đáp và giao Sở Ngoại vụ in sổ tay.', 'open')).toBe(false))
})

describe('what delegates ask for is agenda, what the chair asks for a task', () => {
  it.each([
    ['Phát biểu thảo luận, ông Lê Văn Mẫu đề nghị in sổ tay cho xã.', ['agenda']],
    ['Trao đổi tại hội nghị, bà Trần Thị Thử cho biết huyện sẽ mở trang tin.', ['agenda']],
    ['Phát biểu ý kiến, ông Mẫu cho biết đã có sổ tay. Bà Thử mong xã có loa.', ['agenda', 'agenda']],
    ['Đại diện huyện Mẫu Sơn kiến nghị in sổ tay cho xã.', ['agenda']],
    ['Ông Mẫu kiến nghị mở thêm lớp. Bà Thử đề nghị in sổ tay.', ['agenda', 'agenda']],
    ['Các đại biểu thảo luận về sổ tay. Bà Thử đề nghị in cho xã.', ['agenda', 'agenda']],
    ['Bà Thử chia sẻ kinh nghiệm in sổ tay. Ông Mẫu đề nghị các xã lắp loa.', ['agenda', 'agenda']],
    ['Các đại biểu thảo luận về sổ tay.\nÔng Lê Văn Mẫu đề nghị in cho xã.', ['agenda', 'task']],
    ['Ông Mẫu kiến nghị mở lớp. Kết luận hội nghị, bà Thử đề nghị in sổ tay.', ['agenda', 'task']],
    ['Các đại biểu thảo luận về sổ tay. Ông Lê Văn Mẫu yêu cầu in ngay.', ['agenda', 'task']],
    ['Ông Mẫu kiến nghị mở lớp. Các ý kiến đều cho rằng lớp học còn ít.', ['agenda', 'limitation']],
    ['Kết luận hội nghị, ông Lê Văn Mẫu kiến nghị Bộ in sổ tay cho xã.', ['task']],
    ['Đồng chí Lê Văn Mẫu đề nghị in sổ tay cho xã.', ['task']],
    ['Ông Lê Văn Mẫu đồng tình với đề xuất trên, đề nghị các xã lắp loa.', ['task']],
  ])('%s', (body, found) => expect(types(body)).toEqual(found))
})
