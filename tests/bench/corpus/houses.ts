import path from 'node:path'
import type { PlaceAuthority } from '../../../src/model/authority.ts'
import type { Level } from '../../../src/model/vocabulary.ts'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'
import { SLOTS } from './slots.ts'

const { places } = readAuthorities(path.resolve(import.meta.dirname, '../../../data/authorities'))

/** Who holds conferences: a province, a ministry or the Centre. */
export type House = {
  readonly level: Level
  /** The province of a day: its name and form change over the years. */
  readonly provinceOn: (day: string) => { readonly name: string; readonly form: 'tỉnh' | 'thành phố' }
  /** Who may be named as organiser; `{province}` and `{form}` are the house's. */
  readonly hosts: readonly string[]
  /** The offices of its people, those who take the chair first. */
  readonly offices: readonly string[]
}

const PROVINCIAL = {
  level: 'tỉnh/thành',
  hosts: [
    'Ban Chỉ đạo công tác thông tin đối ngoại {form} {province}',
    'Sở Thông tin và Truyền thông {form} {province}',
    'Ban Tuyên giáo {committee} {province}',
    'UBND {form} {province}',
    'Sở Ngoại vụ {form} {province}',
  ],
  offices: [
    'Phó Chủ tịch UBND {form}',
    'Trưởng Ban Tuyên giáo {committee}',
    'Giám đốc Sở Thông tin và Truyền thông',
    'Giám đốc Sở Ngoại vụ',
    'Phó Trưởng Ban Tuyên giáo {committee}',
    'Phó Giám đốc Công an {form}',
    'Chỉ huy trưởng Bộ đội Biên phòng {form}',
  ],
} as const

const CENTRAL = {
  level: 'trung ương',
  hosts: ['Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương', 'Ban Tuyên giáo Trung ương'],
  offices: [
    'Trưởng Ban Tuyên giáo Trung ương',
    'Phó Trưởng Ban Tuyên giáo Trung ương',
    'Cục trưởng Cục Thông tin đối ngoại',
    'Phó Cục trưởng Cục Thông tin đối ngoại',
    'Phó Viện trưởng Viện Nghiên cứu chiến lược ngoại giao',
  ],
} as const

const ministry = (name: string) => ({
  level: 'bộ ngành' as const,
  hosts: [`Bộ ${name}`],
  offices: [
    `Thứ trưởng Bộ ${name}`,
    `Chánh Văn phòng Bộ ${name}`,
    `Vụ trưởng Vụ Hợp tác quốc tế, Bộ ${name}`,
    `Phó Vụ trưởng Vụ Pháp chế, Bộ ${name}`,
  ],
})

const placeOf = (id: string) => places.find((place) => place.id === id)
const begins = ({ from }: PlaceAuthority, day: string) => from === null || from <= day

/** What a province was before that day, or has become by then. */
function standing(place: PlaceAuthority, day: string): PlaceAuthority {
  if (place.to !== null && place.to < day) {
    const heir = placeOf(place.successor?.id ?? '')
    return heir ? standing(heir, day) : place
  }
  return begins(place, day) ? place : (places.find(({ successor }) => successor?.id === place.id) ?? place)
}

function provinceOf(place: PlaceAuthority): House['provinceOn'] {
  return (day) => {
    const there = standing(place, day)
    const kind = there.kinds.findLast(({ from }) => from === null || from <= day)?.kind
    return {
      name: there.preferredForm.replace(/^Thành phố /u, ''),
      form: kind === 'city' ? 'thành phố' : 'tỉnh',
    }
  }
}

const province = (id: string): House['provinceOn'] => {
  const place = placeOf(id)
  if (!place) throw new Error(`Cannot find the province "${id}"`)
  return provinceOf(place)
}

/** Every house of the invented corpus; the Centre and the ministries meet in Hà Nội or as guests of a province. */
export const HOUSES: readonly House[] = [
  ...places.map((place) => ({ ...PROVINCIAL, provinceOn: provinceOf(place) })),
  ...['ha-noi', 'da-nang', 'thanh-pho-ho-chi-minh'].map((id) => ({ ...CENTRAL, provinceOn: province(id) })),
  ...(SLOTS.ministry ?? []).slice(0, 16).map((name, nth) => ({
    ...ministry(name),
    provinceOn: province(nth % 3 === 2 ? 'khanh-hoa' : 'ha-noi'),
  })),
]
