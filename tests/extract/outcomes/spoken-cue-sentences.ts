import type { TableSentences } from '../rule-sentences.ts'

/** What is given, asked for, said, decided and discussed. */
export const SPOKEN_SENTENCES: TableSentences<string> = {
  'outcome/award': {
    reads: [
      ['Bộ tặng bằng khen cho năm tập thể.', 'award'],
      ['Bà Mẫu được trao kỷ niệm chương.', 'award'],
      ['Đơn vị nhận cờ thi đua của Chính phủ.', 'award'],
      ['Nhiều cá nhân được biểu dương, khen thưởng.', 'award'],
      ['Bằng khen được trao cho 5 tập thể.', 'award'],
    ],
    leaves: [
      'Đại biểu tặng hoa chúc mừng.',
      'Sở trao 300 suất quà.',
      'Hội đồng Thi đua, khen thưởng huyện cử người dự.',
      'Ông Mẫu được biểu dương, khen ngợi trước lớp.',
      'Hộ dân nhận giấy chứng nhận quyền sử dụng đất.',
      'Hai bên trao đổi về danh hiệu làng nghề.',
    ],
  },
  'outcome/reported': {
    reads: [
      ['Trình bày báo cáo sơ kết, ông Mẫu nêu rõ tỉnh đã mở ba lớp.', 'result'],
      ['Báo cáo tại hội nghị cho biết tỉnh đã mở ba lớp.', 'result'],
      ['Số liệu được Đại tá Mẫu dẫn ra cho thấy hai bên tổ chức 214 buổi nói chuyện.', 'result'],
      ['Qua báo cáo do bà Thử trình bày, tỉnh đã mở ba lớp.', 'result'],
      ['Ông Mẫu trình bày báo cáo tổng kết, nêu rõ tỉnh đã mở ba lớp.', 'result'],
    ],
    leaves: [
      'Báo cáo viên cho biết lớp học dài ba ngày.',
      'Hội nghị nghe báo cáo của bốn huyện.',
      'Báo cáo một số nội dung đàm phán, ông Mẫu cho biết thêm.',
      'Ông Mẫu trình bày báo cáo rất ngắn.',
    ],
  },
  'agenda/paper': {
    reads: [
      ['Tham luận của Sở Mẫu Sơn đi sâu phân tích cách đưa tin.', 'agenda'],
      ['Ý kiến từ các huyện tập trung vào hai vấn đề: loa và bảng tin.', 'agenda'],
      ['Nội dung tuyên truyền gồm: luật biên giới; luật biển.', 'agenda'],
      ['Các nội dung khác gồm cách viết tin và cách chụp ảnh.', 'agenda'],
      ['Phiên thứ hai dành cho các vấn đề truyền thông.', 'agenda'],
      ['Phiên chiều bàn về sách và báo.', 'agenda'],
      ['Nội dung tọa đàm xoay quanh ba câu hỏi: ai đọc; đọc gì; ở đâu.', 'agenda'],
    ],
    leaves: [
      'Nội dung phong phú.',
      'Ý kiến hay được khen.',
      'Ông Mẫu gửi tham luận của mình.',
      'Phiên chợ dành cho bà con vùng biên.',
      'Các nội dung khác hẳn năm trước.',
    ],
  },
  'agenda/petition': {
    reads: [
      ['Đại diện huyện Mẫu Sơn đề nghị tỉnh mở thêm lớp.', 'agenda'],
      ['Tại hội nghị, ngư dân Lê Văn Mẫu đề nghị sớm có bản đồ ngư trường.', 'agenda'],
      ['Các địa phương đề nghị cấp thêm kinh phí in sổ tay.', 'agenda'],
      ['Trưởng thôn Lê Văn Mẫu mong xã sớm sửa loa.', 'agenda'],
    ],
    leaves: [
      'Kết luận, đại diện Bộ đề nghị các huyện mở trang tin.',
      'Đại diện lãnh đạo Sở đề nghị các huyện mở trang tin.',
      'Các địa phương được đề nghị gửi báo cáo sớm.',
      'Sở Ngoại vụ đề nghị các huyện gửi báo cáo.',
    ],
  },
  'agenda/asked': {
    reads: [
      ['Ông Mẫu kiến nghị mở thêm lớp ở vùng biên.', 'agenda'],
      ['Đại diện Sở Ngoại vụ đề xuất lập cổng tin chung.', 'agenda'],
      ['Từ điểm cầu Mẫu Sơn, bà Thử đề xuất tăng kinh phí.', 'agenda'],
      ['Đại diện Bộ đội Biên phòng phản ánh tình trạng tàu lạ vào bến.', 'agenda'],
      ['Ông Mẫu nêu khó khăn do nước lũ.', 'agenda'],
    ],
    leaves: [
      'Kết luận hội nghị, ông Mẫu đề xuất lập tổ biên tập.',
      'Ông Mẫu ghi nhận các kiến nghị.',
      'Đời sống của ngư dân được phản ánh tình trạng ra sao là do phóng viên.',
      'Văn phòng đại diện đề xuất lùi ngày bay.',
    ],
  },
  'agenda/floor': {
    reads: [
      ['Nhiều học viên đề nghị mở lớp ngay tại xã.', 'agenda'],
      ['Các đại biểu tại điểm cầu đề nghị làm rõ dự án.', 'agenda'],
      ['Một số ý kiến đề xuất in sổ tay.', 'agenda'],
    ],
    leaves: [
      'Các đại biểu thống nhất đề nghị Bộ in sổ tay.',
      'Đồng chí Lê Văn Mẫu đề nghị các đại biểu bố trí thời gian.',
      'Các đại biểu dự đông đủ, đề nghị ấy được nhắc lại.',
    ],
  },
  'agenda/shared': {
    reads: [
      ['Ông Mẫu chia sẻ kinh nghiệm mở trang tin tiếng Khmer.', 'agenda'],
      ['Bà Thử nói về việc đưa hương ước vào sinh hoạt bản, cho rằng cách ấy cần nhân rộng.', 'agenda'],
      ['Đại tá Lê Văn Mẫu trao đổi mô hình “Loa biên cương”.', 'agenda'],
      ['Giáo sư Trần Văn Thử nêu bài học: muốn bền thì phải có kinh phí.', 'agenda'],
      ['Ông Mẫu góp ý mục quyền trẻ em.', 'agenda'],
      ['Bà Thử băn khoăn về kinh phí in sổ tay.', 'agenda'],
    ],
    leaves: [
      'Kết luận hội nghị, ông Mẫu chia sẻ kinh nghiệm của tỉnh bạn và giao việc cho các huyện.',
      'Ông Mẫu đề nghị các xã chia sẻ kinh nghiệm in sổ tay.',
      'Chào mừng đại biểu, ông Mẫu nói về việc xây cầu của tỉnh.',
      'Ông Mẫu nói rất ngắn.',
      'Tiếng nói về biên giới được ghi lại.',
      'Ông Mẫu được góp ý thẳng thắn.',
    ],
  },
  'outcome/urged': {
    reads: [
      ['Đồng chí Lê Văn Mẫu đề nghị các huyện vào cuộc.', 'task'],
      ['Thứ trưởng Lê Văn Mẫu yêu cầu làm ngay.', 'task'],
      ['Ông Mẫu cho rằng cách làm này cần thay đổi.', 'task'],
      ['Bí thư Lê Văn Mẫu giao Sở Ngoại vụ in sổ tay.', 'task'],
      ['Tổng kết hội thảo, ông Mẫu đề xuất lập tổ biên tập chung.', 'task'],
      ['Kết luận buổi làm việc, bà Thử đề xuất in sổ tay.', 'task'],
    ],
    leaves: [
      'Tài liệu đáp ứng yêu cầu của người học.',
      'Nhu cầu mong đợi của độc giả rất cao.',
      'Ông Mẫu cho rằng lớp học bổ ích.',
      'Đồng chí Lê Văn Mẫu chủ trì hội nghị giao ban.',
      'Ông Mẫu từng làm việc với Bộ Ngoại giao các nước láng giềng.',
      'Ông Bàn Văn Mẫu và bà Hứa Thị Mong đi cùng đoàn.',
      'Bà Thử bàn giao phòng họp cho huyện.',
    ],
  },
  'outcome/proposed': {
    reads: [
      ['Từ đó, hội thảo kiến nghị: ban hành chiến lược; mở chuyên ngành mới.', 'task'],
      ['Hội nghị đề xuất Bộ in sổ tay.', 'task'],
      ['Hội thảo đi tới ba khuyến nghị: lập chỉ số; mở môn học.', 'task'],
      ['Hội nghị cũng phân công bà Mẫu biên tập bản tin.', 'task'],
      ['Diễn đàn đưa ra năm giải pháp cho báo chí.', 'task'],
      ['Tọa đàm cũng khuyến nghị các báo mở trang tiếng Anh.', 'task'],
    ],
    leaves: [
      'Kỷ yếu hội thảo in các kiến nghị cũ.',
      'Hội nghị ghi nhận các đề xuất.',
      'Hội thảo họp theo đề xuất của các trường.',
    ],
  },
  'outcome/said': {
    reads: [
      ['Đồng chí Lê Văn Mẫu khẳng định vai trò của báo chí.', 'result'],
      ['Ông Mẫu biểu dương các huyện.', 'result'],
      ['Đại diện Sở cho biết đã mở 12 lớp.', 'result'],
    ],
    leaves: [
      'Tài liệu khẳng định chủ quyền.',
      'Ông Mẫu đến muộn.',
      'Bà Thử dự lớp học.',
      'Dưới sự lãnh đạo của Huyện ủy, bà con tin tưởng cán bộ.',
    ],
  },
  'outcome/decision': {
    reads: [
      ['Hội nghị thông qua nghị quyết.', 'decision'],
      ['Các đại biểu thống nhất bốn việc.', 'decision'],
      ['Tỉnh quyết định thành lập tổ biên tập.', 'decision'],
      ['Cuối buổi, ban tổ chức thống nhất mỗi huyện lập một nhóm.', 'decision'],
      ['Thống nhất từ tọa đàm: thành lập mạng lưới; mở cuộc thi.', 'decision'],
      ['Riêng xã Mẫu được chọn làm điểm mô hình.', 'decision'],
    ],
    leaves: [
      'Thông qua lớp học, cán bộ hiểu thêm.',
      'Ngày thống nhất đất nước được nhắc tới.',
      'Quyết định số 12 có hiệu lực.',
      'Các đơn vị truyền thông qua mạng xã hội.',
      'Các đơn vị đưa tin thông qua mạng xã hội.',
      'Các địa phương thông qua đó gặp gỡ nhau.',
      'Đại biểu thăm hội trường Thống Nhất ở phố Mẫu.',
      'Đại biểu ôn lại ngày thống nhất đất nước.',
    ],
  },
  'outcome/signed': {
    reads: [
      ['Ba biên bản ghi nhớ được ký kết.', 'decision'],
      ['Đại biểu chứng kiến lễ ký chương trình.', 'decision'],
      ['Quy chế phối hợp giữa hai sở được ký ngay tại hội trường.', 'decision'],
    ],
    leaves: [
      'Ông Mẫu xem biên bản họp.',
      'Sổ vàng được ký tên ở trang đầu.',
      'Chương trình phối hợp đã qua năm thứ hai.',
    ],
  },
  'agenda/convened': {
    reads: [
      ['Hội nghị đánh giá hoạt động năm 2030.', 'agenda'],
      ['Buổi gặp mặt bàn về cách đưa tin.', 'agenda'],
      ['Hội nghị đã nhìn lại ba năm làm tin.', 'agenda'],
    ],
    leaves: [
      'Hội nghị đánh giá cao các huyện.',
      'Hội nghị họp ở Mẫu Sơn.',
      'Ông Mẫu bàn về cách đưa tin.',
      'Hội nghị bàn giao hồ sơ cho huyện.',
    ],
  },
  'agenda/discussed': {
    reads: [
      ['Các đại biểu thảo luận bốn nhóm việc.', 'agenda'],
      ['Hội nghị dành thời gian trao đổi kinh nghiệm.', 'agenda'],
      ['Phiên thảo luận kéo dài đến trưa.', 'agenda'],
      ['Thảo luận ở tổ, các đại biểu tập trung làm rõ cách đưa tin.', 'agenda'],
      ['Các thành viên Ban Chỉ đạo phân tích nguyên nhân, tìm cách tháo gỡ.', 'agenda'],
      ['Đại diện các báo nêu câu hỏi về cách chấm giải.', 'agenda'],
      ['Nhiều sinh viên quan tâm tới chuẩn ngoại ngữ.', 'agenda'],
      ['Các ý kiến đi sâu phân tích kinh nghiệm làm tin.', 'agenda'],
    ],
    leaves: [
      'Hai bên trao đổi thương mại qua cửa khẩu.',
      'Hai bên trao đổi thư từ nhiều năm.',
      'Lá cây của địa phương trao đổi chất với môi trường.',
      'Các địa phương đóng góp ý nghĩa vào kho ảnh.',
      'Ông Mẫu góp vốn làm ăn.',
      'Các địa phương quan tâm tới đời sống của bà con.',
      'Các tỉnh làm rõ ranh giới bằng cọc tiêu.',
    ],
  },
  'outcome/pledged': {
    reads: [
      ['Kết thúc, Bộ Mẫu cam kết đăng toàn văn báo cáo.', 'decision'],
      ['Ban Tổ chức ấn định ngày công bố kết quả.', 'decision'],
      ['Hai bên cam kết chia sẻ dữ liệu.', 'decision'],
    ],
    leaves: [
      'Báo chí đưa nhiều tin về cam kết của các nước.',
      'Việt Nam thực hiện cam kết quốc tế.',
      'Các bên ký bản cam kết.',
    ],
  },
  'outcome/will': {
    reads: [
      ['Sở sẽ lập nhóm hỗ trợ trực tuyến.', 'task'],
      ['Thời gian tới, Vụ Mẫu sẽ biên soạn sổ tay gửi các tỉnh.', 'task'],
      ['Hai bên sẽ trao đổi tin mỗi tuần.', 'task'],
    ],
    leaves: [
      'Ban Tổ chức sẽ có mặt từ sớm.',
      'Báo chí sẽ là cầu nối.',
      'Hội thảo sẽ diễn ra trong hai ngày.',
    ],
  },
}
