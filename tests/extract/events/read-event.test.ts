import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { reportFrom } from '../report-from.ts'

type Around = Parameters<typeof reportFrom>[1]
const read = (body: string, around?: Around) => readEvent(reportFrom(body, around))

describe('a name that the text gives', () => {
  it.each([
    [
      'Ngày 5/3, Ban Chỉ đạo tổ chức hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
      'Hội nghị triển khai công tác thông tin đối ngoại năm 2031',
    ],
    [
      'Sáng nay, khai mạc Hội nghị toàn quốc “Tổng kết công tác biên giới năm 2031”.',
      'Hội nghị toàn quốc “Tổng kết công tác biên giới năm 2031”',
    ],
    [
      'Chiều 5/3, Sở mở lớp bồi dưỡng kỹ năng phát ngôn năm 2031 cho cán bộ xã.',
      'Lớp bồi dưỡng kỹ năng phát ngôn năm 2031',
    ],
  ])('%s', (body, title) => expect(read(body)).toMatchObject({ title, stated: 'stated' }))
  it('the fuller of two goes before', () =>
    expect(
      read(
        'Sáng nay, hội nghị toàn quốc họp tại Vinh. Đây là Hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
      )?.title,
    ).toBe('Hội nghị triển khai công tác thông tin đối ngoại năm 2031'))
})

describe('the name of another event', () => {
  it.each([
    'Năm 2016, Hội nghị tổng kết công tác biên giới năm 2016 được tổ chức tại Vinh.',
    'Trước đó, Hội nghị tổng kết công tác biên giới năm 2016 đã họp tại Vinh.',
    'Cùng ngày, Hội nghị tổng kết công tác biên giới năm 2016 khai mạc tại Vinh.',
  ])('goes behind the event’s own: %s', (told) =>
    expect(read(`${told}\nSáng 5/3, khai mạc Hội nghị sơ kết công tác đối ngoại.`)).toMatchObject({
      title: 'Hội nghị sơ kết công tác đối ngoại',
      kinds: ['sơ kết'],
      sentence: { text: 'Sáng 5/3, khai mạc Hội nghị sơ kết công tác đối ngoại.' },
    }),
  )
  it('stands when the report has no other', () =>
    expect(read('Năm 2031, Hội nghị về công tác tuyên truyền biển đảo được tổ chức tại Vinh.')?.title).toBe(
      'Hội nghị về công tác tuyên truyền biển đảo',
    ))
})

describe('the name of a portal or a column', () => {
  it.each([
    'Cổng thông tin điện tử tỉnh Mẫu Sơn',
    'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MẪU SƠN',
    'Trang thông tin điện tử Ban Tuyên giáo Tỉnh ủy',
    'Trang chủ',
    'Tin tức - Sự kiện',
    'Hội nghị - Hội thảo',
    'Báo Mẫu Sơn điện tử',
    'Tin hoạt động',
  ])('names no event: %s', (headline) =>
    expect(read('Sáng nay, tại Vinh diễn ra hội nghị tổng kết của Sở.', { headline })).toMatchObject({
      title: 'Hội nghị tổng kết',
      kinds: ['tổng kết'],
    }),
  )
  it.each([
    'Cổng thông tin đối ngoại mới ra mắt tại hội nghị',
    'Báo chí góp sức vào thông tin đối ngoại',
    'Tin tức giả và cách phòng, tránh',
  ])('is not every headline that begins so: %s', (headline) =>
    expect(read('Sáng nay, Sở khai giảng khóa học.', { headline })?.title).toBe(headline),
  )
})

describe('a name composed from the headline', () => {
  it.each([
    [
      'Thừa Thiên Huế: Triển khai công tác thông tin đối ngoại',
      'Hội nghị triển khai công tác thông tin đối ngoại',
    ],
    ['Tập huấn công tác thông tin đối ngoại', 'Hội nghị tập huấn công tác thông tin đối ngoại'],
    ['Nâng cao chất lượng tin đối ngoại', 'Nâng cao chất lượng tin đối ngoại'],
    [
      'Mẫu Sơn đẩy mạnh công tác thông tin đối ngoại năm 2031',
      'Hội nghị tập huấn công tác thông tin đối ngoại năm 2031',
    ],
    ['Mẫu Sơn: Khách đến ngày một đông', 'Khách đến ngày một đông'],
    ['Ông Lê Văn Mẫu: Phải đổi mới cách làm', 'Ông Lê Văn Mẫu: Phải đổi mới cách làm'],
    ['Giám đốc Sở: Cần thêm lớp học', 'Giám đốc Sở: Cần thêm lớp học'],
    ['Hội thảo: Biển và báo', 'Hội thảo: Biển và báo'],
    ['Trao giải Cuộc thi viết về thông tin đối ngoại', 'Trao giải Cuộc thi viết về thông tin đối ngoại'],
    ['Khai mạc triển lãm về thông tin đối ngoại', 'Khai mạc triển lãm về thông tin đối ngoại'],
    ['Họp báo về công tác thông tin đối ngoại', 'Họp báo về công tác thông tin đối ngoại'],
  ])('%s', (headline, title) =>
    expect(read('Sáng nay, Sở khai giảng lớp học.', { headline })).toMatchObject({
      title,
      stated: 'composed',
    }),
  )
  it('there is none without headline and event', () => expect(read('Sáng nay trời mưa.')).toBeNull())
})

