import type { Level } from '../../model/conference.ts'
import { TOWN_FORMS } from '../lexicon/places.ts'

const CENTRAL =
  /Trung ương|T\.Ư|TW|trung ương|^Báo Nhân [Dd]ân|^(?:Hội|Liên hiệp|Liên đoàn|Tổng hội|Tổng Liên đoàn|Ủy ban Mặt trận|Ủy ban MTTQ|Liên minh) .*Việt Nam$/u
const MINISTRY =
  /^(?:Bộ(?! (?:Chỉ huy|đội))|Cục|Vụ|Tổng cục|Học viện|Ủy [Bb]an [Bb]iên giới|Viện|Thông tấn xã|TTXVN|Đài (?:Truyền hình|Tiếng nói) Việt Nam|Văn phòng Thường trực|Quân chủng|Quân khu|Binh đoàn|Vùng \d Hải quân|Vùng Cảnh sát biển|Đại sứ quán|Tổng Lãnh|Lãnh sự quán|Phái đoàn|(?:Ngân hàng|Kiểm toán) Nhà nước|Báo (?:Quân đội|Công an|Thế giới và Việt Nam))/u
const PROVINCIAL =
  /^(?:Sở|UBND tỉnh|UBND thành phố|Ủy ban nhân dân (?:tỉnh|thành phố)|Tỉnh ủy|Thành ủy|Ban Tuyên giáo Tỉnh ủy|Đảng ủy Khối|HĐND|Công an tỉnh|Bộ Chỉ huy|Bộ chỉ huy|Trung tâm|Báo|Trường|Hội Nhà báo|Tỉnh [Đđ]oàn|Thành [Đđ]oàn)|(?:tỉnh|Tỉnh ủy|thành phố)$/u
const OF_DISTRICT =
  /Huyện ủy|UBND (?:huyện|quận|thị xã|xã)|Quận ủy|Thị ủy|(?:Ủy ban nhân dân|Ủy ban Nhân dân) (?:huyện|quận|thị xã)|huyện$|^(?:Phòng|Đồn Biên phòng|Đồn BP|Hạt) |Đảng ủy (?:xã|phường|thị trấn)/u

/** «Cục Hải quan tỉnh», «Viện Kiểm sát nhân dân thành phố»: a branch of the State in a province. */
const OF_PROVINCE = /(?:tỉnh|Tỉnh ủy|thành phố)$/u

/** «UBND thành phố Móng Cái»: a town of a province has the rank of a district. */
const isOfTown = (name: string) =>
  TOWN_FORMS.some((town) => name.endsWith(` thành phố ${town}`) || name.endsWith(` thị xã ${town}`))

/** The level a body belongs to, told by its name; null when the name does not tell. */
export function levelOfBody(name: string): Level | null {
  if (isOfTown(name) || OF_DISTRICT.test(name)) return 'huyện'
  if (CENTRAL.test(name)) return 'trung ương'
  if (MINISTRY.test(name) && !OF_PROVINCE.test(name)) return 'bộ ngành'
  return PROVINCIAL.test(name) ? 'tỉnh/thành' : null
}

/** «Ban Chỉ đạo công tác thông tin đối ngoại» alone may be the Centre's or a province's. */
export function isAmbiguousBoard(name: string): boolean {
  return /^Ban [Cc]hỉ đạo/u.test(name) && !CENTRAL.test(name) && !/(?:tỉnh|thành phố)$/u.test(name)
}
