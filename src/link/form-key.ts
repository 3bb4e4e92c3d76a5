import { expanded } from '../text/abbreviations.ts'
import { slug } from '../text/fold.ts'
import { normalized } from '../text/normalize.ts'
import { anyOf, words } from '../text/pattern.ts'

/** Words that are written or left out as one likes: «Sở Ngoại vụ tỉnh …», «Cục … thuộc Bộ …». */
const OPTIONAL = words(anyOf(['tỉnh', 'thuộc', 'của', 'trực thuộc']))
/** A town may bear its province's name, so «thành phố» is left out before cities under central rule only. */
const CENTRAL_CITY = /(?:thành phố|TP\.?)\s*(?=Hồ Chí Minh|Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ)/giu

/**
 * What two spellings of one body, office or place have in common, without marks, case, punctuation and short forms:
 * «Sở TT&TT tỉnh Lạng Sơn» → «so thong tin va truyen thong lang son».
 */
export function formKey(form: string): string {
  const full = expanded(normalized(form)).replace(CENTRAL_CITY, ' ').replace(OPTIONAL, ' ')
  return slug(full).replaceAll('-', ' ')
}
