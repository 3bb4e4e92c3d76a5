import { fold } from '../../text/fold.ts'
import { FIRM } from '../lexicon/namesakes.ts'
import { wordsOfCountry } from './countries.ts'
import { officeBefore } from './office-before.ts'

type Word = { readonly text: string; readonly at: number }

/** Every syllable of Vietnamese, without its marks; names of other tongues have words that are none. */
const VIETNAMESE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu?|r|s|th|tr|t|v|x)?[aeiouy]{1,3}(?:ch?|m|nh|ng|n|p|t)?$/u
const isForeign = (word: string) => !VIETNAMESE.test(fold(word))

/** Whether no word of a name is a Vietnamese syllable: «Pierre Dupont». */
export const isForeignName = (name: string) => name.split(' ').every(isForeign)

/** Bodies of which capitals after an office are the name: «Giám đốc Công ty Mau Display». */
const OF_BODY = new RegExp(
  String.raw`(?:${FIRM}|tổ chức|quỹ|viện|trường|đại học|khách sạn|hãng|trung tâm|cơ quan|báo|đài|tạp chí|dự án|hiệp hội|hội|chương trình|nhà máy|bệnh viện|nhóm|câu lạc bộ|(?:văn phòng|cơ quan) đại diện|văn phòng|thường trú|phóng viên|phần mềm|ứng dụng|nền tảng|giải|tàu)\s+$`,
  'iu',
)
/** A place comes first after these: «Thị trưởng Udon Thani X», «Tổng Lãnh sự tại Luang Prabang X». */
const OF_PLACE =
  /(?:tại|ở|tỉnh|bang|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|(?:tỉnh|thị|đô|quận) trưởng|thống đốc)\s+$/iu
/** A place and a name have two words each at least; with fewer nobody can tell them apart. */
const PLACE_AND_NAME = 4

/** «Đại sứ Liên minh châu Âu X»: a continent is one word. */
const OF_CONTINENT = /châu\s+$/iu

function placeWords(before: string, words: readonly Word[]): number {
  if (OF_CONTINENT.test(before)) return 1
  if (!OF_PLACE.test(before)) return 0
  return words.length < PLACE_AND_NAME ? words.length : 2
}

/** At which word of a run after an office a foreign name begins: «Đại sứ Canada John Smith»; -1 when none does. */
export function foreignNameIn(run: readonly Word[], text: string): number {
  const [first] = run
  if (!first || !run.slice(-2).every(({ text: word }) => isForeign(word))) return -1
  const country = wordsOfCountry(run.map((word) => word.text).join(' '))
  const before = text.slice(Math.max(0, first.at - 40), first.at)
  const from = country + placeWords(country > 0 ? '' : before, run)
  const word = run[from]
  if (!word || from + 2 > run.length || OF_BODY.test(`${word.text} `)) return -1
  if (country === 0 && OF_BODY.test(before)) return -1
  return officeBefore(text, word.at) === undefined ? -1 : from
}
