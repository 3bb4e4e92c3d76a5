import { everyMatch } from '../../text/every-match.ts'
import { anyOf, exactWords } from '../../text/pattern.ts'
import { PROVINCE_FORMS, provinceOf, provinceOfWard, TOWN_FORMS } from '../lexicon/places.ts'

/** A province as a text names it, by itself or by one of its towns, with the words before it: «thành phố Nha Trang». */
export type NamedProvince = { readonly province: string; readonly at: number; readonly form: string }

const KNOWN = exactWords(
  String.raw`(?:(?:tỉnh|thành phố|thủ đô|TP\.?|Tp\.?|Thành phố|Tỉnh|thị xã|TX\.?|phường|đặc khu)\s*)?(?<place>${anyOf([...PROVINCE_FORMS, ...TOWN_FORMS])})`,
)

/** A former town since July 2025. */
const WARD = /^(?:phường|đặc khu)\s/u

/** «Thành phố Huế, tỉnh Thừa Thiên Huế», «Thành phố Huế (Thừa Thiên Huế)»: what stands between a town and its province. */
const OF_PROVINCE = /^(?:,\s(?=tỉnh )|\s\((?=[^()]+\)))/u

/** Every province a text names, in reading order. */
export function provincesIn(text: string): readonly NamedProvince[] {
  return everyMatch(text, KNOWN).flatMap((match) => {
    const province = provinceOf(match.groups?.place ?? '')
    if (!province) return []
    const own = WARD.test(match[0]) ? provinceOfWard(province) : province
    return [{ province: own, at: match.index, form: match[0] }]
  })
}

/** The first province a text names; a province's own name goes before that of a town. */
export function provinceIn(text: string): NamedProvince | null {
  const found = provincesIn(text)
  const [first, next] = found
  // A town may bear a province's later name.
  if (first && next) {
    const end = first.at + first.form.length
    if (next.at === end + (OF_PROVINCE.exec(text.slice(end))?.[0].length ?? -1)) return next
  }
  return found.find(({ form }) => PROVINCE_FORMS.some((name) => form.endsWith(name))) ?? found[0] ?? null
}
