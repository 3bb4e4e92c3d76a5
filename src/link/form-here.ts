import { expanded } from '../text/abbreviations.ts'
import { withoutAsides } from './authority-index.ts'
import { formKey } from './form-key.ts'
import { isLocal, keysHere, type Occasion } from './occasion.ts'

/** Names that end in the kind of place want its name alone; a district wants it after a comma. */
const OF_A_PLACE = /(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy|Tỉnh đoàn|Thành đoàn)$/u
const OF_A_DISTRICT = /(?:huyện|quận|thị xã|phường|xã)\s+\p{Lu}/u

/** What stands between a name and its province's: «Sở Ngoại vụ | tỉnh | Khánh Hòa». */
export type Tier = 'tỉnh' | 'thành phố'

/**
 * The name of a local body or office as it is understood anywhere: «Sở TT&TT» at Lạng Sơn → «Sở Thông tin và Truyền
 * thông tỉnh Lạng Sơn». What is not local, or met at no province's own conference, is only written out.
 */
export function formHere(form: string, occasion: Occasion, tier: Tier): string {
  const full = expanded(withoutAsides(form))
  const { province, sphere } = occasion
  if (province === null || sphere === 'central' || !isLocal(full)) return full
  const keys = keysHere(form, occasion)
  const [understood = full] = placed(full, province, tier).filter((name) => keys[0] === formKey(name))
  return understood
}

function placed(full: string, province: string, tier: Tier): readonly string[] {
  if (OF_A_PLACE.test(full)) return [full, `${full} ${province}`]
  if (OF_A_DISTRICT.test(full)) return [full, `${full}, ${tier} ${province}`]
  return [full, `${full} ${tier} ${province}`, `${full} ${province}`]
}
