import { fold } from '../../text/fold.ts'
import { anyOf } from '../../text/pattern.ts'
import type { EventReading } from '../events/read-event.ts'
import { PROVINCE_FORMS, provinceOf } from '../lexicon/places.ts'
import type { OrganiserReading } from '../organisers/read-organisers.ts'
import { matchSpan, proseOf, type ReportText, type Sentence } from '../report-text.ts'
import { districtIn } from './district-in.ts'
import type { PlaceFinding } from './place-finding.ts'
import { provinceIn, provincesIn } from './province-in.ts'

const PROVINCE = anyOf(PROVINCE_FORMS)

type Named = { readonly pattern: RegExp; readonly rule: string }

/** «Thừa Thiên Huế: …», «Quảng Ngãi tập huấn …»: a province that opens the headline. */
const HEADLINE: Named = {
  pattern: new RegExp(
    String.raw`^(?:Tỉnh |Thành phố |TP\.? ?)?(?<place>${PROVINCE})(?=\s*:|\s(?:tập huấn|tổ chức|tổng kết|triển khai|sơ kết|bồi dưỡng|mở|quán triệt|đẩy mạnh|nâng cao|tăng cường))`,
    'u',
  ),
  rule: 'place/headline',
}

const SHOUTED = anyOf(PROVINCE_FORMS.map((form) => form.toUpperCase()))

/** «Hà Nội (TTXVN) - », «TTXVN (Hà Nội) - », «HÀ NỘI - Sáng 5/3»: where an agency's report was filed. */
const DATELINE: Named = {
  pattern: new RegExp(
    String.raw`^(?:(?<place>${PROVINCE}),? \((?:TTXVN|VNA|VOV)\)|(?:TTXVN|VNA|VOV) \((?<filed>${PROVINCE})\)|(?<shouted>${SHOUTED})\s?[-–]\s?(?=Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trong))`,
    'u',
  ),
  rule: 'place/dateline',
}

/** «lãnh đạo TPHCM có buổi họp mặt …»: the host's own province; of guests and listeners nothing follows. */
const HOST: Named = {
  pattern: new RegExp(
    String.raw`(?:^|[,;]\s)(?:đại diện )?(?:[Ll]ãnh đạo|[Cc]hính quyền)\s+(?:tỉnh\s+|thành phố\s+)?(?<place>${PROVINCE})(?: đã| vừa)? (?:tổ chức|có (?:buổi|cuộc)|gặp|họp mặt|mở|chủ trì|đăng cai)(?![A-Za-zÀ-ỹ])`,
    'u',
  ),
  rule: 'place/host',
}

function namedIn(sentence: Sentence | null | undefined, { pattern, rule }: Named): PlaceFinding | null {
  const match = sentence ? pattern.exec(sentence.text) : null
  const { place, filed, shouted } = match?.groups ?? {}
  const province = provinceOf(place ?? filed ?? shouted ?? '')
  if (!sentence || !match || !province) return null
  return { province, venue: null, ...matchSpan(sentence, match), rule }
}

/** The Centre's bodies meet anywhere, whatever province their name may hold. */
const CENTRAL = /Trung ương|T\.?Ư(?![A-Za-zÀ-ỹ])|TW/u

function ofOrganiser(organisers: readonly OrganiserReading[]): PlaceFinding | null {
  for (const { name, start } of organisers) {
    const found = CENTRAL.test(name) ? null : (provinceIn(name) ?? districtIn(name))
    if (!found) continue
    const from = start + found.at
    const rule = 'place/organiser'
    return { province: found.province, venue: null, start: from, end: from + found.form.length, rule }
  }
  return null
}

/** Mastheads stand in capitals: «BÁO NINH THUẬN ONLINE», «TRANG TUYÊN TRUYỀN TỈNH LẠNG SƠN». */
function shouted(name: string): string | null {
  const upper = PROVINCE_FORMS.find((form) => form.includes(' ') && name.includes(form.toUpperCase()))
  return upper ? provinceOf(upper) : null
}

/** «baokontum.com.vn», «www.kontum.gov.vn»: the province is the whole name, or what stands behind «bao». */
const ADDRESS = /^(?:www\.)?(?:bao)?(?<name>[a-z]+)\.(?:[a-z]+\.)*vn$/u

