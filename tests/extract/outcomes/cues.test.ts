import { describe, expect, it } from 'vitest'
import { CUES, TEACHING_CUES } from '../../../src/extract/outcomes/cues.ts'

const cueOf = (id: string) => [...CUES, ...TEACHING_CUES].find((cue) => cue.id === id && cue.telling)
const fits = (id: string, sentence: string) => (sentence.match(cueOf(id)?.pattern ?? /$^/u)?.length ?? 0) > 0

describe('outcome/award', () => {
  it.each([
    'Bộ tặng bằng khen cho năm tập thể.',
    'Bà Mẫu được trao kỷ niệm chương.',
    'Đơn vị nhận cờ thi đua của Chính phủ.',
    'Nhiều cá nhân được biểu dương, khen thưởng.',
    'Bằng khen được trao cho 5 tập thể.',
  ])('%s', (sentence) => expect(fits('outcome/award', sentence)).toBe(true))
  it.each(['Đại biểu tặng hoa chúc mừng.', 'Sở tặng quà lưu niệm.', 'Sở trao 300 suất quà.'])(
    'none in: %s',
    (sentence) => expect(fits('outcome/award', sentence)).toBe(false),
  )
})

describe('outcome/decision', () => {
  it.each([
    'Hội nghị thông qua nghị quyết.',
    'Các đại biểu thống nhất bốn việc.',
    'Tỉnh quyết định thành lập tổ biên tập.',
  ])('%s', (sentence) => expect(fits('outcome/decision', sentence)).toBe(true))
  it.each([
    'Thông qua lớp học, cán bộ hiểu thêm.',
    'Ngày thống nhất đất nước được nhắc tới.',
    'Quyết định số 12 có hiệu lực.',
  ])('none in: %s', (sentence) => expect(fits('outcome/decision', sentence)).toBe(false))
})

describe('outcome/limitation', () => {
  it.each([
    'Kinh phí còn hạn hẹp.',
    'Việc phối hợp chưa thường xuyên.',
    'Đội ngũ còn mỏng, thiếu chủ động.',
    'Hội nghị chỉ ra những tồn tại, yếu kém.',
  ])('%s', (sentence) => expect(fits('outcome/limitation', sentence)).toBe(true))
  it.each(['Chưa khi nào lớp học đông như thế.', 'Lớp còn có phần thực hành.', 'Thiếu tướng Lê Văn Mẫu dự.'])(
    'none in: %s',
    (sentence) => expect(fits('outcome/limitation', sentence)).toBe(false),
  )
})

describe('outcome/urged', () => {
  it.each([
    'Đồng chí Lê Văn Mẫu đề nghị các huyện vào cuộc.',
    'Thứ trưởng Lê Văn Mẫu yêu cầu làm ngay.',
    'Ông Mẫu cho rằng cách làm này cần thay đổi.',
  ])('%s', (sentence) => expect(fits('outcome/urged', sentence)).toBe(true))
  it.each([
    'Tài liệu đáp ứng yêu cầu của người học.',
    'Nhu cầu mong đợi của độc giả rất cao.',
    'Ông Mẫu cho rằng lớp học bổ ích.',
  ])('none in: %s', (sentence) => expect(fits('outcome/urged', sentence)).toBe(false))
})

describe('outcome/said', () => {
  it.each([
    'Đồng chí Lê Văn Mẫu khẳng định vai trò của báo chí.',
    'Ông Mẫu biểu dương các huyện.',
    'Đại diện Sở cho biết đã mở 12 lớp.',
  ])('%s', (sentence) => expect(fits('outcome/said', sentence)).toBe(true))
  it.each(['Tài liệu khẳng định chủ quyền.', 'Ông Mẫu đến muộn.', 'Bà Thử dự lớp học.'])(
    'none in: %s',
    (sentence) => expect(fits('outcome/said', sentence)).toBe(false),
  )
})

describe('outcome/reported', () => {
  it.each([
    'Trình bày báo cáo sơ kết, ông Mẫu nêu rõ tỉnh đã mở ba lớp.',
    'Báo cáo tại hội nghị cho biết tỉnh đã mở ba lớp.',
    'Qua báo cáo do bà Thử trình bày, tỉnh đã mở ba lớp.',
  ])('%s', (sentence) => expect(fits('outcome/reported', sentence)).toBe(true))
  it.each([
    'Báo cáo viên cho biết lớp học dài ba ngày.',
    'Hội nghị nghe báo cáo của bốn huyện.',
    'Báo cáo một số nội dung đàm phán, ông Mẫu cho biết thêm.',
  ])('none in: %s', (sentence) => expect(fits('outcome/reported', sentence)).toBe(false))
})

