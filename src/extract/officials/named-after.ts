import { BODY_HEAD } from '../lexicon/bodies.ts'
import { BEARER } from '../lexicon/namesakes.ts'
import { officeBefore } from './office-before.ts'

/** What precedes is a street, a school, a stage: «đường Phạm Văn Nghị» is nobody. */
const CALLED = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${BEARER}\s+$`, 'iu')
/** What precedes is a part of the country, itself no part of a body's name. */
const DIVISION =
  /(?<!(?:UBND|HĐND|MTTQ|nhân dân|Công an|BĐBP|Biên phòng|quân sự|Hội|LHPN|Đoàn|Thanh tra|Văn phòng|chỉ đạo|Truyền thông|Ngoại vụ|đối ngoại|Tuyên giáo|Dân vận|Dân tộc|cơ quan)\s)(?<![A-Za-zÀ-ỹ])(?:quận|huyện|xã|phường|thị trấn|thị xã|thành phố|tỉnh|đảo|thôn|vùng|khu|khu công nghiệp|khu kinh tế|khu chế xuất|(?:lữ|trung|sư|tiểu) đoàn)\s+$/iu
/** «Trường Phổ thông Dân tộc nội trú Trung học cơ sở » is about the longest. */
const REACH = 60
const BODY = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${BODY_HEAD}(?![A-Za-zÀ-ỹ])`, 'u')

/** Whether capitals at a place in the text are what a street, a school or a district is called. */
export function isNamedAfter(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  if (CALLED.test(before)) return true
  // «Trưởng BCĐ công tác dân số tỉnh Lê Văn Mẫu»: the office of a body ends with the division, and the person follows.
  return DIVISION.test(before) && !BODY.test(officeBefore(text, at) ?? '')
}