/** By their names without marks and spaces. */
const IN_ADDRESSES = new Map(PROVINCE_FORMS.map((form) => [fold(form).replace(/[^a-z]/gu, ''), form]))

function ofAddress(name: string): string | null {
  const form = IN_ADDRESSES.get(ADDRESS.exec(name.toLowerCase())?.groups?.name ?? '')
  return form === undefined ? null : provinceOf(form)
}

/** The province in the name of an outlet: «Bình Phước Online», «BÁO NINH THUẬN», «Cổng … tỉnh Hải Dương». */
const ofHouse = (name: string) =>
  provinceIn(name)?.province ?? shouted(name) ?? ofAddress(name) ?? districtIn(name)?.province ?? null

const LOCAL =
  /(?<![A-Za-zÀ-ỹ])(?:UBND tỉnh|Tỉnh ủy|Huyện ủy|UBND huyện|của huyện|huyện(?=[,.])|Thành ủy|UBND thành phố|thành phố(?=[,. ])|tỉnh ta|của tỉnh|cấp tỉnh|các cơ quan tỉnh|toàn tỉnh|trong tỉnh|tỉnh(?=[,.])|trên địa bàn tỉnh|thành phố ta)(?![A-Za-zÀ-ỹ])/u

/** «Đảng ủy Khối các cơ quan tỉnh» in the province's own paper needs no name. */
function ofPublisher(report: ReportText): PlaceFinding | null {
  const province = ofHouse(report.publisher ?? '') ?? ofHouse(report.house ?? '')
  if (!province) return null
  for (const sentence of proseOf(report)) {
    const match = LOCAL.exec(sentence.text)
    if (match) return { province, venue: null, ...matchSpan(sentence, match), rule: 'place/publisher' }
  }
  return null
}

/** Whose province the headline names is not that of the event: «Đón đoàn công tác tỉnh Mẫu». */
const OTHERS =
  /(?<![A-Za-zÀ-ỹ])(?:kinh nghiệm|đoàn|đón|tiếp|thăm|làm việc|giao lưu|hợp tác|kết nghĩa)(?![A-Za-zÀ-ỹ])/iu

/** «Sở Ngoại vụ», «Ban Chỉ đạo công tác thông tin đối ngoại tỉnh»: a body of a province. */
const PROVINCIAL =
  /(?<![A-Za-zÀ-ỹ])(?:tỉnh|Tỉnh ủy|Thành ủy|UBND thành phố|Sở [A-ZĐÀ-Ỹ][a-zà-ỹ]+)(?![A-Za-zÀ-ỹ])/u

/** The one province a headline names, of an event that a body of «the province» holds. */
function namedInHeadline(
  headline: Sentence | undefined,
  organisers: readonly OrganiserReading[],
): PlaceFinding | null {
  if (!headline || OTHERS.test(headline.text)) return null
  if (!organisers.some(({ name }) => PROVINCIAL.test(name))) return null
  const [only, ...others] = provincesIn(headline.text)
  if (!only || others.length > 0) return null
  const start = headline.start + only.at
  const rule = 'place/named-in-headline'
  return { province: only.province, venue: null, start, end: start + only.form.length, rule }
}

const isCentral = (name: string) => CENTRAL.test(name) || /^(?:Bộ|Cục|Vụ|Học viện|Tổng cục) /u.test(name)

export type PlaceQuestion = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly organisers: readonly OrganiserReading[]
}

/** The province of those who hold or tell of an event, where the text does not say where it met. */
export function homeProvince({ report, event, organisers }: PlaceQuestion): PlaceFinding | null {
  const headline = report.sentences.find(({ zone }) => zone === 'headline')
  const lead = report.sentences.find(({ zone }) => zone === 'lead')
  const [first] = organisers
  return (
    namedIn(event?.sentence, DATELINE) ??
    namedIn(lead, DATELINE) ??
    namedIn(headline, HEADLINE) ??
    ofOrganiser(organisers) ??
    namedIn(event?.sentence, HOST) ??
    (first && isCentral(first.name) ? null : (ofPublisher(report) ?? namedInHeadline(headline, organisers)))
  )
}
