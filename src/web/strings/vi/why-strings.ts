import type { FieldName } from '../../../search/fields.ts'
import type { Spelling } from '../../../search/spelling.ts'

/** What the reader sees of why a conference answers a query. */
export const whyStrings = {
  show: 'Vì sao?',
  label: (title: string) => `Vì sao? ${title}`,
  caption: (title: string) => `Vì sao có «${title}»`,
  waiting: 'Đang xem…',
  failed: 'Không hỏi được vì sao.',
  asked: 'Đã gõ',
  answered: 'Gặp trong hội nghị này',
  quoted: (words: string) => `“${words}”`,
  typed: {
    decoded: (typed: string) => `gõ “${typed}”, đọc theo bộ gõ`,
    corrected: (typed: string) => `gõ “${typed}”, đã sửa một chữ`,
  },
  fields: (names: readonly string[]) => `trong ${names.join(', ')}`,
  andFields: (names: readonly string[], more: number) => `trong ${names.join(', ')} và ${more} mục khác`,
  field: {
    title: 'tên hội nghị',
    directives: 'văn bản',
    chair: 'người chủ trì',
    officials: 'người dự hoặc phát biểu',
    place: 'nơi họp',
    organisers: 'cơ quan tổ chức',
    date: 'ngày họp',
    kinds: 'loại hội nghị',
    agenda: 'chương trình',
    outcomes: 'kết quả và nhiệm vụ',
    headline: 'đầu đề bài',
    publisher: 'tên báo',
    body: 'lời bài',
  } satisfies Record<FieldName, string>,
  spelling: {
    'as-typed': 'đúng như gõ',
    unmarked: 'gõ không dấu',
    'tone-missing': 'thiếu dấu thanh',
    'marks-missing': 'thiếu dấu',
    'stroke-missing': 'thiếu nét ngang của đ',
  } satisfies Record<Spelling, string>,
  begun: 'mới gõ phần đầu',
  by: {
    'short-form': 'nhờ chữ viết tắt',
    date: 'viết cách khác của ngày ấy',
    number: 'viết cách khác của số ấy',
  },
  within: {
    'short-form': (short: string) => `viết tắt là ${short.toUpperCase()}`,
    date: (date: string) => `trong ngày ${date}`,
    number: (number: string) => `trong số ${number}`,
  },
  more: (count: number) => `và ${count} chữ khác`,
  none: { must: 'không gặp', may: 'không gặp, nhưng không bắt buộc', not: 'không được có, và không có' },
  together: 'đứng liền nhau',
} as const
