/** What a rule goes by, where that says more than its family. */
const RULES: Readonly<Record<string, string>> = {
  'date/full': 'ngày, tháng và năm viết liền',
  'date/words': 'ngày và tháng viết bằng chữ «ngày … tháng …»',
  'date/day-month': 'ngày và tháng viết liền',
  'date/day-range': 'nhiều ngày liền trong một tháng',
  'date/days-of-month': 'nhiều ngày liền, tháng viết bằng chữ',
  'date/listed-days': 'nhiều ngày kể từng ngày',
  'date/closing-day': 'ngày bế mạc',
  'date/range-over-months': 'nhiều ngày liền qua hai tháng',
  'date/month': 'tháng và năm',
  'date/duration': 'số ngày họp',
  'date/today': '«hôm nay», tính theo ngày đăng bài',
  'year/event-name': 'năm trong tên hội nghị',
  'year/published': 'năm đăng bài',
  'year/closing-day': 'năm của ngày bế mạc',
  'year/quarter': 'năm của quý được giao ban',
  'year/same-day': 'cùng ngày ấy, chỗ khác có năm',
  'year/reviewed': 'năm được tổng kết',
  'year/planned': 'năm được đặt kế hoạch',
  'year/directive-spread': 'năm của văn bản được quán triệt',
  'place/at': 'địa danh sau chữ «tại»',
  'place/headline': 'địa danh mở đầu tên bài',
  'place/named-in-headline': 'địa danh duy nhất trong tên bài',
  'place/organiser': 'địa danh trong tên đơn vị tổ chức',
  'place/district': 'huyện, thị xã thuộc địa phương ấy',
  'place/publisher': 'địa phương của nơi đăng bài',
  'place/link-points': 'số điểm cầu',
  'event/named': 'cụm từ mở đầu bằng tên loại hội nghị',
  'event/quoted': 'tên hội nghị trong ngoặc kép',
  'event/quoted-whole': 'tên hội nghị trong ngoặc kép',
  'event/composed': 'tên ghép từ loại, chủ đề và năm',
  'directive/numbered': 'loại văn bản và số đầy đủ',
  'directive/short-number': 'loại văn bản và số rút gọn',
  'directive/congress-resolution': 'nghị quyết của đại hội',
  'directive/local-congress-resolution': 'nghị quyết đại hội đảng bộ địa phương',
  'directive/law': 'tên luật',
  'curator/quote': 'câu người biên tập dẫn',
}

/** What the rules of one family read. */
const FAMILIES: Readonly<Record<string, string>> = {
  agenda: 'lời mở một mục chương trình',
  chair: 'lời nói ai chủ trì',
  date: 'ngày họp',
  directive: 'tên văn bản',
  event: 'tên hội nghị',
  figure: 'con số kèm tên gọi',
  level: 'cấp của đơn vị tổ chức',
  official: 'tên người kèm chức vụ',
  organiser: 'lời nói ai tổ chức',
  outcome: 'lời mở một kết quả',
  participants: 'số người dự',
  place: 'nơi họp',
  present: 'lời nói ai dự',
  speaker: 'lời nói ai phát biểu',
  year: 'năm họp',
}

/** A rule as a reader may follow it: «date/month» is «tháng và năm (date/month)». */
export function ruleInWords(rule: string): string {
  const [family = ''] = rule.split('/')
  const words = RULES[rule] ?? FAMILIES[family]
  return words === undefined ? `«${rule}»` : `${words} (${rule})`
}
