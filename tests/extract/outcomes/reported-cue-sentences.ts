import type { TableSentences } from '../rule-sentences.ts'

/** What was heard and presented, what came out of the year reviewed. */
export const REPORTED_SENTENCES: TableSentences<string> = {
  'agenda/heard': {
    reads: [
      ['Hội nghị nghe bốn báo cáo.', 'agenda'],
      ['Đại biểu được nghe chuyên gia nói về biển đảo.', 'agenda'],
      ['Hội nghị xem xét dự thảo quy chế.', 'agenda'],
      ['Báo cáo viên lần lượt phân tích bối cảnh ra đời của văn bản.', 'agenda'],
      ['Một phần thời lượng dành cho kế hoạch của tỉnh.', 'agenda'],
      ['Dự thảo chương trình công tác được bà Mẫu đọc trước hội nghị.', 'agenda'],
      ['Hội nghị công bố quyết định kiện toàn tổ biên tập.', 'agenda'],
      ['Ông Mẫu giới thiệu những nội dung chính của nghị quyết, trong đó nhấn mạnh ba quan điểm.', 'agenda'],
      ['Kết thúc buổi họp, Sở công bố kế hoạch mở hội thi.', 'agenda'],
    ],
    leaves: [
      'Tai nghe được phát cho đại biểu.',
      'Cửa hàng bán điện thoại nghe nhìn.',
      'Bà con ở đây thích nghe đài.',
      'Đoàn xe nghe tin bão nên quay lại.',
      'Trên địa bàn tỉnh có nhiều báo cáo viên.',
      'Bàn ghế kê quanh tấm bảng ghi chuyên đề.',
      'Công trình được bàn giao cho huyện.',
      'Kế hoạch được công bố trên mạng.',
    ],
  },
  'agenda/presented': {
    reads: [
      ['Ông Mẫu trình bày tình hình biên giới.', 'agenda'],
      ['Đại diện Sở Ngoại vụ phổ biến quy chế.', 'agenda'],
      ['Bà Thử, Phó Giám đốc Sở Tư pháp, giới thiệu văn bản mới.', 'agenda'],
      ['Lãnh đạo tỉnh thông tin với đoàn về tình hình biên giới.', 'agenda'],
    ],
    leaves: [
      'Ông Mẫu dự từ đầu buổi.',
      'Tờ rơi giới thiệu danh thắng của tỉnh.',
      'Bà Thử vắng mặt. Tài liệu trình bày đẹp.',
      'Ông Mẫu là báo cáo viên cấp tỉnh.',
      'Bà Thử là hướng dẫn viên của đoàn.',
      'Các cơ quan đại diện giới thiệu hình ảnh đất nước ra thế giới.',
      'Lãnh đạo tỉnh gặp đoàn ở cửa khẩu.',
    ],
  },
  'outcome/shortcomings-named': {
    reads: [
      ['Báo cáo do ông Mẫu, Phó Chủ tịch Hội trình bày cũng chỉ ra những hạn chế.', 'limitation'],
      ['Hội nghị thẳng thắn nhìn nhận một số tồn tại.', 'limitation'],
      ['Đồng chí Mẫu chỉ rõ các mặt hạn chế trong công tác năm qua.', 'limitation'],
    ],
    leaves: [
      'Báo cáo chỉ ra ba hướng đi mới.',
      'Biển báo nêu rõ khu vực hạn chế tốc độ.',
      'Ông Mẫu chỉ rõ đường về bản.',
    ],
  },
  'outcome/limitation': {
    reads: [
      ['Kinh phí còn hạn hẹp.', 'limitation'],
      ['Việc phối hợp chưa thường xuyên.', 'limitation'],
      ['Đội ngũ còn mỏng, thiếu chủ động.', 'limitation'],
      ['Bản tin còn nhiều hạn chế, yếu kém.', 'limitation'],
      ['Một số đơn vị gửi báo cáo trễ hạn.', 'limitation'],
      ['Ông Mẫu nhắc nhở một số nơi xem nhẹ việc nắm dư luận.', 'limitation'],
      ['Có xã làm qua loa.', 'limitation'],
      ['Song các đại biểu cũng chỉ ra hai điểm nghẽn.', 'limitation'],
      ['Tác phẩm của người nước ngoài mới chiếm chưa tới 8%.', 'limitation'],
      ['Việc vượt biên vẫn xảy ra.', 'limitation'],
      ['Kinh phí eo hẹp.', 'limitation'],
      ['Trên mạng có những phát ngôn kích động, chia rẽ.', 'limitation'],
    ],
    leaves: [
      'Chưa khi nào lớp học đông như thế.',
      'Cả năm, trên trang tin không có phát ngôn kích động.',
      'Lớp còn có phần thực hành.',
      'Thiếu tướng Lê Văn Mẫu dự.',
      'Người lớn múa sạp, còn thiếu nhi thì hát.',
      'Hai dân tộc cùng tồn tại hòa bình.',
      'Đèn được lắp thêm để hạn chế tai nạn.',
      'Thuyền qua loạt cồn cát rồi vào bến.',
      'Vật liệu này nhẹ.',
    ],
  },
  'outcome/task': {
    reads: [
      ['Các huyện cần vào cuộc.', 'task'],
      ['Thời gian tới, tỉnh mở thêm lớp.', 'task'],
      ['Phương hướng là đổi mới cách làm.', 'task'],
      ['Các xã phải có loa.', 'task'],
    ],
    leaves: [
      'Hải Phòng đón 40 đoàn khách.',
      'Cần Thơ cử 40 cán bộ.',
      'Ảnh bên phải chụp lớp học.',
      'Cần câu và lưới được bày ở bến.',
      'Học viên chuyên cần suốt ba ngày.',
      'Thuyền gặp phải bão lớn.',
      'Nghệ nhân Phạm Văn Cần hát then.',
      'Bộ Ngoại giao các nước láng giềng gửi thư mừng.',
      'Lợi ích ấy mong manh.',
    ],
  },
  'outcome/given': {
    reads: [
      ['Ban tổ chức đã trao 40 áo phao.', 'result'],
      ['Huyện đoàn tặng bà con 30 chiếc loa.', 'result'],
      ['Bộ đội trao tặng xã 12 bộ máy tính.', 'result'],
    ],
    leaves: [
      'Đại biểu tặng hoa chúc mừng.',
      'Đại biểu trao đổi kinh nghiệm.',
      'Hai tỉnh trao đổi 12 đoàn văn công.',
    ],
  },
  'outcome/result': {
    reads: [
      ['Tỉnh đạt nhiều thành tích.', 'result'],
      ['Nhận thức được nâng cao.', 'result'],
      ['Việc này góp phần thu hút khách.', 'result'],
      ['Năm qua, xã đăng 40 tin.', 'result'],
    ],
    leaves: [
      'Học viên nghỉ trưa.',
      'Kết quả xổ số được niêm yết ở cổng.',
      'Cách diễn đạt của tác giả rất gọn.',
      'Ông Lê Văn Đạt đi cùng đoàn.',
      'Tổ giúp việc ngồi ở hàng sau.',
      'Người có uy tín trong bản đi cùng đoàn.',
      'Thành Công là một thôn của xã.',
    ],
  },
  'agenda/told': {
    reads: [
      ['TS Mẫu so sánh cách làm của hai nước.', 'agenda'],
      ['Bà Mẫu điểm những dấu mốc của năm.', 'agenda'],
      ['Đại tá Mẫu nói thêm về đường biên, cột mốc.', 'agenda'],
      ['Ông Mẫu thông tin kế hoạch các sự kiện.', 'agenda'],
      ['Có già làng hỏi chuyện sang bên kia dự đám cưới.', 'agenda'],
      ['Ông Mẫu nêu giải pháp: dịch thể lệ ra nhiều tiếng.', 'agenda'],
    ],
    leaves: [
      'Bảng so sánh treo ở cuối phòng.',
      'Học viên hỏi đường về.',
      'Sách nói nhiều về biển.',
      'Người dân nói tiếng Mẫu.',
    ],
  },
}
