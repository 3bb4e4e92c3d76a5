import type { Level } from '../../model/conference.ts'
import { TOWN_FORMS } from '../lexicon/places.ts'

const CENTRAL = /Trung ương|T\.Ư|TW|trung ương/u
const MINISTRY =
  /^(?:Bộ(?! (?:Chỉ huy|đội))|Cục|Vụ|Tổng cục|Học viện|Ủy [Bb]an [Bb]iên giới|Viện|Thông tấn xã|TTXVN|Đài (?:Truyền hình|Tiếng nói) Việt Nam|Văn phòng Thường trực)/u
const PROVINCIAL =
  /^(?:Sở|UBND tỉnh|UBND thành phố|Ủy ban nhân dân (?:tỉnh|thành phố)|Tỉnh ủy|Thành ủy|Ban Tuyên giáo Tỉnh ủy|Đảng ủy Khối|HĐND|Công an tỉnh|Bộ Chỉ huy|Bộ chỉ huy|Trung tâm|Báo|Trường|Hội Nhà báo)|(?:tỉnh|Tỉnh ủy|thành phố)$/u
const OF_DISTRICT =
  /Huyện ủy|UBND (?:huyện|quận|thị xã|xã)|Quận ủy|Thị ủy|(?:Ủy ban nhân dân|Ủy ban Nhân dân) (?:huyện|quận|thị xã)|huyện$|^Phòng /u

/** «UBND thành phố Móng Cái»: a town of a province has the rank of a district. */
const isOfTown = (name: string) =>
  TOWN_FORMS.some((town) => name.endsWith(` thành phố ${town}`) || name.endsWith(` thị xã ${town}`))

/** The level a body belongs to, told by its name; null when the name does not tell. */
export function levelOfBody(name: string): Level | null {
  if (isOfTown(name) || OF_DISTRICT.test(name)) return 'huyện'
  if (CENTRAL.test(name)) return 'trung ương'
  if (PROVINCIAL.test(name)) return 'tỉnh/thành'
  return MINISTRY.test(name) ? 'bộ ngành' : null
}

/** «Ban Chỉ đạo công tác thông tin đối ngoại» alone may be the Centre's or a province's. */
export function isAmbiguousBoard(name: string): boolean {
  return /^Ban [Cc]hỉ đạo/u.test(name) && !CENTRAL.test(name) && !/(?:tỉnh|thành phố)$/u.test(name)
}
