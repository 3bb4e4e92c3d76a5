import { anyOf } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { BODY_HEAD } from '../lexicon/bodies.ts'

/** What ends a body's name: verbs of organising, joints, and places where something else begins. */
const END_WORDS = anyOf([
  'tổ chức',
  'đồng tổ chức',
  'đồng chủ trì',
  'phối hợp',
  'chủ trì',
  'đã',
  'mở',
  'cùng',
  'với',
  'do',
  'nhằm',
  'khai mạc',
  'diễn ra',
  'được',
  'họp',
  'triển khai',
  'đứng ra',
  'thực hiện',
  'tham gia',
  'có',
  'vừa',
  'sẽ',
  'là',
  'tại',
  'vào',
  'ban hành',
  'đề nghị',
  'trao',
  'tặng',
  'cho',
  'khẳng định',
  'báo cáo',
  'giới thiệu',
  'cũng',
  'nói',
  'hướng dẫn',
  'đảm trách',
  'phụ trách',
  'chỉ đạo thực hiện',
  'bàn',
  'nhìn lại',
  'để',
  'trong',
  'làm việc',
  'long trọng',
  'tiến hành',
  'khai giảng',
])
const AND_BODY = String.raw`(?:và|cùng|,)\s+(?=${BODY_HEAD}(?![A-Za-zÀ-ỹ]))`
/** «(BCĐ)», «(TT&TT)» are part of a name; other brackets are not. */
const ABBREVIATION = String.raw`\((?:\p{Lu}[\p{L}&.-]{1,12})\)`
const COMMA_INSIDE = String.raw`,(?=\s(?:Thể thao và Du lịch|Văn hóa và Du lịch|Thương binh và Xã hội|Bồi dưỡng|Tư pháp|TT&DL|Kiểm soát|Nhà nước))`
const WITHIN = String.raw`(?:${ABBREVIATION}|${COMMA_INSIDE}|\s[-–]\s(?=${BODY_HEAD}|\p{Lu})|-(?=\p{L})|\s(?!(?:${END_WORDS})(?![A-Za-zÀ-ỹ])|${AND_BODY}|[-–]\s)|[^\s,.;:()“”"\n-]|\.(?=[\p{Lu}\d]))`
const OF_BODY = String.raw`(?:\s*,\s*|\s+thuộc\s+|\s+trực thuộc\s+)(?=(?:Bộ|Tổng cục|Chính phủ)\s\p{Lu})`
const BODY = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${BODY_HEAD}(?![A-Za-zÀ-ỹ])${WITHIN}{0,120}(?:\s+tại Việt Nam)?(?:${OF_BODY}(?:Bộ|Tổng cục|Chính phủ)(?![A-Za-zÀ-ỹ])${WITHIN}{0,60})?`,
  'gu',
)

export type BodyName = Span & { readonly name: string }

/** Heads that alone are no body: «Ban», «Hội»; a name says more. */
const ALONE =
  /^(?:Ban|Bộ|Sở|Cục|Vụ|Viện|Hội|Trường|Đài|Báo|Phòng|Đoàn|Khối|Quỹ|Đảng bộ|Cơ quan|Văn phòng|Trung tâm)$/u
/** «Bộ trưởng», «Hội nghị», «Đoàn chủ tịch» begin like bodies and are none. */
const NO_BODY =
  /^(?:Bộ trưởng|Bộ Trưởng|Hội nghị|Hội thảo|Hội trường|Đoàn chủ|Báo cáo|Báo chí|Trung ương|Đài phát|Trường hợp|Thường trực BCĐ$|Ban tổ chức|Viện phó|Vụ trưởng|Cục trưởng|Chính phủ Việt Nam$|Quốc hội khóa|Trường Sa|Vương quốc|Đảng bộ các cấp|Công an, |Văn phòng phẩm|Viện phí|Viện trợ|Phòng trừ|Phòng chống|Phòng ngừa|Đoàn kết|Báo động|Hội đàm|Hội nhập|Hội chợ)/u

/** Only these bodies are named after a matter («Ban Chỉ đạo … về …»); after others «về» begins what they deal with. */
const NAMED_AFTER_MATTER = /^(?:Ban [Cc]hỉ đạo|BCĐ|Ủy ban|Văn phòng [Tt]hường trực)/u

function withoutMatter(name: string): string {
  return NAMED_AFTER_MATTER.test(name) ? name : name.replace(/\svề\s.*$/u, '')
}

/** «Cục … (Bộ …)»: a body in brackets says whose the one before is. */
function affiliates(text: string, { end }: BodyName, next: BodyName): boolean {
  return /^\s*\($/u.test(text.slice(end, next.start)) && text.charAt(next.end) === ')'
}

/** All names of bodies in a stretch of text; offsets within it. */
export function bodyNames(text: string): readonly BodyName[] {
  const found: BodyName[] = []
  for (const match of text.matchAll(BODY)) {
    const name = withoutMatter(match[0].replace(/[\s,–-]+$/u, '')).replace(/\s(?:và|của)$/u, '')
    if (ALONE.test(name) || NO_BODY.test(name)) continue
    const body = { name, start: match.index, end: match.index + name.length }
    const previous = found.at(-1)
    if (previous && affiliates(text, previous, body))
      found[found.length - 1] = { ...previous, end: body.end + 1 }
    else found.push(body)
  }
  return found
}
