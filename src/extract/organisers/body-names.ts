import { everyMatch } from '../../text/every-match.ts'
import { anyOf } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { BODY_HEAD, MISSION } from '../lexicon/bodies.ts'
import { PROVINCE_FORMS } from '../lexicon/places.ts'

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
  'tham mưu',
  'chuẩn bị',
  'ký kết',
  'phát động',
  'tiếp tục',
  'có',
  'vừa',
  'sẽ',
  'là',
  'tại',
  'vào',
  'ban hành',
  'đề nghị',
  'yêu cầu',
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
  'bế mạc',
  'đăng cai',
  'năm',
  'ngày',
  'sáng',
  'chiều',
  'lần đầu',
  'lần thứ',
  'mới đây',
  'tổng kết',
  'sơ kết',
  'gặp mặt',
  'gặp gỡ',
  'giao ban',
  'quán triệt',
  'làm đầu mối',
  'công bố',
  'ký kết',
  'ký',
])
const ENDED = '(?![A-Za-zÀ-ỹ])'
/** Words that end other names and belong to these: «Liên hiệp các tổ chức hữu nghị», «Đài Tiếng nói Việt Nam». */
const OF_NAMES = String.raw`\s(?=tổ chức (?:hữu nghị|phi chính phủ|quốc tế)|nói (?:Việt Nam|[Nn]hân dân))`
/** «UBND tỉnh giao Sở …», «Tỉnh ủy chỉ đạo …» end a name, «Bộ Ngoại giao», «Ban chỉ đạo» do not. */
const GIVES = String.raw`(?<!Ban\s)chỉ đạo|(?<!Ngoại\s)giao(?:,|\s(?:cho\s|nhiệm vụ|(?:tổ chức|chủ trì|đăng cai)${ENDED}|${BODY_HEAD}${ENDED}))`
const AND_BODY = String.raw`(?:và|cùng|,)\s+(?=${BODY_HEAD}${ENDED})`
/** «(BCĐ)», «(TT&TT)» are part of a name; other brackets are not. */
const ABBREVIATION = String.raw`\((?:\p{Lu}[\p{L}&.-]{1,12})\)`
const COMMA_INSIDE = String.raw`,(?=\s(?:Thể thao và Du lịch|Văn hóa và Du lịch|Thương binh và Xã hội|Bồi dưỡng|Tư pháp|TT&DL|Kiểm soát|Nhà nước)|TT&DL)`
/** «kinh tế - xã hội»: what a name goes on with after a dash, though it is written small. */
const AFTER_DASH = '(?:xã hội|kỹ thuật|thể thao|công nghệ|nghệ thuật|thông tin|du lịch|môi trường)'
const WITHIN = String.raw`(?:${ABBREVIATION}|${COMMA_INSIDE}|${OF_NAMES}|\s[-–]\s(?=${BODY_HEAD}|\p{Lu}|${AFTER_DASH}${ENDED})|-(?=\p{L})|\s(?!(?:${END_WORDS})(?![A-Za-zÀ-ỹ])|${GIVES}|${AND_BODY}|[-–]\s)|[^\s,.;:()“”"\n-]|\.(?=[\p{Lu}\d])|(?<=\sT[Pp])\.(?=\s\p{Lu}))`
const AT_HOME = String.raw`(?:\s+tại Việt Nam)?`
/** Whose the body is: «Cục Báo chí, Bộ …» and «… thuộc Bộ …» name one; «Ban Tuyên giáo Trung ương, Bộ …» are two. */
const PART_HEAD = '(?:Cục|Vụ|Viện|Học viện|Trường|Trung tâm|Tổng cục|Ủy [Bb]an [Bb]iên giới)'
const WHOLE = '(?:Bộ|Tổng cục|Chính phủ)'
/** The universities that are made of schools. */
const UNIVERSITY = 'Đại học (?:Quốc gia|Huế|Đà Nẵng|Thái Nguyên)(?![A-Za-zÀ-ỹ])'
const OF_WHOLE = String.raw`(?:\s+(?:trực )?thuộc\s+(?=${WHOLE}\s\p{Lu})${WHOLE}${ENDED}${WITHIN}{0,60})?`
const OF_WHOLE_OR_COMMA = String.raw`(?:(?:\s*,\s*|\s+(?:trực )?thuộc\s+)(?:(?=${WHOLE}\s\p{Lu})${WHOLE}${ENDED}|${UNIVERSITY})${WITHIN}{0,60})?`

/** «Bộ trưởng», «Hội nghị», «Đoàn chủ tịch» begin like bodies and are none; so does the name of a city. */
const NO_HEAD = String.raw`(?<!Hải )(?!(?:\p{L}{2,6} [Tt]rưởng|Hội nghị|Hội thảo|Hội trường|Đoàn chủ|Đoàn công tác|Báo cáo|Báo chí|Đài phát|Trường hợp|Ban tổ chức|Viện phó|Quốc hội khóa|Trường Sa|Vương quốc|Đảng bộ các cấp|Công an,|Văn phòng phẩm|Viện phí|Viện trợ|Phòng trừ|Phòng chống|Phòng,|Phòng ngừa|Đoàn kết|Báo động|Hội đàm|Hội nhập|Hội chợ)(?![A-Za-zÀ-ỹ]))`

