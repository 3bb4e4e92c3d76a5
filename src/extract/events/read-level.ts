import type { Level } from '../../model/vocabulary.ts'
import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'
import type { DateReading } from '../dates/date-reading.ts'
import type { OrganiserReading } from '../organisers/read-organisers.ts'
import { openingOf, type ReportText, wholeOf } from '../report-text.ts'
import { allProvinces } from './all-provinces.ts'
import { isAmbiguousBoard, levelOfBody } from './body-level.ts'
import { isOfTown } from './own-town.ts'
import type { EventReading } from './read-event.ts'

/** «19 tỉnh miền Trung - Tây Nguyên»: some provinces, by where they lie. */
const PROVINCES_OF_REGION = String.raw`(?:\d{1,2}\s+)?(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương|các tỉnh|các tỉnh, thành phố|các tỉnh, thành)\s+(?:thuộc\s+)?(?:khu vực\s+)?(?:phía (?:Bắc|Nam)|miền (?:Trung|Bắc|Nam|núi phía Bắc)|Tây Nguyên|Tây Bắc|Đông Bắc|Nam Bộ|Đông Nam Bộ|Tây Nam Bộ|Bắc Trung Bộ|Duyên hải|đồng bằng|biên giới(?! đất liền))`

/** Those who come from several provinces but not from all make a meeting of a region. */
const REGION = words(
  String.raw`${PROVINCES_OF_REGION}|khu vực (?:phía|miền|Tây Nguyên|Nam Bộ|Đồng bằng|biên giới phía)[^.,;]{0,20}`,
)
/** A province is host to its region only where the very name of the meeting says so. */
const NAMED_REGION = words(PROVINCES_OF_REGION)
const DISTRICT = words(
  'tại (?:hai |các )?huyện \\p{Lu}\\p{Ll}+|Huyện ủy|UBND huyện|Quận ủy|Thị ủy|Thành ủy trực thuộc',
)
const NATIONAL =
  /toàn quốc|cả nước|các ban, bộ, ngành Trung ương|Ban Chỉ đạo (?:Công tác|công tác) [Tt]hông tin đối ngoại Trung ương/u
const NATIONWIDE = words('toàn quốc|cả nước')
/** «Hội nghị Ngoại vụ toàn quốc»: whoever is host; «cùng cả nước» says nothing of the event. */
const NATIONWIDE_EVENT = /(?:hội nghị|hội thảo|tập huấn|diễn đàn|giao ban|tọa đàm)[^.,;:“”]{0,60}toàn quốc/iu
const OF_PROVINCE =
  /(?<![A-Za-zÀ-ỹ])(?:Tỉnh ủy|của tỉnh|UBND tỉnh|cấp tỉnh|trong tỉnh|trên địa bàn tỉnh|Thành ủy|trên địa bàn thành phố)(?![A-Za-zÀ-ỹ])/u
const OF_MINISTRY = /(?<![A-Za-zÀ-ỹ])(?:Bộ trưởng|Thứ trưởng|cục|Cục trưởng) /u

/** «Ban Chỉ đạo 35 tỉnh Lào Cai» is the name of a board, «3 tỉnh của Lào» are no part of the country; of provinces counted no name follows. The coast is the whole country's: «28 tỉnh, thành phố ven biển» are no region. */
const PROVINCES =
  /(?<!\d)(?<count>\d{1,2}) tỉnh(?!(?:, thành(?: phố)?)? (?:ven|có) biển(?! miền))(?:, thành(?: phố)?)?(?![A-Za-zÀ-ỹ]| \p{Lu}| (?:của|bạn|nước bạn|giáp) )/gu

/** How many provinces a text counts; 0 where it counts none. */
const provincesIn = (text: string) =>
  Math.max(0, ...everyMatch(text, PROVINCES).map(({ groups }) => Number(groups?.count)))

function isRegional(circle: string, all: number): boolean {
  const count = provincesIn(circle)
  if (count >= all) return false
  return circle.search(REGION) >= 0 || count >= 2
}

const isNational = (text: string, all: number) => NATIONAL.test(text) || provincesIn(text) >= all

