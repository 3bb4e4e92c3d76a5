import { describe, expect, it } from 'vitest'
import { furniture } from '../../src/text/furniture.ts'

/** What each reason takes, and lines of articles that begin or sound alike. */
const TABLE: Record<string, { readonly takes: readonly string[]; readonly leaves: readonly string[] }> = {
  'skip-link': {
    takes: ['Skip to main content', 'Skip Ribbon Commands', 'Turn on more accessible mode'],
    leaves: [
      'Skip là tên một nhóm bạn trẻ quảng bá du lịch.',
      'Main Content là đơn vị tài trợ giải thưởng.',
      'Bỏ qua các thủ tục, đoàn vào thẳng hội trường.',
    ],
  },
  'font-size': {
    takes: [
      'A- A A+ | Tăng tương phản Giảm tương phản',
      'A+ A-',
      'Cỡ chữ: A- A A+',
      'Cỡ chữ',
      'Tăng tương phản',
      'Font Size: | Print',
      'Font size',
      'Kích thước chữ: A A A',
    ],
    leaves: [
      'Font size và mẫu chữ của bộ nhận diện được thống nhất.',
      'Kích thước chữ trên biển báo biên giới cao 12 cm.',
      'Font chữ Khmer được cài cho 20 xã',
      'a - Về công tác tuyên truyền biển, đảo',
      'A - Kết quả đạt được trong sáu tháng đầu năm',
      'Cỡ chữ trên pa-nô phải đủ lớn để người đi đường đọc được.',
    ],
  },
  'language-switch': {
    takes: ['Tiếng Việt | English', '23/4/2023 | English | 中文', 'English'],
    leaves: [
      'Tiếng Việt được dạy ở 12 trường của kiều bào.',
      'English Club của trường đón đoàn tại sân bay.',
      'Bản tin có ba thứ tiếng: Tiếng Việt, English và 中文.',
    ],
  },
  login: {
    takes: ['Đăng nhập', 'Đăng ký', 'Log in'],
    leaves: [
      'Đăng ký dự hội nghị trước ngày 12/7.',
      'Đăng nhập hệ thống, đại biểu xem được tài liệu.',
      'Đăng ký tài khoản cho 63 sở là việc phải làm ngay.',
    ],
  },
  hotline: {
    takes: ['Hotline: 0900.111.222 Liên hệ quảng cáo', 'Đường dây nóng: 0912 000 111', 'Liên hệ quảng cáo'],
    leaves: [
      'Đường dây nóng bảo hộ công dân được công bố rộng rãi tới kiều bào.',
      'Liên hệ tòa soạn các báo nước ngoài là việc của Trung tâm Báo chí.',
      'Hotline của tổng đài trả lời cả bằng tiếng Khmer.',
    ],
  },
  'follow-us': {
    takes: ['Theo dõi Baomau.vn trên', 'Theo dõi Báo Mẫu trên Google News', 'Theo dõi chúng tôi'],
    leaves: [
      'Theo dõi báo chí nước ngoài, Cục tổng hợp dư luận mỗi tuần.',
      'Theo dõi dư luận trên mạng xã hội là nhiệm vụ của tổ giúp việc.',
      'Theo dõi, đôn đốc việc thực hiện kế hoạch trên địa bàn',
    ],
  },
  'lost-picture': {
    takes: ['img', 'Responsive image', '0:00 / 0:00', '.', 'Hình ảnh'],
    leaves: [
      'Hình ảnh Việt Nam được quảng bá ở 20 nước.',
      'Video dài ba phút được chiếu lúc khai mạc.',
      'Image of Vietnam là tên cuộc thi ảnh năm nay.',
    ],
  },
  share: {
    takes: [
      'Gửi cho bạn bè',
      '[In bài này] [Gửi cho bạn bè] [Trở về]',
      '[Trở về] [Đầu trang]',
      'Email Print Like 3',
      'In trang này Gửi mail',
      'Chia sẻ bài viết',
      'Bản in',
    ],
    leaves: [
      'Chia sẻ kinh nghiệm tại hội nghị, ông Bùi Mẫu nêu ba bài học.',
      'Đầu trang là ảnh đoàn đại biểu ra thăm Trường Sa.',
      'In 5.000 tờ rơi bằng tiếng Lào và tiếng Khmer.',
      'Gửi bài viết dự thi trước ngày 30/9.',
      'Trở về địa phương, các học viên sẽ tập huấn lại cho cơ sở.',
    ],
  },
  'audio-player': {
    takes: [
      'BMĐT | Đọc tiếp bằng giọng nói',
      'Nghe đọc bài viết',
      'Nghe bài báo này',
      'Nữ miền Bắc',
      'Giọng nam miền Nam',
      'Nam miền Trung',
    ],
    leaves: [
      'Nữ miền Bắc chiếm một nửa số học viên.',
      'Nam miền Trung, nữ miền Bắc cùng dự thi',
      'Nghe đọc bài viết đoạt giải, đại biểu rất xúc động.',
      'Tổ công tác đọc bài bằng giọng nói của đồng bào',
      'Nghe bài tham luận của tỉnh Mẫu',
    ],
  },
  'view-count': {
    takes: ['Lượt xem: 2104', 'Lượt xem: 1.337', 'Số lượt đọc: 5', '1208 lượt xem', 'Đã xem: 12', 'Lượt xem'],
    leaves: [
      'Lượt xem tăng gấp đôi so với năm 2017.',
      '1208 lượt xem mỗi ngày là kết quả của kênh tiếng Lào.',
      '2.104 lượt đọc sách ở tủ sách biên giới',
      'Số lượt xem phim tài liệu: 12.000 lượt ở năm tỉnh biên giới.',
    ],
  },
  rating: {
    takes: [
      'Click để đánh giá bài viết',
      'Tổng số điểm của bài viết là: 0 trong 0 đánh giá',
      'Xếp hạng: 4/5',
      'Trở thành người đầu tiên tặng sao cho bài viết 0 0 0',
    ],
    leaves: [
      'Xếp hạng tín nhiệm quốc gia được nâng thêm một bậc.',
      'Đánh giá bài viết dự thi, ban giám khảo chấm theo ba tiêu chí.',
      'Tổng số điểm cầu là 63, nhiều hơn năm trước.',
    ],
  },
  'comment-count': {
    takes: ['Itech Mau nguồn bình luận 412', 'Bình luận 5', 'Nguồn bình luận 12'],
    leaves: [
      'Các báo đăng 412 tin, bài và bình luận',
      'Chuyên mục có 30 bài bình luận trong năm 2018.',
      'Ba báo nước ngoài có bình luận tích cực.',
    ],
  },
  promotion: {
    takes: [
      '* Mời quý độc giả theo dõi các chương trình đã phát sóng!',
      'Mời bạn đọc xem thêm tại chuyên mục Thời sự',
      'Quảng cáo',
      'Tải ứng dụng Báo Mẫu',
    ],
    leaves: [
      'Mời đại biểu các nước dự là sáng kiến của ban tổ chức.',
      'Quảng cáo trên kênh nước ngoài tốn kém, ít hiệu quả.',
      'Người dân được hướng dẫn tải ứng dụng định danh điện tử.',
      'Tải ứng dụng chỉ mất một phút.',
    ],
  },
  tags: {
    takes: [
      'Tag: tập huấn, đối ngoại',
      'Từ khóa: tập huấn, Khánh Hòa',
      'Keywords: biển đảo',
      'Tags',
      '#kiều bào #Tết Quý Mão #TPMẪU',
      '#Đối ngoại',
    ],
    leaves: [
      '#VietnamNow là thẻ của chiến dịch quảng bá năm nay.',
      '# Kết quả sáu tháng đầu năm',
      'Chiến dịch #VietnamNow #BienDao',
      'Chủ đề: “Báo chí với công tác đối ngoại”',
      'Từ khóa của hội nghị là: chủ động, kịp thời, hiệu quả.',
      'Chủ đề: nâng cao chất lượng tin, bài đối ngoại;',
      'Chủ đề thảo luận được chọn từ góp ý của địa phương.',
    ],
  },
  lottery: {
    takes: [
      'XSMB 28/4, trực tiếp kết quả xổ số miền Bắc hôm nay',
      'Kết quả xổ số miền Nam ngày 28/4',
      'Giá vàng hôm nay 22/12/2023',
      'Xổ số hôm nay',
    ],
    leaves: [
      'Đài phát chương trình đối ngoại sau giờ công bố kết quả xổ số.',
      'Giá vàng và tỷ giá là tin được người nước ngoài hỏi nhiều.',
      'Xổ số kiến thiết tài trợ cho tỉnh một tỷ đồng để in sách song ngữ.',
      'Nguồn thu từ xổ số góp phần xây nhà văn hóa biên giới.',
    ],
  },
  weather: {
    takes: [
      'Thời tiết các vùng',
      'Thời tiết Hà Nội',
      'Thời tiết 13/7: Nam Bộ mưa dông chiều tối',
      'Thời tiết hôm nay',
    ],
    leaves: [
      'Thời tiết xấu nên đoàn ra đảo chậm một ngày.',
      'Thời tiết Hà Nội hôm ấy mưa to nhưng đại biểu vẫn đến đông đủ.',
      'Mặc thời tiết khắc nghiệt, chiến sĩ vẫn giữ chốt',
    ],
  },
  'related-link': {
    takes: [
      '>> Khai mạc tuần lễ biển đảo',
      '» Bắt giữ tàu chở dầu lậu (02/07/2013)',
      'Xem thêm: Hội thảo về báo chí biên giới',
      'Đọc thêm: Ngày hội văn hóa các dân tộc',
      'Có thể bạn quan tâm: Tuyển sinh sau đại học đợt 2',
      'Bài liên quan: 5 dấu hiệu nhận biết tin nhắn lừa đảo',
      'Tin liên quan: Mẫu đón 200 kiều bào về quê',
      'Tham khảo thêm: Lịch nghỉ Tết năm 2019',
      'XEM VIDEO: Lễ hội mùa xuân',
      'Video: Ngư dân ra khơi đầu năm',
    ],
    leaves: [
      'Có thể bạn quan tâm: ai đã vẽ tấm bản đồ ấy, ông Bùi Mẫu hỏi học viên.',
      'Tin liên quan: Sở gửi các địa phương trước ngày 15 hằng tháng.',
      'Tham khảo thêm cách làm của tỉnh bạn',
      'Video: ba phim ngắn được dựng bằng tiếng Lào và phát ở cửa khẩu.',
      'Bài liên quan đến nhân quyền: 40',
      'Xem thêm tài liệu, đại biểu sẽ hiểu rõ hơn tình hình.',
      'Đọc thêm sách báo nước ngoài là việc cần của phóng viên.',
      '“Xem, nghe, đọc” là ba hướng của kế hoạch.',
    ],
  },
  'related-links': {
    takes: [
      'Tin liên quan',
      'TIN LIÊN QUAN:',
      'Các bài viết liên quan (5)',
      'Đọc thêm',
      'Có thể bạn quan tâm',
      'Tham khảo thêm',
      'THAM KHẢO THÊM:',
    ],
    leaves: [
      'Tin liên quan đến chủ quyền biển, đảo phải được kiểm chứng.',
      'Bài liên quan tới nhân quyền chiếm một phần ba số tin.',
      'Có thể bạn quan tâm nhưng chưa hiểu hết, ông Bùi Mẫu nói.',
      'Xem thêm hiện vật, khách rất xúc động.',
      'Tham khảo thêm ý kiến chuyên gia',
      'Tham khảo thêm kinh nghiệm nước bạn là việc nên làm.',
      'Tài liệu tham khảo thêm được gửi tới học viên.',
    ],
  },
  'other-news': {
    takes: [
      'Tin khác',
      'Các tin khác:',
      'Tin cùng chuyên mục',
      'CÁC TIN MỚI HƠN',
      'Tin đọc nhiều',
      'Bài viết cùng chủ đề',
      'Tin bài mới hơn',
      'Xem tiếp...',
      'Chùm ảnh khác',
      'Các tin, bài viết khác',
      'Xem nhiều nhất',
      'Tin trước: Lê Mẫu giữ chức Chủ tịch Hội Nông dân',
      'Bài tiếp theo: Khai mạc hội khỏe Mẫu',
    ],
    leaves: [
      'Các bài viết mới được đăng tải trên các báo lớn của khu vực.',
      'Các bài viết mới được đăng tải trên báo bạn',
      'Tin nổi bật trong năm là chuyến thăm của đoàn nghị sĩ.',
      'Tin khác với báo cáo phải được đính chính.',
      'Mới hơn cả là cách làm của tỉnh Mẫu.',
      'Chùm ảnh khác được trưng bày tại sảnh.',
      'Tin trước hết phải đúng: đó là yêu cầu của tòa soạn.',
      'Bài tiếp theo là của đại diện Sở Ngoại vụ.',
      'Xem nhiều nhất là phim về Trường Sa.',
    ],
  },
  comments: {
    takes: [
      'Ý kiến bạn đọc (0)',
      'Ý kiến của bạn',
      'Ý kiến của bạn về bài viết này',
      'Bình luận của bạn',
      'Bình luận (0)',
      '2 Bình luận | Sắp xếp theo: Mới nhất',
      'Gửi bình luận',
      'Gửi bình luận của bạn',
      'Viết bình luận mới',
      'Ý kiến bình luận',
      'Phản hồi',
      'Thông tin người gửi phản hồi',
      'Họ tên (*) Email (*) Nội dung (*)',
      'Họ tên: Email:',
      'Mã xác nhận:',
      'Bạn không thể gửi bình luận liên tục. Xin hãy đợi 60 giây nữa.',
      'Log in or register to post comments',
    ],
    leaves: [
      'Ý kiến bạn đọc gửi về cho thấy nhu cầu tin tiếng Anh còn lớn.',
      'Ý kiến của bạn bè quốc tế rất đáng suy nghĩ',
      'Bình luận về kết quả ấy, ông Lê Mẫu nói đây mới là bước đầu.',
      '12 bình luận viên quốc tế đã dự buổi tọa đàm.',
      'Gửi ý kiến bằng văn bản về Sở trước ngày 15/8.',
      'Ý kiến bình luận của các báo nước ngoài được dịch hằng ngày.',
      'Viết bình luận mới là khâu khó của tòa soạn.',
      'Gửi bình luận của bạn đọc về cho tác giả',
      'Phản hồi của báo chí nước ngoài nhìn chung tích cực.',
      'Họ tên các anh hùng được khắc trên bia đá ở đảo Mẫu.',
      'Bình luận viên Bùi Mẫu dẫn chương trình',
    ],
  },
  'visitor-counter': {
    takes: [
      'Thống kê truy cập',
      'Tổng số truy cập: 9120417',
      'Số người truy cập',
      'Lượt truy cập hôm nay: 120',
      'Đang truy cập : 5',
    ],
    leaves: [
      'Tổng số lượt truy cập cổng thông tin đạt 1,2 triệu.',
      'Số lượt truy cập tăng gấp đôi so với năm trước.',
      'Lượt truy cập 2 triệu mỗi tháng là kết quả đáng mừng.',
      'Đang trực tuyến với 63 điểm cầu, hội nghị nghe ba báo cáo.',
    ],
  },
  imprint: {
    takes: [
      'Powered by ONECMS',
      'Trưởng Ban biên tập: Trần Mẫu',
      'Tổng Biên tập: Lê Thị Mẫu',
      'Giấy phép số 123/GP-TTĐT do Cục cấp ngày 1/2/2015.',
      'Giấy phép thiết lập trang thông tin điện tử số: 45/GP-STTTT',
      'Bản quyền thuộc về Báo Mẫu',
      '© 2019 Cổng thông tin',
      'Cơ quan chủ quản: Sở Mẫu',
      'Địa chỉ: 12 đường Mẫu',
      'Phiên bản di động',
      'Đơn vị quản lý: UBND huyện Mẫu',
    ],
    leaves: [
      'Bản quyền truyền hình, hợp tác xuất bản cũng được bàn kỹ.',
      'Giấy phép hoạt động báo chí được cấp cho 12 cơ quan.',
      'Cơ quan chủ quản báo chí cần quan tâm hơn đến tin đối ngoại.',
      'Trưởng ban biên tập cổng thông tin Trần Mẫu dự tọa đàm.',
      'Tổng Biên tập Báo Mẫu Lê Thị Mẫu dự và phát biểu.',
      'Đơn vị quản lý cửa khẩu báo cáo tình hình xuất nhập cảnh.',
      'Địa chỉ đỏ của tuổi trẻ là cột mốc số 0.',
    ],
  },
  'admin-map': {
    takes: ['Bản đồ hành chính', 'Vị trí địa lý', 'Liên kết website', 'Bình chọn'],
    leaves: [
      'Bản đồ hành chính mới được in bằng hai thứ tiếng.',
      'Vị trí địa lý đặc biệt khiến tỉnh là cửa ngõ của vùng.',
      'Danh mục bí mật nhà nước được phổ biến tại hội nghị.',
    ],
  },
  menu: {
    takes: [
      'Trang chủ | Chính trị | Kinh tế | Xã hội',
      'CHÍNH TRỊ KINH TẾ XÃ HỘI VĂN HÓA - DU LỊCH',
      'Trang chủ Chính trị Kinh tế Quốc phòng - An ninh Đọc báo in',
      'Tin tức > Tin hoạt động > Đối ngoại',
      'Toàn văn | Chính sách và cuộc sống | Media',
      'Trang chủ Giới thiệu Tin tức - Sự kiện Du lịch Cao nguyên Mẫu Liên hệ',
      'Trang nhất Tin hoạt động Lãnh sự Lễ tân Biên giới lãnh thổ',
      'TRANG CHỦ GIỚI THIỆU TIN TỨC HỎI ĐÁP ĐẢNG VIÊN TRẺ',
    ],
    leaves: [
      'Trang chủ Cổng thông tin Mẫu có thêm mục Du lịch, Văn hóa bằng tiếng Lào',
      'Trang nhất Báo Mẫu đăng tin hội nghị',
      'Trang nhất của báo dành cho Biên giới, Du lịch, Văn hóa',
      'Sự kiện Du lịch Mẫu mở rộng',
      'Quảng bá văn hóa, du lịch, đối ngoại',
      '- Quốc phòng - an ninh, đối ngoại và kinh tế;',
      'Kinh tế - xã hội, quốc phòng - an ninh, đối ngoại năm 2018',
      'Báo chí, xuất bản và thông tin đối ngoại',
      'Mẫu: Tỷ lệ 2019 > 2018, đạt 12/12 chỉ tiêu',
      'Ba tiêu chí: kịp thời | chính xác.',
    ],
  },
  masthead: {
    takes: [
      'BÁO MẪU ĐIỆN TỬ',
      'Báo Mẫu Điện Tử',
      'Tạp chí Thông tin đối ngoại điện tử',
      'Đài Phát thanh - Truyền hình Mẫu',
      'Cổng thông tin điện tử tỉnh Mẫu',
      'MauPlus (Mau+)',
      'baomau.vn',
      'Báo Mẫu - Tiếng nói của Đảng bộ, chính quyền và nhân dân Mẫu',
      'CƠ QUAN NGÔN LUẬN CỦA ĐẢNG BỘ TỈNH MẪU',
      'VTV4',
    ],
    leaves: [
      'Báo chí Việt Nam đồng hành cùng biển đảo',
      'BÁO CHÍ VÀ ĐỐI NGOẠI',
      'Báo cáo viên giỏi toàn quốc',
      'Báo động tin giả',
      'Đài Truyền hình Việt Nam tổ chức tập huấn công tác đối ngoại',
      'Cổng thông tin điện tử tỉnh Mẫu khai trương chuyên trang tiếng Anh',
      'Tạp chí điện tử của Học viện đoạt giải nhất',
      'Lắng nghe tiếng nói của kiều bào',
      'Tiếng nói của ngư dân Trường Sa',
      'Hội nghị cơ quan của bộ trưởng các nước',
    ],
  },
}

describe.each(Object.entries(TABLE))('furniture: %s', (reason, { takes, leaves }) => {
  it.each(takes)('takes: %s', (line) => expect(furniture(line)?.reason).toBe(reason))
  it.each(leaves)('leaves: %s', (line) => expect(furniture(line)).toBeUndefined())
})

describe('furniture', () => {
  it('takes no paragraph, whatever it begins with', () =>
    expect(furniture(`Tin liên quan: ${'hội nghị bàn việc đối ngoại, '.repeat(12)}`)).toBeUndefined())
  it.each([
    ['Tin liên quan', 'block'],
    ['Tin khác', 'list'],
    ['Bình luận (0)', 'tail'],
    ['Gửi cho bạn bè', 'line'],
    ['BÁO MẪU ĐIỆN TỬ', 'head'],
  ])('%s reaches: %s', (line, extent) => expect(furniture(line)?.extent).toBe(extent))
})
