import type { Level } from '../../model/conference.ts'
import { words } from '../../text/pattern.ts'
import { TOWN_FORMS } from '../lexicon/places.ts'
import type { OrganiserReading } from '../organisers/read-organisers.ts'
import type { ReportText } from '../report-text.ts'
import type { EventReading } from './read-event.ts'

/** Those who come from several provinces but not from all make a meeting of a region. */
const REGION = words(
  String.raw`(?:\d{1,2}\s+)?(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương|các tỉnh|các tỉnh, thành phố|các tỉnh, thành)\s+(?:thuộc\s+)?(?:khu vực\s+)?(?:phía (?:Bắc|Nam)|miền (?:Trung|Bắc|Nam|núi phía Bắc)|Tây Nguyên|Tây Bắc|Đông Bắc|Nam Bộ|Đông Nam Bộ|Tây Nam Bộ|Bắc Trung Bộ|Duyên hải|đồng bằng|biên giới(?! đất liền))|khu vực (?:phía|miền|Tây Nguyên|Nam Bộ|Đồng bằng|biên giới phía)[^.,;]{0,20}`,
)
const DISTRICT = words(
  'tại (?:hai |các )?huyện \\p{Lu}\\p{Ll}+|Huyện ủy|UBND huyện|Quận ủy|Thị ủy|Thành ủy trực thuộc',
)

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

function levelOfBody(name: string): Level | null {
  if (isOfTown(name)) return 'huyện'
  if (OF_DISTRICT.test(name)) return 'huyện'
  if (CENTRAL.test(name)) return 'trung ương'
  if (PROVINCIAL.test(name)) return 'tỉnh/thành'
  return MINISTRY.test(name) ? 'bộ ngành' : null
}

const NATIONAL =
  /63 tỉnh|toàn quốc|cả nước|các ban, bộ, ngành Trung ương|Ban Chỉ đạo (?:Công tác|công tác) [Tt]hông tin đối ngoại Trung ương/u
const OF_PROVINCE =
  /(?<![A-Za-zÀ-ỹ])(?:Tỉnh ủy|của tỉnh|UBND tỉnh|cấp tỉnh|trong tỉnh|trên địa bàn tỉnh|Thành ủy|trên địa bàn thành phố)(?![A-Za-zÀ-ỹ])/u
const OF_MINISTRY = /(?<![A-Za-zÀ-ỹ])(?:Bộ trưởng|Thứ trưởng|cục|Cục trưởng) /u

/** All provinces there were; those who come from fewer make a region. */
const ALL_PROVINCES = 34

function isRegional(circle: string): boolean {
  if (/63 tỉnh/u.test(circle)) return false
  if (circle.match(REGION)) return true
  const [, count = ''] = /(?<!\d)(\d{1,2}) tỉnh(?:, thành(?: phố)?)?(?![A-Za-zÀ-ỹ])/u.exec(circle) ?? []
  return Number(count) >= 2 && Number(count) < ALL_PROVINCES
}

/** Whose conference it is: by the first organiser, then by whom the lead names. */
export function readLevel(
  report: ReportText,
  event: EventReading | null,
  organisers: readonly OrganiserReading[],
): Level | null {
  const opening = report.sentences
    .filter(({ zone }) => zone === 'lead' || zone === 'headline')
    .map(({ text }) => text)
    .join('\n')
  const own = organisers[0] ? levelOfBody(organisers[0].name) : null
  const above = own === 'trung ương' || own === 'bộ ngành' || own === null
  const paragraph = report.sentences.filter(
    (sentence) => sentence.zone === 'lead' && sentence.paragraph === event?.sentence?.paragraph,
  )
  const circle = [report.headline ?? '', ...paragraph.map((sentence) => sentence.text)].join('\n')
  if (above && isRegional(circle)) return 'khu vực'
  if (
    own === 'tỉnh/thành' &&
    (event?.title.match(DISTRICT) || /tại (?:hai |các )?huyện \p{Lu}/u.test(report.headline ?? ''))
  )
    return 'huyện'
  if (own !== null && !ambiguousBoard(organisers[0]?.name)) return own
  if (NATIONAL.test(opening)) return 'trung ương'
  const text = report.sentences.map((sentence) => sentence.text).join('\n')
  if (OF_PROVINCE.test(opening)) return 'tỉnh/thành'
  if (NATIONAL.test(text) || ambiguousBoard(organisers[0]?.name))
    return OF_PROVINCE.test(text) ? 'tỉnh/thành' : 'trung ương'
  return OF_MINISTRY.test(opening) ? 'bộ ngành' : null
}

/** «Ban Chỉ đạo công tác thông tin đối ngoại» alone may be the Centre's or a province's. */
function ambiguousBoard(name: string | undefined): boolean {
  return (
    name !== undefined &&
    /^Ban [Cc]hỉ đạo/u.test(name) &&
    !CENTRAL.test(name) &&
    !/(?:tỉnh|thành phố)$/u.test(name)
  )
}
