import type { GapField, NameKind } from '../../../model/archive-state.ts'
import type { Level } from '../../../model/vocabulary.ts'
import { conferences } from './conferences.ts'

/** What the reader sees on the page of gaps. */
export const gapStrings = {
  heading: 'Hiện trạng',
  contents: 'Mục lục',
  intro: (held: number, reports: number) =>
    `Kỷ yếu giữ ${conferences(held)}, đọc từ ${reports} bài. Trang này ghi điều kỷ yếu chưa biết. Ô trống không có nghĩa là năm ấy, nơi ấy không họp: chỉ là kỷ yếu chưa có bài nào.`,
  years: 'Năm và cấp',
  yearsHint: (years: string) => `Chưa có hội nghị nào của ${years}.`,
  year: 'Năm',
  emptyYears: (list: readonly number[]) =>
    list.length === 1 ? `năm ${list.join('')}` : `các năm ${list.join(', ')}`,
  noYear: 'Không rõ năm',
  levels: {
    'trung ương': 'Trung ương',
    'bộ ngành': 'Bộ, ngành',
    'khu vực': 'Khu vực',
    'tỉnh/thành': 'Tỉnh, thành',
    huyện: 'Huyện',
  } satisfies Record<Level, string>,
  noLevel: 'Không rõ',
  total: 'Tất cả',
  places: 'Tỉnh, thành phố',
  placesHint: (all: number, none: number) =>
    `Theo nơi họp, trong ${all} tỉnh, thành phố ngày nay, kể cả tỉnh đã nhập vào. ${none} nơi chưa có hội nghị nào.`,
  merged: (names: readonly string[]) => `gồm ${names.join(', ')}`,
  nonePlaces: 'Chưa có hội nghị nào',
  somePlaces: 'Đã có hội nghị',
  elsewhere: 'Không rõ nơi họp, hoặc họp ở nước ngoài',
  missing: 'Mục bài không nêu',
  missingHint: 'Bài không nêu thì kỷ yếu để trống, không đoán.',
  missingNone: (fields: readonly string[]) => `Hội nghị nào cũng có: ${fields.join(', ')}.`,
  share: (some: number, all: number) => `${some} / ${all}`,
  fields: {
    year: 'Năm',
    day: 'Ngày',
    place: 'Nơi họp',
    level: 'Cấp',
    chair: 'Chủ trì',
    organisers: 'Cơ quan tổ chức',
    speakers: 'Người phát biểu',
    officials: 'Người dự',
    participants: 'Số người dự',
    agenda: 'Chương trình',
    outcomes: 'Kết quả',
    directives: 'Văn bản',
  } satisfies Record<GapField, string>,
  names: 'Tên chưa nhận diện',
  namesHint: 'Tên có trong bài mà chưa có trong danh mục người, cơ quan và văn bản của kỷ yếu.',
  namesNone: 'Tên nào cũng đã nhận diện được.',
  kinds: { official: 'Người', body: 'Cơ quan', directive: 'Văn bản' } satisfies Record<NameKind, string>,
  disagreements: 'Các bài nêu khác nhau',
  disagreementsNone: 'Không có bài nào nêu khác bài nào.',
  unaddressed: 'Bài không có địa chỉ',
  unaddressedNone: 'Bài nào cũng có địa chỉ.',
  joined: 'Hội nghị có nhiều bài',
  joinedNone: 'Hội nghị nào cũng chỉ có một bài.',
  witnesses: (publishers: readonly string[]) => `${publishers.length} bài: ${publishers.join(', ')}`,
} as const
