import { describe, expect, it } from 'vitest'
import { tellsNothing } from '../../../src/extract/outcomes/untold.ts'

describe('tellsNothing', () => {
  it.each([
    'Tham dự hội nghị có đại diện các sở.',
    'Lớp tập huấn khai giảng sáng 25/5/2031 tại Mẫu Sơn.',
    'Bản tin không nêu tên người chủ trì buổi gặp mặt.',
    'Bài viết chỉ ghi ngày bế mạc.',
    'Đồng chí Lê Văn Mẫu sẽ có bài phát biểu chỉ đạo hội nghị.',
    'Bà Trần Thị Thử sẽ dự và phát biểu khai mạc.',
    'Hội nghị sẽ diễn ra đến hết ngày 6/3.',
    'Lớp tập huấn sẽ kéo dài ba ngày.',
    'Anh Lê Văn Mẫu nói vui: “Học xong mới biết mời bạn cũng phải đúng thủ tục”.',
    'Ông nói đùa rằng loa phải to hơn tiếng gà.',
    'Đồng chí Lê Văn Mẫu tin tưởng chất lượng bản tin sẽ ngày càng tốt hơn.',
    'Bà Trần Thị Thử hy vọng thủ tục cấp thẻ sẽ được đơn giản hóa.',
    'Ông Lê Văn Mẫu tin rằng nhận thức của người dân sẽ được nâng lên.',
    'Đồng chí Lê Văn Mẫu gửi lời cảm ơn tới các sở.',
    'Nhà văn Lê Văn Mẫu từng viết rằng văn chương là nhịp cầu.',
    'Nhà báo lão thành Sơn Thử xúc động kể về những ngày làm báo ở rừng.',
    'Ông Lê Văn Mẫu ôn lại truyền thống báo chí cách mạng.',
    'Các câu hỏi đều được Trung tá Lê Văn Mẫu giải đáp.',
    'Thay mặt lãnh đạo tỉnh, bà Trần Thị Thử chúc mừng các tập thể được khen.',
  ])('%s', (text) => expect(tellsNothing(text)).toBe(true))
  it.each([
    'Tham gia góp ý tại hội nghị, ông Mẫu đề nghị in sổ tay.',
    'Ông Mẫu kể lại cách làm bản tin của xã và đề nghị mở lớp.',
    'Các câu hỏi xoay quanh cách viết tin.',
    'Tỉnh từng bước mở rộng bản tin tiếng Lào.',
    'Bản tin tiếng Khmer phát sóng hằng tuần.',
    'Lớp học giúp cán bộ nắm vững cách viết tin.',
    'Dự thảo quy chế được góp ý ba lần.',
    'Dự án giúp 40 xã có loa mới.',
    'Phía trước còn nhiều việc phải làm.',
    'Chủ trì biên soạn sổ tay là việc của Sở trong năm tới.',
    'Viết đúng theo lịch sử là yêu cầu đặt ra.',
    'Sang năm, tỉnh sẽ dự thảo quy chế mới.',
    'Hội nghị sẽ bàn phương hướng năm 2031.',
    'Tỉnh sẽ mở rộng các lớp học tiếng Lào.',
    'Phía bạn phản ánh thủ tục còn rườm rà.',
    'Đồng chí tin tưởng bản tin sẽ hay hơn và đề nghị các xã cử người viết.',
    'Bà Trần Thị Thử hy vọng tỉnh sẽ mở thêm lớp tiếng Lào.',
    'Để nhận thức được nâng lên, các xã cần mở lớp.',
    'Ông Lê Văn Mẫu phát biểu chào mừng, giới thiệu kinh nghiệm hòa giải ở làng.',
    'Đồng chí cảm ơn các sở và đề nghị các huyện mở trang tin.',
    'Hội nghị chúc mừng ba tập thể được tặng bằng khen.',
  ])('not of: %s', (text) => expect(tellsNothing(text)).toBe(false))
})
