/** What the rules of one family read; the id of the rule itself stays visible behind it. */
const FAMILIES: Readonly<Record<string, string>> = {
  agenda: 'chương trình',
  chair: 'chủ trì',
  date: 'ngày họp',
  directive: 'văn bản',
  event: 'tên hội nghị',
  figure: 'số liệu',
  level: 'cấp hội nghị',
  official: 'người dự',
  organiser: 'đơn vị tổ chức',
  outcome: 'kết quả',
  participants: 'số người dự',
  place: 'nơi họp',
  speaker: 'người phát biểu',
  year: 'năm họp',
}

/** A rule as a reader may follow it: «date/day-month» is «ngày họp (date/day-month)». */
export function ruleInWords(rule: string): string {
  const [family = ''] = rule.split('/')
  const words = FAMILIES[family]
  return words === undefined ? `«${rule}»` : `${words} (${rule})`
}
