/** Verbs of which only somebody present can be the subject: who «khẳng định», speaks. */
export const SPEECH_VERBS = [
  'phát biểu', 'có phát biểu', 'có bài phát biểu', 'khẳng định', 'nhấn mạnh', 'đề nghị', 'yêu cầu', 'cho rằng', 'cho biết', 'nêu', 'nêu rõ', 'chỉ ra', 'chỉ rõ',
  'báo cáo', 'trình bày', 'giới thiệu', 'truyền đạt', 'kết luận', 'khai mạc', 'bế mạc', 'đánh giá', 'biểu dương', 'ghi nhận', 'trao đổi', 'giảng bài',
  'lên lớp', 'đứng lớp', 'tham luận', 'điểm lại', 'điểm qua', 'lưu ý', 'nói', 'nói về', 'mong', 'mong muốn', 'bày tỏ', 'tin tưởng', 'hoan nghênh', 'gợi ý', 'gợi mở',
  'phân tích', 'làm rõ', 'thông tin về', 'thông tin tới', 'thông tin đến', 'thông báo', 'quán triệt', 'phổ biến', 'hướng dẫn', 'chia sẻ', 'chúc mừng', 'cảm ơn', 'chào mừng', 'giải đáp', 'trả lời',
  'nhìn nhận', 'nhận định', 'nhận xét', 'kêu gọi', 'giao nhiệm vụ', 'giao', 'chỉ đạo', 'đọc', 'đọc diễn văn', 'thay mặt', 'tổng kết', 'đi qua', 'dẫn', 'dành', 'coi', 'xem', 'kể',
  'nói chuyện', 'giao lưu', 'tiếp thu', 'gửi lời', 'thống nhất', 'đặt vấn đề', 'tuyên bố', 'đảm nhiệm', 'phụ trách chuyên đề', 'phụ trách phần', 'phụ trách nội dung', 'làm diễn giả', 'trên bục',
] as const

/** Verbs and connectives that end an office written after a name. */
export const AFTER_OFFICE = [
  ...SPEECH_VERBS, 'chủ trì', 'đồng chủ trì', 'cùng chủ trì', 'chủ tọa', 'điều hành', 'dự', 'đến dự', 'tới dự', 'về dự', 'tham dự', 'tham gia', 'có mặt', 'đến', 'tới',
  'đã', 'sẽ', 'cũng', 'đang', 'vừa', 'là', 'có', 'cùng', 'với', 'trong đó', 'để', 'làm', 'mở', 'tổ chức', 'trực tiếp', 'lần lượt', 'tiếp tục', 'thì', 'khi', 'tại hội nghị',
  'tại lớp', 'tại buổi', 'tại điểm cầu', 'tại hội thảo', 'trên màn hình', 'trao', 'tặng', 'được', 'bị', 'vào', 'từ', 'tập trung', 'khái quát', 'cập nhật', 'nói lời', 'bổ sung', 'lược qua', 'nhắc',
  'chứng kiến', 'ký', 'tiếp', 'thăm', 'và các', 'và một số', 'và đại diện', 'và lãnh đạo', 'và hơn', 'và gần', 'và đông đảo', 'và toàn thể', 'và nhiều', 'và cán bộ', 'và đại biểu', 'và trên', 'và khoảng', 'nhân dịp', 'sau khi', 'trước khi', 'ngoài ra', 'ký ban hành', 'ban hành',
] as const