/** Where a mission stands is in its name. */
const ABROAD = String.raw`\s+tại(?:\s(?:\p{Lu}[\p{L}.-]*|hòa|dân|chủ|nhân)){1,8}`
/** A «Vụ» is always part of what is named after it, a board of the Party as well as a ministry. */
const VU_OF_BOARD = String.raw`Vụ${ENDED}${WITHIN}{0,120},\s(?:Ban|Văn phòng)${ENDED}${WITHIN}{0,60}(?<=Trung ương|TW|T\.Ư|Chính phủ|Quốc hội|Chủ tịch nước)`
/** «Ban Đối ngoại, Đài Tiếng nói Việt Nam»: of the boards of a national station each is named with it. */
const BOARD_OF_STATION = String.raw`Ban (?:Đối ngoại|Truyền hình [Đđ]ối ngoại|Thời sự|Khoa giáo|Biên tập(?: \S+){0,6}?),\sĐài (?:Tiếng nói|Truyền hình) Việt Nam`
/** «Khoa Báo chí, Học viện Mẫu»: a faculty with its school. */
const FACULTY = String.raw`Khoa(?! học)${ENDED}${WITHIN}{0,80}(?:,\s(?:Trường|Học viện|Đại học)${ENDED}${WITHIN}{0,80})?`
/** Of all heads only «chính quyền» begins small; told before the look back, it takes a third off the search. */
const BEGINS = '(?![abd-zß-ÿđơư ,.])'
const BODY = new RegExp(
  String.raw`${BEGINS}(?<![\p{L}\p{N}-])${NO_HEAD}(?:${MISSION}${ENDED}${WITHIN}{0,60}(?:${ABROAD})?|[Cc]hính quyền(?= (?:tỉnh|thành phố|bang) \p{Lu})${WITHIN}{0,60}|${VU_OF_BOARD}|${BOARD_OF_STATION}|${FACULTY}|${PART_HEAD}${ENDED}${WITHIN}{0,120}${AT_HOME}${OF_WHOLE_OR_COMMA}|${BODY_HEAD}${ENDED}${WITHIN}{0,120}${AT_HOME}${OF_WHOLE})`,
  'gu',
)

export type BodyName = Span & { readonly name: string }

/** Heads that alone are no body: «Ban», «Hội»; a name says more. */
const ALONE =
  /^(?:Ban|Bộ|Sở|Khoa|Cục|Vụ|Viện|Hội|Trường|Đài|Báo|Phòng|Đoàn|Khối|Quỹ|Đảng bộ|Cơ quan|Văn phòng|Trung tâm|Chi bộ|Chi cục|Chi hội|Công ty|Công đoàn|Cao đẳng|Hải quan|BTV|Câu lạc bộ|Ngân hàng|Tổng hội|Thư viện|Bảo tàng|Chính phủ Việt Nam|Thường trực BCĐ)$/u

/** Only these bodies are named after a matter («Ban Chỉ đạo … về …»); after others «về» begins what they deal with. */
const NAMED_AFTER_MATTER = /^(?:Ban [Cc]hỉ đạo|BCĐ|Ủy ban|Văn phòng [Tt]hường trực)/u

function withoutMatter(name: string): string {
  return NAMED_AFTER_MATTER.test(name) ? name : name.replace(/\svề\s.*/u, '')
}

/** «Ban Tuyên giáo các Tỉnh ủy Khánh Hòa, Ninh Thuận và Lâm Đồng»: one body in each of several provinces. */
const MORE_PROVINCES = new RegExp(
  String.raw`^(?:(?:,|\svà)\s(?:${anyOf(PROVINCE_FORMS)})(?![A-Za-zÀ-ỹ]))+`,
  'u',
)
const ONE_IN_EACH = /\scác\s(?:tỉnh|Tỉnh ủy|thành phố|Thành ủy|Sở)\s/u

function withProvinces(text: string, body: BodyName): BodyName {
  const more = ONE_IN_EACH.test(body.name) ? MORE_PROVINCES.exec(text.slice(body.end)) : null
  return more ? { ...body, name: `${body.name}${more[0]}`, end: body.end + more[0].length } : body
}

/** «Cục … (Bộ …)»: a body in brackets says whose the one before is. */
function affiliates(text: string, { end }: BodyName, next: BodyName): boolean {
  return /^\s*\($/u.test(text.slice(end, next.start)) && text.charAt(next.end) === ')'
}

/** All names of bodies in a stretch of text; offsets within it. */
export function bodyNames(text: string): readonly BodyName[] {
  const found: BodyName[] = []
  for (const match of everyMatch(text, BODY)) {
    const name = withoutMatter(match[0].replace(/(?<![\s,–-])[\s,–-]+$/u, '')).replace(/\s(?:và|của)$/u, '')
    if (ALONE.test(name)) continue
    const body = withProvinces(text, { name, start: match.index, end: match.index + name.length })
    const previous = found.at(-1)
    if (previous && affiliates(text, previous, body))
      found[found.length - 1] = { ...previous, end: body.end + 1 }
    else found.push(body)
  }
  return found
}
