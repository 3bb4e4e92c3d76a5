import { anyOf, exactWords } from '../../text/pattern.ts'

const COUNTRIES = [
  'Lào',
  'Campuchia',
  'Thái Lan',
  'Trung Quốc',
  'Hoa Kỳ',
  'Mỹ',
  'Nhật Bản',
  'Hàn Quốc',
  'Pháp',
  'Đức',
  'Nga',
  'Liên bang Nga',
  'Vương quốc Anh',
  'Australia',
  'Singapore',
  'Malaysia',
  'Indonesia',
  'Philippines',
  'Myanmar',
  'Ấn Độ',
  'Canada',
  'Thụy Sĩ',
  'Séc',
  'Ba Lan',
  'Cuba',
]
/** «Đức Cơ», «Nga Sơn»: a name that goes on is no country. */
const ABROAD = exactWords(String.raw`(?:${anyOf(COUNTRIES)})(?! \p{Lu})`)
/** «tổ chức hôm 13/9 tại …», «Ngày 5/3, tại …»: what meets there is the event, not somebody it deals with. */
const HELD_THERE =
  /(?:(?<![A-Za-zÀ-ỹ])(?:tổ chức|diễn ra|họp|khai mạc|được mở)(?![A-Za-zÀ-ỹ])(?:(?! (?:về|cho|của|người|công dân|với) )[^.;:,]){0,30}|^[^.;:]{0,12}\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,) $/u

/** Whether a phrase of place, with the words before it, says that the event met in another country. */
export const metAbroad = (before: string, where: string) =>
  HELD_THERE.test(before) && where.search(ABROAD) >= 0
