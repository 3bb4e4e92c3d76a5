import type { Kind } from '../../model/conference.ts'
import { words } from '../../text/pattern.ts'

/** Words of a name by which the kind of the conference is told. */
const KIND_CUES: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'tổng kết', pattern: words('tổng kết|nhìn lại (?:nhiệm kỳ|năm|một năm|công tác)') },
  { kind: 'sơ kết', pattern: words('sơ kết') },
  {
    kind: 'triển khai',
    pattern: words('triển khai|bàn nhiệm vụ|phương hướng,? nhiệm vụ|nhiệm vụ những tháng cuối năm'),
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

/** The kinds a name speaks of, in the order of the vocabulary. */
export function kindsIn(text: string): readonly Kind[] {
  return KIND_CUES.filter(({ pattern }) => text.search(pattern) >= 0).map(({ kind }) => kind)
}