describe('agenda/paper', () => {
  it.each([
    'Tham luận của Sở Mẫu Sơn đi sâu phân tích cách đưa tin.',
    'Ý kiến từ các huyện tập trung vào hai vấn đề: loa và bảng tin.',
    'Nội dung tuyên truyền gồm: luật biên giới; luật biển.',
  ])('%s', (sentence) => expect(fits('agenda/paper', sentence)).toBe(true))
  it.each(['Nội dung phong phú.', 'Ý kiến hay được khen.', 'Ông Mẫu gửi tham luận của mình.'])(
    'none in: %s',
    (sentence) => expect(fits('agenda/paper', sentence)).toBe(false),
  )
})

describe('agenda/convened', () => {
  it.each([
    'Hội nghị đánh giá hoạt động năm 2030.',
    'Buổi gặp mặt bàn về cách đưa tin.',
    'Hội nghị đã nhìn lại ba năm làm tin.',
  ])('%s', (sentence) => expect(fits('agenda/convened', sentence)).toBe(true))
  it.each(['Hội nghị đánh giá cao các huyện.', 'Hội nghị họp ở Mẫu Sơn.', 'Ông Mẫu bàn về cách đưa tin.'])(
    'none in: %s',
    (sentence) => expect(fits('agenda/convened', sentence)).toBe(false),
  )
})

describe('outcome/signed and outcome/given', () => {
  it.each([
    ['outcome/signed', 'Ba biên bản ghi nhớ được ký kết.'],
    ['outcome/signed', 'Đại biểu chứng kiến lễ ký chương trình.'],
    ['outcome/given', 'Ban tổ chức đã trao 40 áo phao cho ngư dân.'],
  ])('%s: %s', (id, sentence) => expect(fits(id, sentence)).toBe(true))
  it.each([
    ['outcome/signed', 'Ông Mẫu xem biên bản họp.'],
    ['outcome/given', 'Đại biểu tặng hoa chúc mừng.'],
    ['outcome/given', 'Đại biểu trao đổi kinh nghiệm.'],
  ])('%s, none in: %s', (id, sentence) => expect(fits(id, sentence)).toBe(false))
})

describe('agenda/discussed', () => {
  it.each([
    'Các đại biểu thảo luận bốn nhóm việc.',
    'Hội nghị dành thời gian trao đổi kinh nghiệm.',
    'Phiên thảo luận kéo dài đến trưa.',
  ])('%s', (sentence) => expect(fits('agenda/discussed', sentence)).toBe(true))
  it.each(['Hai nước trao đổi thương mại.', 'Ông Mẫu góp vốn làm ăn.', 'Văn kiện được ký kết.'])(
    'none in: %s',
    (sentence) => expect(fits('agenda/discussed', sentence)).toBe(false),
  )
})

describe('agenda/heard', () => {
  it.each([
    'Hội nghị nghe bốn báo cáo.',
    'Đại biểu được nghe chuyên gia nói về biển đảo.',
    'Hội nghị xem xét dự thảo quy chế.',
  ])('%s', (sentence) => expect(fits('agenda/heard', sentence)).toBe(true))
  it.each(['Tỉnh mở thêm ba lớp.', 'Học viên ăn trưa tại chỗ.', 'Xe đón khách tại cổng.'])(
    'none in: %s',
    (sentence) => expect(fits('agenda/heard', sentence)).toBe(false),
  )
})

describe('agenda/presented, agenda/asked', () => {
  it.each([
    ['agenda/presented', 'Ông Mẫu trình bày tình hình biên giới.'],
    ['agenda/presented', 'Đại diện Sở Ngoại vụ phổ biến quy chế.'],
    ['agenda/presented', 'Bà Thử, Phó Giám đốc Sở Tư pháp, giới thiệu văn bản mới.'],
    ['agenda/asked', 'Ông Mẫu kiến nghị mở thêm lớp ở vùng biên.'],
    ['agenda/asked', 'Đại diện Sở Ngoại vụ đề xuất lập cổng tin chung.'],
    ['agenda/asked', 'Từ điểm cầu Mẫu Sơn, bà Thử đề xuất tăng kinh phí.'],
  ])('%s: %s', (id, sentence) => expect(fits(id, sentence)).toBe(true))
  it.each([
    ['agenda/asked', 'Kết luận hội nghị, ông Mẫu đề xuất lập tổ biên tập.'],
    ['agenda/asked', 'Ông Mẫu ghi nhận các kiến nghị.'],
    ['agenda/presented', 'Ông Mẫu dự từ đầu buổi.'],
    ['agenda/presented', 'Tờ rơi giới thiệu danh thắng của tỉnh.'],
    ['agenda/presented', 'Bà Thử vắng mặt. Tài liệu trình bày đẹp.'],
    ['agenda/asked', 'Học viên ăn trưa tại chỗ.'],
    ['agenda/asked', 'Tỉnh mở thêm ba lớp.'],
    ['agenda/asked', 'Bằng khen được trao cho 5 tập thể.'],
  ])('%s, none in: %s', (id, sentence) => expect(fits(id, sentence)).toBe(false))
})

