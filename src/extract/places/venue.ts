import { provinceOf, TOWN_FORMS } from '../lexicon/places.ts'
import type { NamedProvince } from './province-in.ts'

const VENUE =
  /^(?:Hội trường|hội trường|[Pp]hòng (?:họp|khánh tiết|truyền thống|hội thảo)|Giảng đường|Nhà sinh hoạt cộng đồng|[Kk]huôn viên|Nhà khách|Trung tâm|Trụ sở|trụ sở|Đại học|Học viện|Trường(?! Sa(?![A-Za-zÀ-ỹ]))|Nhà hát|Nhà văn hóa|nhà văn hóa|Nhà Quốc hội|khách sạn|Khách sạn|Khu|Cung|Dinh|Bảo tàng|Thư viện|huyện|thành phố|TP|Tp|thị xã|quận|phường|xã|thị trấn|thôn|ấp|bản|đảo|làng|cửa khẩu|Cửa khẩu|Lữ đoàn|Trung đoàn|Sư đoàn|Đồn Biên phòng|nhà hàng|Nhà hàng|quảng trường|Quảng trường|hai huyện|UBND|Tỉnh ủy|Ủy ban)(?![A-Za-zÀ-ỹ])/u
/** Houses that bear the name of their province: «Đại học Quốc gia Thành phố Hồ Chí Minh». */
const INSTITUTION = /^(?:Đại học|Học viện|Trường|Trung tâm|Nhà khách|Bảo tàng|Thư viện|Cung|Nhà văn hóa)/u
const CENTRAL_CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'Thành phố Hồ Chí Minh'])

/** «TP. Nha Trang», and «thành phố Lạng Sơn», a town of the province of that name. */
function isTown(form: string): boolean {
  if (TOWN_FORMS.some((town) => form.endsWith(town))) return true
  const [, name = ''] = /^(?:thành phố|Thành phố|TP\.?|Tp\.?|thị xã)\s*(.+)$/u.exec(form) ?? []
  const province = provinceOf(name)
  return province !== null && !CENTRAL_CITIES.has(province)
}

/** «Hội trường A, tỉnh» → «Hội trường A»: the first part of what stands before the province. */
function firstPart(before: string): string {
  const [first = ''] = before.replace(/(?<![\s,(–-])[\s,(–-]+$/u, '').split(',')
  return first.replace(/\s?\([^)]{0,200}$/u, '').trim()
}

/** What of «Hội trường Quận ủy Ninh Kiều, TP Cần Thơ» is the venue: all before the province, or the town itself. */
export function venueOf(where: string, province: NamedProvince | null): string | null {
  const before = province ? where.slice(0, province.at) : where
  const first = firstPart(before)
  if (province && INSTITUTION.test(first) && !/[,(]/u.test(before)) return `${before}${province.form}`
  if (VENUE.test(first)) return first.replace(/\s?\($/u, '')
  return province && isTown(province.form) ? province.form : null
}
