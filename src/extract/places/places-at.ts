import { everyMatch } from '../../text/every-match.ts'
import type { Sentence } from '../report-text.ts'
import { metAbroad } from './abroad.ts'
import { districtIn } from './district-in.ts'
import { linkSeat } from './link-seat.ts'
import type { PlaceSaid } from './place-finding.ts'
import { provinceIn } from './province-in.ts'
import { venueOf } from './venue.ts'

/** A body ends a phrase unless a house before it is that body's: «Trụ sở Ban Tuyên giáo». */
const HOUSE = String.raw`(?<![Hh]ội trường|[Tt]rụ sở|[Nn]hà khách|[Tt]rung tâm|phòng họp|[Cc]ơ quan)`
const BODY = String.raw`Ban|Bộ(?! (?:Quốc|Ngoại|Công))|Sở|UBND|Tỉnh ủy|Cục|Vụ`
const NOT_AFTER = String.raw`(?:(?<!Trung tâm)\s(?:đã|do|với|và trực tuyến|diễn ra|tổ chức|khai mạc|có|cho|nhằm|được|bắt đầu|sẽ|theo|bằng|cán bộ|gần|hơn|lớp|hội nghị|hội thảo|tới|đến|(?<![Pp]hòng )họp|tại|ở)|${HOUSE}\s(?:${BODY}))(?![A-Za-zÀ-ỹ])`
/** «điểm cầu», «điểm cầu chính đặt tại»: one end of a link. */
const BRIDGE = String.raw`(?:đi[ểề]m|đầu) cầu(?:\s+(?:chính|trung tâm))?(?:\s+đặt)?(?:\s+(?:tại|ở))?`
/**
 * «tại …» up to where the phrase ends: commas join a town to its province, verbs and full stops end it. «từ …» is a
 * place only where a link starts; «từ biên giới đến đảo» is a stretch of land. «Địa điểm: …», «nơi diễn ra là …».
 */
