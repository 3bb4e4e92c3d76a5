import { everyMatch } from '../../text/every-match.ts'
import { provinceOfDistrict } from '../lexicon/district-provinces.ts'
import type { NamedProvince } from './province-in.ts'

const SYLLABLE = String.raw`\p{Lu}[\p{L}'’]*`
/** «huyện Bắc Hà», «HUYỆN ĐẢO LÝ SƠN», «Huyện ủy Mường Nhé», «Đồn Biên phòng Si Ma Cai». */
const DISTRICT = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:[Hh]uyện|HUYỆN)(?: đảo| ĐẢO| ủy| ỦY)?|(?:[Tt]hị xã|THỊ XÃ|Thị ủy|[Đđ]ặc khu|Đồn Biên phòng)) (?<name>${SYLLABLE}(?: ${SYLLABLE}){0,3})`,
  'gu',
)

/** The longest beginning of a run of capitals that is a district's name. */
function knownIn(run: string): { readonly name: string; readonly province: string } | null {
  const syllables = run.split(' ')
  for (let length = syllables.length; length > 0; length -= 1) {
    const name = syllables.slice(0, length).join(' ')
    const province = provinceOfDistrict(name)
    if (province !== null) return { name, province }
  }
  return null
}

/** The province of the first known district that a text names as one: «UBND huyện Bắc Hà» → «Lào Cai». */
export function districtIn(text: string): NamedProvince | null {
  for (const match of everyMatch(text, DISTRICT)) {
    const run = match.groups?.name ?? ''
    const known = knownIn(run)
    if (!known) continue
    const form = match[0].slice(0, match[0].length - run.length + known.name.length)
    return { province: known.province, at: match.index, form }
  }
  return null
}
