import type { Sentence } from '../report-text.ts'
import type { PlaceFinding } from './place-finding.ts'
import { provinceIn } from './province-in.ts'
import { venueOf } from './venue.ts'

/** «tại …» up to where the phrase ends: commas join a town to its province, verbs and full stops end it. */
const AT =
  /(?<![A-Za-zÀ-ỹ])(?:[Tt]ại|ở|[Tt]ừ)\s+(?:điểm cầu\s+)?(?<where>(?:(?:TP|Tp|TX)\.|(?!(?<!Trung tâm)\s(?:đã|do|với|và trực tuyến|diễn ra|tổ chức|khai mạc|có|cho|nhằm|được|bắt đầu|sẽ|theo|bằng|cán bộ|gần|hơn|lớp|hội nghị|hội thảo|Ban|Bộ (?!Quốc|Ngoại|Công)|Sở|UBND|Tỉnh ủy|Cục|Vụ)(?![A-Za-zÀ-ỹ]))[^.;:“”"\n]){2,140})/gu
/** A comma joins only what is a place, too. */
const AFTER_PLACE = /,(?!\s*(?:tỉnh|thành phố|TP|Tp|huyện|quận|\p{Lu})).*$/u
/** Other meetings in other places: «Hội nghị thượng đỉnh … tại Hà Nội». */
const ELSEWHERE =
  /(?<![A-Za-zÀ-ỹ])(?:thượng đỉnh|APEC|ASEAN|thăm|Đại sứ|đại sứ|đặc mệnh toàn quyền|cấp cao|kỷ niệm|phiên họp của|dự kiến)(?![A-Za-zÀ-ỹ])[^.;,]{0,60}$/u

function placeAt(sentence: Sentence, match: RegExpExecArray): PlaceFinding | null {
  if (ELSEWHERE.test(sentence.text.slice(0, match.index))) return null
  const phrase = match.groups?.where ?? ''
  const where = phrase.replace(AFTER_PLACE, '')
  const named = provinceIn(where)
  const venue = venueOf(where, named)
  if (!named && venue === null) return null
  const start = sentence.start + match.index + match[0].indexOf(phrase)
  const length = named ? named.at + named.form.length : (venue ?? '').length
  return { province: named?.province ?? null, venue, start, end: start + length, rule: 'place/at' }
}

/** Every place that sentences name with «tại …», in order. */
export function placesAt(sentences: readonly Sentence[]): readonly PlaceFinding[] {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(AT)].flatMap((match) => placeAt(sentence, match) ?? []),
  )
}
