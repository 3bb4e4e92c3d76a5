import { anyOf } from '../../text/pattern.ts'
import { PROVINCE_FORMS, TOWN_FORMS } from '../lexicon/places.ts'
import type { ReportText } from '../report-text.ts'

/** Of cities under central rule the name is the province's. */
const UNDER_CENTRE = /Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Hồ Chí Minh|HCM|Sài Gòn/u
const notUnderCentre = (names: readonly string[]) => names.filter((name) => !UNDER_CENTRE.test(name))

/** What may be called «thành phố …» and lies in a province; provinces bear the names of their towns. */
export const TOWNS = notUnderCentre([...TOWN_FORMS, ...PROVINCE_FORMS])

const ENDED = '(?![A-Za-zÀ-ỹ])'
/** «CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ MÓNG CÁI», «Thành phố Sa Đéc tập huấn …». */
const CALLED_TOWN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:thành phố|TP\.?|Thành ủy|thị xã) ?(?:${anyOf(TOWNS)})${ENDED}`,
  'iu',
)
/** «Móng Cái: Sơ kết …». */
const HEADED_BY_TOWN = new RegExp(`^(?:${anyOf(notUnderCentre(TOWN_FORMS))})\\s*[:–-]`, 'iu')
/** «Tỉnh ủy viên, Bí thư Thành ủy»: whose secretary sits in a province's committee is a town's. */
const SITS_IN_PROVINCE =
  /(?:Tỉnh ủy viên|Tỉnh ủy|Đảng bộ tỉnh(?: \p{Lu}\p{L}*){0,3}), (?:Phó )?Bí thư (?:Thường trực )?Thành ủy(?![A-Za-zÀ-ỹ])/u

/** Whether «thành phố» without a name is, for those who publish or open a report, a town of a province. */
export const isOfTown = ({ house, headline, sentences }: ReportText): boolean =>
  CALLED_TOWN.test(house ?? '') ||
  CALLED_TOWN.test(headline ?? '') ||
  HEADED_BY_TOWN.test(headline ?? '') ||
  sentences.some(({ zone, text }) => zone === 'lead' && SITS_IN_PROVINCE.test(text))