const TELLS_WHO_COMES = words('dự|tham dự|tham gia|đại biểu|học viên|cán bộ|điểm cầu|đại diện')

/** Where those who come are named: the headline, the sentence of the event and those beside it that tell who comes. */
function circleOf({ headline, sentences }: ReportText, event: EventReading | null): string {
  const paragraph = sentences.filter(
    (sentence) =>
      sentence.zone === 'lead' &&
      sentence.paragraph === event?.sentence?.paragraph &&
      (sentence === event.sentence || sentence.text.search(TELLS_WHO_COMES) >= 0),
  )
  return [headline ?? '', ...paragraph.map(({ text }) => text)].join('\n')
}

function isOfDistrict({ headline }: ReportText, event: EventReading | null): boolean {
  if (event && event.title.search(DISTRICT) >= 0) return true
  return /tại (?:hai |các )?huyện \p{Lu}/u.test(headline ?? '')
}

export type LevelQuestion = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly organisers: readonly OrganiserReading[]
  readonly date: DateReading | null
}

/** How many provinces there were on the day of the event, else of the report. */
const provincesThen = ({ report, date }: LevelQuestion) => allProvinces(date?.start ?? report.published)

/** «Ban Tuyên giáo các Tỉnh ủy Khánh Hòa, Ninh Thuận và Lâm Đồng». */
const OF_SEVERAL_PROVINCES = / các (?:tỉnh|Tỉnh ủy|thành phố|Thành ủy|Sở) [^,]{2,30}(?:,| và) \p{Lu}/u

/** «UBND thành phố», «Ban Tuyên giáo Thành ủy»: a city without its name. */
const BARE_CITY = /(?:thành phố|Thành ủy|TP)$/u

/** A province may meet with its neighbours or in a district, and «thành phố» may be one of its towns. */
function narrowedProvince({ report, event, organisers }: LevelQuestion): Level | null {
  if ((event?.title ?? '').search(NAMED_REGION) >= 0) return 'khu vực'
  const ofTown = BARE_CITY.test(organisers[0]?.name ?? '') && isOfTown(report)
  return ofTown || isOfDistrict(report, event) ? 'huyện' : null
}

/** A ministry may meet with a region: what the text says of the organiser's own level. */
function narrowed(own: Level | null, question: LevelQuestion): Level | null {
  const { report, event } = question
  if (own === 'tỉnh/thành') return narrowedProvince(question)
  const closed = own === 'huyện' || (event?.title ?? '').search(NATIONWIDE) >= 0
  return !closed && isRegional(circleOf(report, event), provincesThen(question)) ? 'khu vực' : null
}

/** The level by whom the text names; `board` is whose own name leaves the level open. */
function levelOfText(question: LevelQuestion, board: string | null): Level | null {
  const [opening, whole] = [openingOf(question.report), wholeOf(question.report)]
  const all = provincesThen(question)
  if (NATIONWIDE_EVENT.test(opening)) return 'trung ương'
  if (OF_PROVINCE.test(opening)) return 'tỉnh/thành'
  if (isNational(opening, all)) return 'trung ương'
  if (board !== null || isNational(whole, all)) return OF_PROVINCE.test(whole) ? 'tỉnh/thành' : 'trung ương'
  return OF_MINISTRY.test(opening) ? 'bộ ngành' : null
}

/** A school or a club has no level of its own; who holds the event with it has. */
const levelBeside = ({ organisers }: LevelQuestion): Level | null =>
  organisers.map(({ name }) => levelOfBody(name)).find((level) => level !== null) ?? null

/** Whose conference it is: by the first organiser, then by whom the lead names. */
export function readLevel(question: LevelQuestion): Level | null {
  if (question.organisers.some(({ name }) => OF_SEVERAL_PROVINCES.test(name))) return 'khu vực'
  const name = question.organisers[0]?.name ?? ''
  const own = levelOfBody(name)
  const board = isAmbiguousBoard(name) ? name : null
  const narrow = narrowed(own, question)
  if (narrow !== null) return narrow
  return own !== null && board === null ? own : (levelOfText(question, board) ?? levelBeside(question))
}
