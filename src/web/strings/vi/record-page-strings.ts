import type { SpeakerRole } from '../../../model/vocabulary.ts'
import type { DirectiveNaming } from '../../records/directive-naming.ts'
import type { DirectiveLink } from '../../records/related-directives.ts'

/** The words of the page of an official. */
const official = {
  titles: 'Chức vụ qua các năm',
  noTitles: 'Chưa bài nào nêu chức vụ.',
  attested: 'Nêu trong hội nghị',
  unattested: 'chưa hội nghị nào nêu',
  noYear: 'không rõ năm',
  recorded: (from: string | null, to: string | null) => {
    if (from !== null && to !== null) return `Theo danh mục: từ ${from} đến ${to}`
    if (from !== null) return `Theo danh mục: từ ${from}`
    return to === null ? 'Theo danh mục' : `Theo danh mục: đến ${to}`
  },
  chaired: 'Chủ trì',
  spoken: 'Phát biểu',
  attended: 'Dự',
  alsoChaired: 'cũng chủ trì',
  also: {
    'chỉ đạo': 'cũng phát biểu chỉ đạo',
    'kết luận': 'cũng kết luận',
    'báo cáo': 'cũng báo cáo',
    'tham luận': 'cũng tham luận',
    'khai mạc': 'cũng khai mạc',
    'giảng bài': 'cũng giảng bài',
    'phát biểu': 'cũng phát biểu',
  } satisfies Record<SpeakerRole, string>,
  none: 'Chưa hội nghị nào trong kỷ yếu có tên người này.',
  companions: 'Có mặt cùng',
  noCompanions: 'Không hội nghị nào có thêm người khác trong danh mục.',
  more: (count: number) => `Thêm ${count} người`,
} as const

/** The words of the page of a directive. */
const directive = {
  type: 'Loại',
  number: 'Số',
  noNumber: 'không có số, hoặc bài không nêu',
  issuer: 'Cơ quan ban hành',
  date: 'Ngày ban hành',
  relations: {
    replaces: 'Thay thế',
    replaced: 'Được thay bằng',
    implements: 'Thực hiện',
    implemented: 'Được thực hiện bằng',
    reviews: 'Tổng kết',
    reviewed: 'Được tổng kết bằng',
  } satisfies Record<DirectiveLink, string>,
  related: 'Văn bản liên quan',
  life: {
    reviewed: 'Tổng kết, kiểm điểm việc thực hiện',
    spread: 'Phổ biến, quán triệt, triển khai',
    cited: 'Nhắc đến',
  } satisfies Record<DirectiveNaming['relation'], string>,
  earlier: 'họp trước ngày ban hành, nên có thể là văn bản khác cùng số',
  none: 'Chưa hội nghị nào trong kỷ yếu nhắc đến văn bản này.',
} as const

/** The words of the page of a place. */
const place = {
  kinds: { province: 'tỉnh', city: 'thành phố trực thuộc trung ương' },
  kind: 'Loại',
  spanned: (kind: string, from: string | null, to: string | null) => {
    if (from !== null && to !== null) return `${kind}, từ ${from} đến ${to}`
    if (from !== null) return `${kind}, từ ${from}`
    return to === null ? kind : `${kind}, đến ${to}`
  },
  before: 'Tiền thân',
  joined: (date: string) => `thuộc về đây từ ${date}`,
  after: 'Nay thuộc',
  since: (date: string) => `từ ${date}`,
  meetings: 'Hội nghị họp tại đây',
  noMeetings: 'Kỷ yếu chưa có hội nghị nào họp tại đây.',
  formerly: (name: string) => `khi ấy là ${name}`,
  bodies: 'Cơ quan của địa phương',
} as const

/** The words of the page of a body. */
const body = {
  abbreviations: 'Viết tắt',
  standing: 'Cấp',
  parent: 'Thuộc',
  parts: 'Đơn vị trực thuộc',
  place: 'Địa phương',
  before: 'Tiền thân',
  joined: (date: string) => `thành cơ quan này từ ${date}`,
  after: 'Cơ quan kế tục',
  levels: 'Cấp hội nghị đã tổ chức',
  level: (level: string, count: number) => `${level}: ${count}`,
  organised: 'Tổ chức',
  chaired: 'Chủ trì',
  none: 'Chưa hội nghị nào trong kỷ yếu do cơ quan này tổ chức hay chủ trì.',
  holders: 'Người giữ chức vụ',
  directives: 'Văn bản đã ban hành',
} as const

/** The words of the pages of authority records. */
export const recordPageStrings = { official, directive, place, body } as const