describe('agenda/topic, agenda/taught, agenda/lectured', () => {
  it.each([
    ['agenda/topic', 'Lớp học gồm ba chuyên đề.'],
    ['agenda/topic', 'Phần thực hành dài hai giờ.'],
    ['agenda/topic', 'Đứng lớp là chuyên gia của Bộ.'],
    ['agenda/taught', 'Học viên được trang bị kỹ năng phát ngôn.'],
    ['agenda/taught', 'Ông Mẫu hướng dẫn cách viết tin.'],
    ['agenda/taught', 'Lớp học cập nhật tình hình biên giới.'],
    ['agenda/lectured', 'Bà Thử phân tích ba tình huống.'],
    ['agenda/lectured', 'Học viên luyện kỹ năng viết tin.'],
    ['agenda/lectured', 'Tình hình Biển Đông được quan tâm.'],
  ])('%s: %s', (id, sentence) => expect(fits(id, sentence)).toBe(true))
  it.each([
    ['agenda/topic', 'Học viên nhận giấy chứng nhận.'],
    ['agenda/topic', 'Lớp học đông người.'],
    ['agenda/topic', 'Xe đón khách tại cổng.'],
    ['agenda/taught', 'Học viên ăn trưa tại chỗ.'],
    ['agenda/taught', 'Lớp học đông người.'],
    ['agenda/taught', 'Xe đón khách tại cổng.'],
    ['agenda/lectured', 'Học viên về trong buổi chiều.'],
    ['agenda/lectured', 'Lớp học đông người.'],
    ['agenda/lectured', 'Xe đón khách tại cổng.'],
  ])('%s, none in: %s', (id, sentence) => expect(fits(id, sentence)).toBe(false))
})

describe('outcome/task', () => {
  it.each([
    'Các huyện cần vào cuộc.',
    'Thời gian tới, tỉnh mở thêm lớp.',
    'Phương hướng là đổi mới cách làm.',
  ])('%s', (sentence) => expect(fits('outcome/task', sentence)).toBe(true))
  it.each(['Hải Phòng đón 40 đoàn khách.', 'Cần Thơ cử 40 cán bộ.', 'Ảnh bên phải chụp lớp học.'])(
    'none in: %s',
    (sentence) => expect(fits('outcome/task', sentence)).toBe(false),
  )
})

describe('outcome/learned', () => {
  it.each([
    'Học viên nắm vững kỹ năng.',
    'Cán bộ có thêm kiến thức.',
    'Qua lớp học, cán bộ được trang bị kiến thức.',
  ])('%s', (sentence) => expect(fits('outcome/learned', sentence)).toBe(true))
  it.each([
    'Hai bên nắm tay nhau.',
    'Chương trình được thông qua hội nghị cấp xã.',
    'Sau giờ nghỉ, lớp học tiếp.',
  ])('none in: %s', (sentence) => expect(fits('outcome/learned', sentence)).toBe(false))
})

describe('outcome/result', () => {
  it.each(['Tỉnh đạt nhiều thành tích.', 'Nhận thức được nâng cao.', 'Việc này góp phần thu hút khách.'])(
    '%s',
    (sentence) => expect(fits('outcome/result', sentence)).toBe(true),
  )
  it.each(['Học viên nghỉ trưa.', 'Trời mưa to.', 'Đoàn lên đường về tỉnh.'])('none in: %s', (sentence) =>
    expect(fits('outcome/result', sentence)).toBe(false),
  )
})

describe('the table', () => {
  it('gives every row of a table an id of its own', () => {
    for (const rows of [CUES, TEACHING_CUES]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
  it('weighs every row', () =>
    expect([...CUES, ...TEACHING_CUES].filter(({ weight }) => !(weight > 0))).toEqual([]))
})