const AT = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:[Tt]ại|ở)\s+(?:${BRIDGE}\s+)?|[Tt]ừ\s+${BRIDGE}\s+|(?<=(?:kết nối|trực tuyến|trực tiếp|truyền hình|truyền)\s)từ\s+|(?:[Đđ]ịa điểm|[Nn]ơi) (?:(?:tổ chức|diễn ra|họp|gặp mặt|khai mạc)(?: (?:hội nghị|hội thảo|lớp học|tọa đàm|lễ ký))? )?là\s+|[Tt]rong\s+(?=khuôn viên|hội trường|phòng họp)|[Tt]rên\s+(?=đảo |huyện đảo |quần đảo )|^Địa điểm(?: (?:tổ chức|diễn ra))?\s*:\s*)(?<where>(?:(?:TP|Tp|TX)\.|(?!${NOT_AFTER})[^.;:“”"\n]){2,140})`,
  'gu',
)
/** A comma joins only what is a place, too. */
const AFTER_PLACE =
  /,(?!\s*(?:tỉnh|thành phố|TP|Tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thôn|khu phố|đường|phố|số \d|\d{1,4}[A-Z]? \p{Lu}|tầng|tòa nhà|\p{Lu})).*/u
/** Other meetings in other places: «Hội nghị thượng đỉnh … tại Hà Nội». */
const ELSEWHERE =
  /(?<![A-Za-zÀ-ỹ])(?:thượng đỉnh|APEC|ASEAN|thăm|Đại sứ|đại sứ|đặc mệnh toàn quyền|cấp cao|kỷ niệm|phiên họp của|dự kiến)(?![A-Za-zÀ-ỹ])[^.;,]{0,60}$/u
/** Where people live and money goes: «phóng viên thường trú tại Đà Nẵng». */
const LIVES_THERE =
  /(?<![A-Za-zÀ-ỹ])(?:đang (?:sống|học tập|làm việc|công tác|hoạt động)|sinh sống|thường trú|sinh ra|cư trú|đóng quân|du học|định cư|dự án|tiềm năng(?: đầu tư)?)\s+$/iu

/** «báo cáo tình hình … ở Lạng Sơn», «chuyên đề … các đá ở Trường Sa»: where that is which is told of. */
const TOLD_OF =
  /(?<![A-Za-zÀ-ỹ])(?:tình hình|diễn biến|(?<!(?:hội nghị|hội thảo|tọa đàm|lớp|sinh hoạt|tập huấn|bồi dưỡng) )chuyên đề)\s[^.;,:]{0,100}$/iu

const isElsewhere = (before: string) =>
  ELSEWHERE.test(before) || LIVES_THERE.test(before) || TOLD_OF.test(before)

const provinceByDistrict = (phrase: string) => districtIn(phrase)?.province ?? null

/** «Hội trường Tỉnh ủy Mẫu sáng nay chứng kiến …», «Sáng 5/3, hội trường …»: the house itself opens the sentence. */
const HOUSE_OPENS =
  /^(?<day>[^,;:]{3,30}\d[/.-]\d[^,.;:]{0,12},\s)?(?<where>(?:[Hh]ội trường|[Pp]hòng (?:họp|khánh tiết|truyền thống|hội thảo)|[Gg]iảng đường|Trung tâm [Hh]ội nghị|[Nn]hà (?:văn hóa|khách|hát|sinh hoạt cộng đồng)|[Kk]hách sạn|[Tt]rụ sở|[Kk]huôn viên)\s(?=\p{Lu}|\d|số|tỉnh|huyện|thành phố|xã|phường|tầng)(?:(?!\s(?:được|bị|đã|có|cho|do|thăm|nhận|mời)\s)[^.;:“”"]){3,140}?),?\s(?=(?:(?:trong|vào|từ)\s)?(?:buổi\s)?(?:sáng|trưa|chiều|tối|hôm|ngày)\s|(?:đã |lại )?(?:kín|chật|đông|đón|chứng kiến|là nơi|là địa điểm|trở thành|được chọn làm|rộn|sôi nổi|nóng lên)(?![A-Za-zÀ-ỹ]))/u

function houseOpening(sentence: Sentence): readonly PlaceSaid[] {
  const { where, day = '' } = HOUSE_OPENS.exec(sentence.text)?.groups ?? {}
  if (where === undefined || isElsewhere(where)) return []
  const named = provinceIn(where)
  const start = sentence.start + day.length
  const end = start + (named ? named.at + named.form.length : where.length)
  const found = { province: named?.province ?? null, byDistrict: provinceByDistrict(where) }
  const venue = venueOf(where, named)
  return [{ ...found, venue, start, end, rule: 'place/house-opens', seat: 'plain' }]
}

function placeAt(sentence: Sentence, match: RegExpExecArray): PlaceSaid | null {
  const before = sentence.text.slice(0, match.index)
  if (isElsewhere(before)) return null
  const phrase = match.groups?.where ?? ''
  const from = match.index + match[0].indexOf(phrase)
  const seat = linkSeat(sentence.text.slice(0, from))
  const where = phrase.replace(AFTER_PLACE, '')
  const named = provinceIn(where)
  const venue = seat === 'linked' ? null : venueOf(where, named)
  const abroad = !provinceIn(phrase) && metAbroad(before, phrase)
  if (!named && venue === null && !abroad) return null
  const start = sentence.start + from
  const length = named ? named.at + named.form.length : (venue ?? phrase).length
  const rule = abroad ? 'place/abroad' : 'place/at'
  const found = { province: named?.province ?? null, byDistrict: provinceByDistrict(phrase) }
  return { ...found, venue, start, end: start + length, rule, seat }
}

/** Every place that sentences name with «tại …»: the main end of a link first, the others in order. */
export function placesAt(sentences: readonly Sentence[]): readonly PlaceSaid[] {
  const said = sentences.flatMap((sentence) => [
    ...houseOpening(sentence),
    ...everyMatch(sentence.text, AT).flatMap((match) => placeAt(sentence, match) ?? []),
  ])
  return [...said.filter(({ seat }) => seat === 'main'), ...said.filter(({ seat }) => seat !== 'main')]
}
