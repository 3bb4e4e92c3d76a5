import type { Kind } from '../../model/vocabulary.ts'
import { everyMatch } from '../../text/every-match.ts'
import { words } from '../../text/pattern.ts'

/** Words of a name by which the kind of the conference is told. */
export const KIND_CUES: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'tổng kết', pattern: words('tổng kết|nhìn lại (?:nhiệm kỳ|năm|một năm|công tác)') },
  { kind: 'sơ kết', pattern: words('sơ kết') },
  {
    kind: 'triển khai',
    pattern: words(
      'triển khai|bàn nhiệm vụ(?<!giao ban[^.;]{0,140}bàn nhiệm vụ)|(?<=hội nghị (?:về )?)phương hướng,? nhiệm vụ|nhiệm vụ những tháng cuối năm',
    ),
  },
  { kind: 'tập huấn', pattern: words('tập huấn|bồi dưỡng|đào tạo|lớp học') },
  { kind: 'giao ban', pattern: words('giao ban') },
  { kind: 'hội thảo', pattern: words('hội thảo|tọa đàm|diễn đàn') },
  {
    kind: 'quán triệt',
    pattern: words('quán triệt|phổ biến (?:nội dung|kết luận|chỉ thị|nghị quyết|nghị định|luật|quyết định)'),
  },
  { kind: 'gặp mặt', pattern: words('gặp mặt|buổi gặp|họp mặt') },
]

/** Bodies whose names hold a kind: «Bộ Giáo dục và Đào tạo», «Trung tâm Bồi dưỡng chính trị». */
const BODY_WORDS =
  /Giáo dục (?:và|&) Đào tạo|(?:Trung tâm|Trường|Học viện|Khoa|Phòng) (?:Đào tạo|Bồi dưỡng)(?:, Bồi dưỡng)?|Tổng kết (?=thực tiễn)/gu
const blanked = (text: string) => text.replace(BODY_WORDS, (name) => '¤'.repeat(name.length))

/** What comes after these is what the conference is about, not what it is. */
const ABOUT =
  /(?<![A-Za-zÀ-ỹ])(?:về|kỹ năng|kinh nghiệm|tình hình|báo cáo|kế hoạch|quy chế|chế độ|các|những|nhằm|để|sau)(?: (?:việc|công tác))?\s+$/iu
/** What does not merely say the aim of the kind before it stands beside it. */
const BESIDE = /(?:[,;]|(?<![A-Za-zÀ-ỹ])(?:và|đồng thời|là|là việc))\s*$/iu
/** The longest words before a kind take so many letters; a long text is not read again from its beginning for each. */
const REACH = 40
const before = (text: string, index: number) => text.slice(Math.max(0, index - REACH), index)

/** What is held together with the event has a name and an aim of its own. */
const JOINED = /(?<![A-Za-zÀ-ỹ])(?:gắn với|kết hợp(?: với)?)(?![A-Za-zÀ-ỹ])/iu
/** Where the name ends and its aim begins. */
const AIM = words('nhằm|để|với mục đích')

type Cue = { readonly kind: Kind; readonly index: number }

function cuesIn(text: string): readonly Cue[] {
  const found = KIND_CUES.flatMap(({ kind, pattern }) =>
    everyMatch(text, pattern).map(({ index }) => ({ kind, index })),
  )
  return found
    .filter(({ index }) => !ABOUT.test(before(text, index)))
    .toSorted((one, other) => one.index - other.index)
}

function ofStretch(text: string): readonly Kind[] {
  const [first, ...others] = cuesIn(text)
  if (!first) return []
  const beside = others.filter(({ index }) => BESIDE.test(before(text, index)))
  return [first.kind, ...beside.map(({ kind }) => kind)]
}

/** What an event is called, or its aim when its name tells no kind. */
function ofEvent(text: string): readonly Kind[] {
  const aim = text.search(AIM)
  const named = ofStretch(aim < 0 ? text : text.slice(0, aim))
  return named.length > 0 || aim < 0 ? named : ofStretch(text.slice(aim).replace(AIM, ''))
}

/** The kinds a name or a sentence speaks of, in the order of the vocabulary. */
export function kindsIn(text: string): readonly Kind[] {
  const kinds = blanked(text).split(JOINED).flatMap(ofEvent)
  return KIND_CUES.map(({ kind }) => kind).filter((kind) => kinds.includes(kind))
}
