import type { Level } from '../../../model/vocabulary.ts'
import type { FacetKey } from '../../../search/facets.ts'
import { conferences } from './conferences.ts'
import { vocabularyStrings } from './vocabulary-strings.ts'

/** The words of what may be chosen; a part of `strings`. */
export const facetStrings = {
  titles: {
    place: 'Nơi',
    kind: 'Loại',
    level: 'Cấp',
    official: 'Người',
    chair: 'Chủ trì',
    body: 'Cơ quan',
    directive: 'Văn bản',
    publisher: 'Báo',
    outcomes: 'Kết quả',
  } satisfies Record<FacetKey, string>,
  /** What is chosen of each, within the sentence that says how many were found. */
  says: {
    place: (names) => `tại ${names}`,
    kind: (names) => `loại ${names}`,
    level: (names) => `cấp ${names}`,
    official: (names) => `có ${names}`,
    chair: (names) => `do ${names} chủ trì`,
    body: (names) => `của ${names}`,
    directive: (names) => `theo ${names}`,
    publisher: (names) => `trên ${names}`,
    outcomes: (names) => `${names} kết quả`,
  } satisfies Record<FacetKey, (names: string) => string>,
  values: {
    kind: vocabularyStrings.kind,
    level: {
      'trung ương': 'trung ương',
      'bộ ngành': 'bộ, ngành',
      'khu vực': 'khu vực',
      'tỉnh/thành': 'tỉnh, thành phố',
      huyện: 'huyện',
    } satisfies Record<Level, string>,
    outcomes: { có: 'có', 'không nêu': 'không nêu' },
  },
  or: (names: readonly string[]) => names.join(' hoặc '),
  many: (count: number) => `theo ${count} điều kiện đã chọn`,
  panel: 'Bộ lọc',
  openPanel: (chosen: number) => (chosen === 0 ? 'Bộ lọc' : `Bộ lọc (${chosen})`),
  closePanel: (found: number) => (found === 0 ? 'Đóng' : `Xem ${conferences(found)}`),
  option: (name: string, count: number) => `${name}, ${conferences(count)}`,
  all: (count: number) => `Xem cả ${count}`,
  fewer: 'Thu gọn',
  find: (title: string) => `Tìm trong «${title}»`,
  noneSuch: 'Không có tên nào như vậy.',
  offered: 'Lọc theo:',
  offer: (label: string, found: number) => `${label}: ${conferences(found)}`,
  /** «năm 2019» at the beginning of a label. */
  years: (years: string) => years.charAt(0).toUpperCase() + years.slice(1),
  label: (title: string, value: string) => `${title}: ${value}`,
  unknown: (title: string, value: string) =>
    `${title} «${value}» không có trong kho, nên không lọc theo điều này.`,
  /** Before the value that may be meant. */
  nearest: 'Gần nhất:',
} as const
