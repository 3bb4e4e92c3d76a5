import { anyOf } from '../../text/pattern.ts'

/** Verbs that tell what happens with the event, and other words that no name of one holds. */
const WORDS = [
  'đã',
  'sẽ',
  'cũng',
  'còn',
  'là',
  'khai mạc',
  'khai giảng',
  'bế mạc',
  'bắt đầu',
  'kết thúc',
  'kéo dài',
  'ghi nhận',
  'đánh giá cao',
  'thông qua',
  'quy tụ',
  'thu hút',
  'chứng kiến',
  'với sự',
  'dưới sự',
  'với hơn',
  'với gần',
  'với khoảng',
  'nhằm',
  'để',
  'gồm',
  'theo hình thức',
  'bằng hình thức',
  'dành cho',
  'từ ngày',
  'trong các ngày',
  'này',
] as const

/** Words that end a name and stand in names, too; the word goes first, for what is around it costs more to try: «tự do», «đạt được», «người Việt Nam ở nước ngoài», «địa bàn». */
const WORDS_BUT = [
  'do(?<!(?:tự|lý) do)',
  'được(?<!đạt được)',
  'bàn(?! (?:giao|nhiệm vụ|giải pháp))(?<!địa bàn)',
  'vào(?! (?:cuộc sống|thực tiễn|chiều sâu|nền nếp))',
  'ở(?! (?:nước ngoài|trong nước|cơ sở|vùng|khu vực|cấp))',
  'tại(?! (?:chỗ|địa phương|cơ sở|nước ngoài))',
  'diễn(?! (?:biến|đàn|tập|xướng))',
  'nghe(?! nhìn)',
  'cùng(?! tham gia)',
  'thống nhất(?! (?:đất nước|nhận thức|quản lý))(?<!dân tộc thống nhất)',
  'thành công(?! (?:của|Đại hội))',
  'trong thời gian(?! (?:tới|qua))',
  'gắn với(?<=, gắn với)',
  'họp(?! (?:báo|mặt))',
  'vừa (?:qua|được|diễn ra|khai mạc|kết thúc)',
  'có(?! (?:uy tín|liên quan|trách nhiệm|thẩm quyền|yếu tố|chức năng))',
] as const

/** What of a document's name may stand before whose it is: «Kế hoạch số 5, ngày 3/4/2031 của UBND tỉnh». */
const DOCUMENT = String.raw`(?:kế hoạch|đề án|chương trình|chương trình hành động|chỉ thị|nghị quyết|quyết định|hướng dẫn|kết luận|quy chế|nghị định|thông tư)(?: số)?(?: \S{1,24})?(?:,? ngày \S{4,12})?\s`

/** What ends a name by its form: who holds the event, a count of people, screens, a day, an hour. */
const FORMS = [
  String.raw`của (?:Ban(?! (?:Bí thư|Chấp hành Trung ương))|Sở|UBND|Tỉnh ủy|Bộ(?! Chính trị))(?<!${DOCUMENT}của \p{Lu}\S*(?: ủy)?)`,
  String.raw`(?:cho|đón) (?:gần |hơn |trên |khoảng |tổng số )?\d+(?!\d| tỉnh| địa phương)`,
  String.raw`đến (?:\S+ )?\d+ điểm cầu`,
  String.raw`kết nối (?:với |tới |đến )?(?:điểm cầu|\d)`,
  // «Kết luận số 57-KL/TW, ngày 15/6/2023»: the day of a document is part of its name.
  String.raw`ngày \d(?<!\d[^\s,]*\p{L}[^\s,]*,?\sngày \d)(?<!số \S{1,24}\sngày \d)`,
  String.raw`(?:sáng|trưa|chiều|tối) (?:nay|qua|ngày|\d)`,
  String.raw`hôm (?:nay|qua|\d)`,
  String.raw`trong (?:ngày|buổi|(?:\d{1,2}|một|hai|ba|bốn|năm) (?:ngày|buổi))`,
] as const

/** A pattern of what no longer belongs to an event's name. */
export const AFTER_EVENT_NAME = [anyOf(WORDS), ...WORDS_BUT, ...FORMS].join('|')
