import { anyOf, exactWords } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import type { EventReading } from '../events/read-event.ts'
import { PROVINCE_FORMS, provinceOf, TOWN_FORMS } from '../lexicon/places.ts'
import type { OrganiserReading } from '../organisers/read-organisers.ts'
import type { ReportText, Sentence } from '../report-text.ts'

export type PlaceReading = {
  readonly province: string | null
  readonly venue: string | null
  readonly linkPoints: number | null
  /** `province` when it is known from who organises or publishes, not from where the text says the event met. */
  readonly inferred: readonly 'province'[]
  readonly evidence: readonly (Span & { readonly rule: string })[]
}

const PROVINCE = anyOf(PROVINCE_FORMS)
const TOWN = anyOf(TOWN_FORMS)
const KNOWN = exactWords(
  String.raw`(?:(?:tỉnh|thành phố|thủ đô|TP\.?|Tp\.?|Thành phố|Tỉnh|thị xã|TX\.?)\s*)?(?<place>${PROVINCE}|${TOWN})`,
)

/** «tại …» up to where the phrase ends: commas join a town to its province, verbs and full stops end it. */
const AT =
  /(?<![A-Za-zÀ-ỹ])(?:[Tt]ại|ở|[Tt]ừ)\s+(?:điểm cầu\s+)?(?<where>(?:(?:TP|Tp|TX)\.|(?!(?<!Trung tâm)\s(?:đã|do|với|và trực tuyến|diễn ra|tổ chức|khai mạc|có|cho|nhằm|được|bắt đầu|sẽ|theo|bằng|cán bộ|gần|hơn|lớp|hội nghị|hội thảo|Ban|Bộ (?!Quốc|Ngoại|Công)|Sở|UBND|Tỉnh ủy|Cục|Vụ)(?![A-Za-zÀ-ỹ]))[^.;:“”"\n]){2,140})/gu
/** Other meetings in other places: «Hội nghị thượng đỉnh … tại Hà Nội». */
const ELSEWHERE =
  /(?<![A-Za-zÀ-ỹ])(?:thượng đỉnh|APEC|ASEAN|thăm|Đại sứ|đại sứ|đặc mệnh toàn quyền|cấp cao|kỷ niệm|phiên họp của|dự kiến)(?![A-Za-zÀ-ỹ])[^.;,]{0,60}$/u
const VENUE =
  /^(?:Hội trường|hội trường|Nhà khách|Trung tâm|Trụ sở|trụ sở|Đại học|Học viện|Trường|Nhà hát|Nhà văn hóa|khách sạn|Khách sạn|Khu|Cung|Dinh|Bảo tàng|Thư viện|huyện|thành phố|TP|Tp|thị xã|quận|phường|xã|thị trấn|hai huyện|UBND|Tỉnh ủy|Ủy ban)(?![A-Za-zÀ-ỹ])/u

type Place = {
  readonly province: string | null
  readonly venue: string | null
  readonly span: Span
  readonly rule: string
}

function provinceIn(where: string): { province: string; at: number; form: string } | null {
  const found = [...where.matchAll(KNOWN)].flatMap((match) => {
    const form = match.groups?.place ?? ''
    const province = provinceOf(form)
    return province ? [{ province, at: match.index, form: match[0] }] : []
  })
  return found.find(({ form }) => PROVINCE_FORMS.some((name) => form.endsWith(name))) ?? found[0] ?? null
}

/** What of «Hội trường Quận ủy Ninh Kiều, TP Cần Thơ» is the venue: all before the province, or the town itself. */
function venueOf(where: string, province: { at: number; form: string } | null): string | null {
  const before = (province ? where.slice(0, province.at) : where)
    .replace(/[\s,(–-]+$/u, '')
    .replace(/,?\s*(?:tỉnh|thành phố|TP\.?)$/u, '')
  const first = before.split(',')[0]?.trim() ?? ''
  if (province && INSTITUTION.test(first) && !where.slice(0, province.at).includes(','))
    return where.slice(0, province.at + province.form.length)
  if (VENUE.test(first)) return first.replace(/\s*\($/u, '')
  return province && isTown(province.form) ? province.form : null
}

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

function at(sentence: Sentence, match: RegExpExecArray | RegExpMatchArray): Place | null {
  const where = (match.groups?.where ?? '').replace(
    /,(?!\s*(?:tỉnh|thành phố|TP|Tp|huyện|quận|\p{Lu})).*$/u,
    '',
  )
  const index = match.index ?? 0
  if (ELSEWHERE.test(sentence.text.slice(0, index))) return null
  const found = provinceIn(where)
  const venue = venueOf(where, found)
  if (!found && venue === null) return null
  const length = found ? found.at + found.form.length : (venue ?? '').length
  const start = sentence.start + index + match[0].indexOf(match.groups?.where ?? '')
  return { province: found?.province ?? null, venue, span: { start, end: start + length }, rule: 'place/at' }
}

function placesAt(sentences: readonly Sentence[]): readonly Place[] {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(AT)].flatMap((match) => at(sentence, match) ?? []),
  )
}

/** «Thừa Thiên Huế: …», «Quảng Ngãi tập huấn …»: a province that opens the headline. */
function inHeadline({ sentences }: ReportText): Place | null {
  const headline = sentences.find(({ zone }) => zone === 'headline')
  const match =
    headline &&
    new RegExp(
      String.raw`^(?:Tỉnh |Thành phố |TP\.? ?)?(?<place>${PROVINCE})(?=\s*:|\s(?:tập huấn|tổ chức|tổng kết|triển khai|sơ kết|bồi dưỡng|mở|quán triệt|đẩy mạnh|nâng cao|tăng cường))`,
      'u',
    ).exec(headline.text)
  const province = provinceOf(match?.groups?.place ?? '')
  if (!headline || !match || !province) return null
  return {
    province,
    venue: null,
    span: { start: headline.start, end: headline.start + match[0].length },
    rule: 'place/headline',
  }
}

const HOST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:lãnh đạo|chính quyền)\s+(?:tỉnh\s+|thành phố\s+)?(?<place>${PROVINCE})(?![A-Za-zÀ-ỹ])`,
  'u',
)

/** «lãnh đạo TPHCM có buổi họp mặt …»: the host's own province. */
function ofHost(event: EventReading | null): Place | null {
  const match = event?.sentence ? HOST.exec(event.sentence.text) : null
  const province = provinceOf(match?.groups?.place ?? '')
  if (!event?.sentence || !match || !province) return null
  const start = event.sentence.start + match.index
  return { province, venue: null, span: { start, end: start + match[0].length }, rule: 'place/host' }
}

function ofOrganiser(organisers: readonly OrganiserReading[]): Place | null {
  for (const { name, start } of organisers) {
    if (/Trung ương|T\.Ư|TW/u.test(name)) continue
    const found = provinceIn(name)
    if (found)
      return {
        province: found.province,
        venue: null,
        span: { start: start + found.at, end: start + found.at + found.form.length },
        rule: 'place/organiser',
      }
  }
  return null
}

const LOCAL =
  /(?<![A-Za-zÀ-ỹ])(?:UBND tỉnh|Tỉnh ủy|Huyện ủy|UBND huyện|của huyện|huyện(?=[,.])|Thành ủy|UBND thành phố|thành phố(?=[,. ])|tỉnh ta|của tỉnh|cấp tỉnh|các cơ quan tỉnh|toàn tỉnh|trong tỉnh|tỉnh(?=[,.])|trên địa bàn tỉnh|thành phố ta)(?![A-Za-zÀ-ỹ])/u

/** «Đảng ủy Khối các cơ quan tỉnh» in the province's own paper needs no name. */
function ofPublisher({ publisher, house, sentences }: ReportText): Place | null {
  const province = [publisher, house].map((name) => ofHouse(name ?? '')).find((found) => found !== null)
  if (!province) return null
  for (const { text, start, zone } of sentences) {
    const match = zone === 'lead' || zone === 'body' ? LOCAL.exec(text) : null
    if (!match) continue
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    return { province, venue: null, span, rule: 'place/publisher' }
  }
  return null
}

/** The province in the name of an outlet: «Bình Phước Online», «BÁO NINH THUẬN», «Cổng … tỉnh Hải Dương». */
function ofHouse(name: string): string | null {
  return provinceIn(name)?.province ?? shouted(name)
}

/** Mastheads stand in capitals: «BÁO NINH THUẬN ONLINE», «TRANG TUYÊN TRUYỀN TỈNH LẠNG SƠN». */
function shouted(name: string): string | null {
  const upper = PROVINCE_FORMS.find((form) => form.includes(' ') && name.includes(form.toUpperCase()))
  return upper ? provinceOf(upper) : null
}

const LINK_POINTS = /(?<count>\d{1,3}|hai|ba|bốn|năm)\s+(?:điểm cầu|điềm cầu|điểm kết nối)/iu

function linkPoints({ sentences }: ReportText): { count: number; span: Span } | null {
  for (const { text, start, zone } of sentences) {
    const match = zone === 'caption' ? null : LINK_POINTS.exec(text)
    const count = Number(match?.groups?.count)
    if (match && count > 1)
      return { count, span: { start: start + match.index, end: start + match.index + match[0].length } }
  }
  return null
}

export type PlaceQuestion = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly organisers: readonly OrganiserReading[]
}

/** «Hội nghị được tổ chức … tại Hà Nội»: a later sentence may say it, too. */
const HELD_AT =
  /^(?:Chủ trì tại|Tại|Chủ trì) điểm cầu|^(?:Hội nghị|Hội thảo|Lớp (?:tập huấn|học|bồi dưỡng)|Buổi [^,.]{3,30}|Khóa [^,.]{3,30})\s+(?:được (?:tổ chức|kết nối)|diễn ra)/u

/** Sentences that may say where the event meets: its opening, the rest of the lead, later ones that begin with it. */
function placing({ report, event }: PlaceQuestion): readonly Sentence[] {
  const lead = report.sentences.filter(
    ({ zone, text }) =>
      zone === 'lead' &&
      /hội nghị|lớp|hội thảo|khai mạc|khai giảng|tập huấn|tổ chức|điểm cầu|họp|buổi|mở/iu.test(text),
  )
  const held = report.sentences.filter(({ zone, text }) => zone === 'body' && HELD_AT.test(text))
  return event?.sentence
    ? [event.sentence, ...lead.filter((sentence) => sentence !== event.sentence), ...held]
    : [...lead, ...held]
}

const central = (organisers: readonly OrganiserReading[]) =>
  organisers[0] !== undefined &&
  /Trung ương|T\.Ư|TW|^(?:Bộ|Cục|Vụ|Học viện|Tổng cục) /u.test(organisers[0].name)

/** Reads where the event met: «tại …», the headline, the organiser's or the publisher's own province. */
export function readPlace(question: PlaceQuestion): PlaceReading | null {
  const { report, organisers } = question
  const said = placesAt(placing(question))
  const main = said.find(({ province }) => province !== null) ?? null
  const venue = main?.venue ?? said.find((place) => place.venue !== null)?.venue ?? null
  const home =
    inHeadline(report) ??
    ofOrganiser(organisers) ??
    ofHost(question.event) ??
    (central(organisers) ? null : ofPublisher(report))
  const province = main ?? home
  const links = linkPoints(report)
  const place = province ?? said[0]
  if (!place && !links) return null
  const venuePlace = said.find((one) => one.venue === venue && one.span !== place?.span)
  return {
    province: province?.province ?? null,
    venue,
    linkPoints: links?.count ?? null,
    inferred: province && !main ? ['province'] : [],
    evidence: [
      ...(place ? [{ ...place.span, rule: place.rule }] : []),
      ...(venue !== null && venuePlace && venuePlace !== place
        ? [{ ...venuePlace.span, rule: venuePlace.rule }]
        : []),
      ...(links ? [{ ...links.span, rule: 'place/link-points' }] : []),
    ],
  }
}
