import { anyOf } from '../../text/pattern.ts'

/** The first words of a body's name, as written: capitals tell «Ban Tuyên giáo» from «ban ngành». */
const BODY_HEADS = [
  'Ban Tuyên giáo', 'Ban Chỉ đạo', 'Ban chỉ đạo', 'BCĐ', 'Ban Dân vận', 'Ban Đối ngoại', 'Ban Bí thư', 'Ban Chấp hành', 'Ban Thường vụ',
  'Ban Quản lý', 'Ban Biên giới', 'Ban Cơ yếu', 'Ban Tôn giáo', 'Ban Tổ chức', 'Ban Nội chính', 'Ban Kinh tế', 'Ban', 'Bộ', 'Sở', 'Cục', 'Vụ',
  'Viện', 'Học viện', 'Tổng cục', 'Ủy ban', 'Ủy Ban', 'UBND', 'HĐND', 'UBMTTQ', 'Hội đồng', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy',
  'Đảng ủy', 'Đảng bộ', 'Văn phòng', 'Hội', 'Liên hiệp', 'Liên minh', 'Trung tâm', 'Trường', 'Đại học', 'Đài', 'Báo', 'Tạp chí', 'Thông tấn xã',
  'TTXVN', 'Quân chủng', 'Quân khu', 'Bộ Tư lệnh', 'Bộ Chỉ huy', 'Bộ chỉ huy', 'Công an', 'Mặt trận', 'Tổng công ty', 'Tập đoàn', 'Phòng', 'Thanh tra',
  'Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội', 'Bộ Chính trị', 'Đoàn', 'Thường trực', 'Đại sứ quán', 'Kho bạc', 'Tổng Lãnh sự quán', 'Vương quốc',
  'Quỹ', 'Cơ quan', 'Tiểu ban', 'Liên đoàn', 'Tòa án', 'Khối', 'Cổng Thông tin', 'Nhà xuất bản',
] as const

/** Case counts: «Ban Tuyên giáo» is a body, «ban, ngành» are some. */
export const BODY_HEAD = `(?:${anyOf(BODY_HEADS)})`

/** Ministries of 2007–2026 by the words after «Bộ». */
export const MINISTRIES = [
  'Thông tin và Truyền thông', 'TT&TT', 'TT-TT', 'TTTT', 'Ngoại giao', 'Công an', 'Quốc phòng', 'Văn hóa, Thể thao và Du lịch', 'VHTTDL', 'VH,TT&DL', 'VH-TT&DL', 'Công Thương', 'Công thương',
  'Kế hoạch và Đầu tư', 'Tài chính', 'Tư pháp', 'Nội vụ', 'Giáo dục và Đào tạo', 'GD&ĐT', 'Khoa học và Công nghệ', 'Tài nguyên và Môi trường', 'Giao thông vận tải', 'Xây dựng', 'Y tế',
  'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường', 'Dân tộc và Tôn giáo',
] as const
