import { filled } from './filled.ts'
import type { Random } from './random.ts'

const MENU = [
  'Trang chủ',
  'Thời sự',
  'Chính trị',
  'Kinh tế',
  'Xã hội',
  'Văn hóa',
  'Thể thao',
  'Quốc phòng - An ninh',
  'Pháp luật',
  'Giáo dục',
  'Y tế',
  'Du lịch',
  'Biên giới',
  'Đối ngoại',
  'Media',
  'Đọc báo in',
]
const SHARE = [
  'In bài này',
  'Gửi cho bạn bè',
  'Chia sẻ',
  'Email',
  'Print',
  'Facebook',
  'Bản in',
  'Về đầu trang',
]
const RELATED_HEADS = ['Tin liên quan', 'Các tin khác', 'Tin cùng chuyên mục', 'Tin mới hơn', 'Đọc nhiều']
const RELATED = [
  '{person} thăm hộ nghèo ở xã {village} ({day}/{month}/{year})',
  'Khánh thành nhà văn hóa thôn {village} ({day}/{month}/{year})',
  'Giá cà phê ở {town} tăng nhẹ ({day}/{month}/{year})',
  'Giải bóng chuyền {village} mở rộng ({day}/{month}/{year})',
  'Đại tá {person} nói về mùa bão ở {town} ({day}/{month}/{year})',
  'Xã {village}: trồng mới {number} héc-ta rừng ({day}/{month}/{year})',
]
const COMMENTS = [
  'Ý kiến bạn đọc (0)',
  'Gửi bình luận',
  'Họ tên (*)',
  'Email (*)',
  'Nội dung (*)',
  'Gửi',
  'Nhập lại',
]
const COUNTERS = [
  'Lượt truy cập: {number}.{number}',
  'Hôm nay: {number}',
  'Thống kê truy cập',
  'Thời tiết {town}',
]
const FOOTERS = [
  'Cơ quan chủ quản: Tỉnh ủy. Giấy phép xuất bản số {number}/GP-BTTTT',
  'Tổng Biên tập: {person}. Trụ sở: {number} phố {village}',
  'Bản quyền thuộc về tòa soạn. Điện thoại: (000) 000000',
]

/** What stands on a page around its article. */
export type PageFurniture = {
  readonly menu: readonly string[]
  readonly share: readonly string[]
  readonly relatedHead: string
  readonly related: readonly string[]
  readonly comments: readonly string[]
  readonly counters: readonly string[]
  readonly footer: string
  /** Names that stand there and nowhere in the article. */
  readonly bystanders: readonly string[]
}

const NAMED = /^(?:Đại tá )?(?<name>\p{Lu}.*?) (?:thăm|nói về)/u

/** Furniture by chance, with six to ten related stories. */
export function pageFurniture(random: Random): PageFurniture {
  const fill = (pattern: string) => filled(pattern, random)
  const from = random.below(4)
  const related = Array.from({ length: 6 + random.below(5) }, () => fill(random.any(RELATED)))
  return {
    menu: MENU.slice(from, from + 6 + random.below(6)),
    share: SHARE.slice(0, 2 + random.below(5)),
    relatedHead: random.any(RELATED_HEADS),
    related,
    comments: COMMENTS.slice(0, 2 + random.below(5)),
    counters: COUNTERS.map(fill),
    footer: fill(random.any(FOOTERS)),
    bystanders: related.flatMap((line) => NAMED.exec(line)?.groups?.name ?? []),
  }
}