describe('the kinds of an event', () => {
  it.each([
    [
      'Sở mở hội nghị tổng kết công tác năm 2030 và triển khai nhiệm vụ năm 2031.',
      ['tổng kết', 'triển khai'],
    ],

    [
      'Tỉnh ủy tổ chức hội nghị quán triệt, triển khai thực hiện Kết luận số 57-KL/TW.',
      ['triển khai', 'quán triệt'],
    ],
    ['Sáng nay, Sở khai giảng lớp bồi dưỡng.', ['tập huấn']],
    ['Sáng nay, hội nghị họp tại Vinh.\nTheo Báo cáo tổng kết, tỉnh đã mở ba lớp.', ['tổng kết']],
    ['Sáng nay, hội nghị họp tại Vinh.', []],
    ['Sáng nay, Sở gặp mặt phóng viên nhằm quán triệt Kết luận 57.', ['gặp mặt']],
    ['Sở tổ chức hội nghị tổng kết năm 2031 nhằm rút kinh nghiệm và triển khai việc mới.', ['tổng kết']],
    ['Sở tổ chức hội nghị nhằm tổng kết năm 2031 và triển khai nhiệm vụ mới.', ['tổng kết', 'triển khai']],
    ['Sáng 5/3, nhằm triển khai Đề án Mẫu, Sở tổ chức hội nghị tổng kết công tác năm.', ['tổng kết']],
    ['Triển khai Kế hoạch số 5, Sở Ngoại vụ khai giảng lớp bồi dưỡng.', ['tập huấn']],
    ['Thực hiện Đề án tập huấn cán bộ, Sở tổ chức hội nghị sơ kết 6 tháng.', ['sơ kết']],
    [
      'Sáng 5/3, Vùng 4 tổ chức hội nghị sơ kết ba năm phối hợp, kết hợp tập huấn cho đội ngũ báo cáo viên.',
      ['sơ kết', 'tập huấn'],
    ],
    [
      'Sáng 5/3, Sở tổ chức hội nghị tổng kết năm 2030, lồng ghép mở lớp bồi dưỡng cho cán bộ.',
      ['tổng kết', 'tập huấn'],
    ],
    ['Sáng 5/3, Sở tổ chức hội nghị tổng kết năm 2030, gắn với kế hoạch tập huấn.', ['tổng kết']],
  ])('%s', (body, kinds) => expect(read(body)?.kinds).toEqual(kinds))
})

describe('the sentence about the event', () => {
  it.each([
    ['Biển đảo luôn nóng. Sáng nay, Sở mở lớp tập huấn.', 'Sáng nay, Sở mở lớp tập huấn.'],
    [
      'Thông tin là vũ khí.\nChiều 5/3, hội nghị giao ban họp tại Vinh.',
      'Chiều 5/3, hội nghị giao ban họp tại Vinh.',
    ],
    ['Sáng nay trời mưa, đường trơn.', undefined],
  ])('%s', (body, sentence) => expect(read(body)?.sentence?.text).toBe(sentence))

  const scene = 'Quang cảnh lớp bồi dưỡng do Sở Ngoại vụ tổ chức tại Vinh.'
  it('is a caption in a report of pictures alone', () =>
    expect(read('Trời nắng đẹp.', { captions: [scene] })).toMatchObject({
      sentence: { text: scene },
      kinds: ['tập huấn'],
    }))
  it.each([
    ['a lead tells of it', 'Sáng nay, hội nghị giao ban họp tại Vinh.', scene],
    ['the caption shows who is there', 'Trời nắng đẹp.', 'Đại biểu dự lớp bồi dưỡng.'],
    ['the caption is of another matter', 'Trời nắng đẹp.', 'Hội trường được trang trí cờ hoa.'],
  ])('is none of the captions where %s', (_, body, caption) =>
    expect(read(body, { captions: [caption] })?.sentence?.text).not.toBe(caption),
  )
})

describe('an event beside the one the lead tells of', () => {
  it('gives it neither name nor kind', () => {
    const body =
      'Sáng 5/3, Ban Chỉ đạo tỉnh Mẫu tiến hành sơ kết hoạt động 6 tháng đầu năm 2031.\nTỉnh đã tổ chức thành công Diễn đàn “Gặp gỡ các nước láng giềng năm 2031”.'
    expect(readEvent(reportFrom(body))?.kinds).toEqual(['sơ kết'])
  })
  it('is the same where its kind is', () => {
    const body =
      'Sáng 5/3, Sở Ngoại vụ khai giảng lớp tập huấn cho cán bộ.\nLớp tập huấn nghiệp vụ thông tin đối ngoại năm 2031 kéo dài hai ngày.'
    expect(readEvent(reportFrom(body))?.title).toBe('Lớp tập huấn nghiệp vụ thông tin đối ngoại năm 2031')
  })
})
