import { type Witness, witness } from '../evidence.ts'
import type { Sentence } from '../report-text.ts'
import { homeProvince, type PlaceQuestion } from './home-province.ts'
import { provinceOfHouse } from './known-house.ts'
import { linkPoints } from './link-points.ts'
import type { PlaceFinding, PlaceSaid } from './place-finding.ts'
import { placesAt } from './places-at.ts'

export type PlaceReading = {
  readonly province: string | null
  readonly venue: string | null
  readonly linkPoints: number | null
  /** `province` when it is known from who organises or publishes, not from where the text says the event met. */
  readonly inferred: readonly 'province'[]
  readonly evidence: readonly Witness[]
}

const ABOUT_EVENT =
  /hội nghị|lớp|hội thảo|tọa đàm|diễn đàn|khai mạc|khai giảng|tập huấn|tổ chức|(?:điểm|đầu) cầu|họp|buổi|mở|gặp mặt|lễ (?:ký|phát động)|^(?:địa điểm|hội trường|giảng đường|phòng (?:họp|khánh tiết|hội thảo)|trụ sở|khách sạn)/iu
/** «Hội nghị được tổ chức … tại Hà Nội»: a later sentence may say it, too. */
const HELD_AT =
  /^(?:Chủ trì tại|Tại|Chủ trì) (?:điểm|đầu) cầu|^Địa điểm(?![A-Za-zÀ-ỹ])|^(?:Hội nghị|Hội thảo|Lớp (?:tập huấn|học|bồi dưỡng)|Buổi [^,.]{3,30}|Khóa [^,.]{3,30})\s+(?:được (?:tổ chức|kết nối)|diễn ra|do [^.;:]{5,120} tổ chức(?=,| tại))/u

/** Who speaks from another place tells only where he sits. */
const SPEAKS_FROM =
  /^Tại (?:điểm|đầu) cầu (?!chính|trung tâm|Trung tâm).*(?<![A-Za-zÀ-ỹ])(?:kiến nghị|chia sẻ|cho biết|báo cáo|tham luận|đề nghị|đề xuất|nêu|phát biểu|kết luận)(?![A-Za-zÀ-ỹ])/u

/** Sentences that may say where the event meets: its opening, the rest of the lead, later ones that begin with it. */
function placing({ report, event }: PlaceQuestion): readonly Sentence[] {
  const lead = report.sentences.filter(({ zone, text }) => zone === 'lead' && ABOUT_EVENT.test(text))
  const held = report.sentences.filter(
    ({ zone, text }) => zone === 'body' && HELD_AT.test(text) && !SPEAKS_FROM.test(text),
  )
  if (!event?.sentence) return [...lead, ...held]
  return [event.sentence, ...lead.filter((sentence) => sentence !== event.sentence), ...held]
}

/** «Quang cảnh hội nghị …»: a caption that shows the event itself. */
const SHOWS_EVENT =
  /^(?:(?:Quang|Toàn) cảnh (?:buổi |lễ )?(?:khai mạc |bế mạc |khai giảng )?)?(?:hội nghị|hội thảo|tọa đàm|lớp|khóa)(?![A-Za-zÀ-ỹ])/iu

/** The whole country listens to an event whose centre only its own words tell. */
const NATION_WIDE = /(?<![A-Za-zÀ-ỹ])(?:toàn quốc|cả nước|6[34] (?:điểm cầu|tỉnh,? thành))(?![A-Za-zÀ-ỹ])/iu
/** Where the Centre's own end of a link stands. */
const CENTRE = 'Hà Nội'

const isNationWide = ({ report, event }: PlaceQuestion) =>
  NATION_WIDE.test(event?.sentence?.text ?? '') || NATION_WIDE.test(report.headline ?? '')

/** An end of a link in a province is not where a nation-wide event met. */
const isListeningEnd = ({ seat, province }: PlaceSaid) => seat === 'linked' && province !== CENTRE

/** Where the event met by the sentences that may say it; by the captions where none does. */
function placesSaid(question: PlaceQuestion): readonly PlaceSaid[] {
  const said = placesAt(placing(question))
  if (said.length > 0) return isNationWide(question) ? said.filter((place) => !isListeningEnd(place)) : said
  return placesAt(
    question.report.sentences.filter(({ zone, text }) => zone === 'caption' && SHOWS_EVENT.test(text)),
  )
}

/** Of a nation-wide event that nobody is said to hold the outlet's own province says nothing. */
const atHome = (question: PlaceQuestion) =>
  isNationWide(question) && question.organisers.length === 0 ? null : homeProvince(question)

/** The province of a district that a sentence names without it. */
function byDistrict(said: readonly PlaceSaid[]): PlaceFinding | null {
  const place = said.find((one) => one.byDistrict !== null && one.seat !== 'linked')
  return place ? { ...place, province: place.byDistrict, rule: 'place/district' } : null
}

/** The province of a house that a sentence names without an address. */
function byHouse(said: readonly PlaceSaid[]): PlaceFinding | null {
  for (const place of said) {
    const province = place.venue === null ? null : provinceOfHouse(place.venue)
    if (province) return { ...place, province, rule: 'place/house' }
  }
  return null
}

/** An event in another country met in no province, whoever held it. */
const abroad = (said: readonly PlaceFinding[]) => said.find(({ rule }) => rule === 'place/abroad')

/** Reads where the event met: «tại …», the headline, the organiser's or the publisher's own province. */
export function readPlace(question: PlaceQuestion): PlaceReading | null {
  const said = placesSaid(question)
  const main = said.find(({ province }) => province !== null)
  const venue = main?.venue ?? said.find((one) => one.venue !== null)?.venue ?? null
  const place = main ?? abroad(said) ?? byHouse(said) ?? byDistrict(said) ?? atHome(question) ?? said[0]
  const links = linkPoints(question.report)
  if (!place && !links) return null
  const elsewhere = said.find((one) => venue !== null && one.venue === venue && one !== place)
  return {
    province: place?.province ?? null,
    venue,
    linkPoints: links?.count ?? null,
    inferred: place?.province && !main ? ['province'] : [],
    evidence: [place, elsewhere, links].flatMap((found) => (found ? [witness(found)] : [])),
  }
}
