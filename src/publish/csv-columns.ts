import type { Chair } from '../model/conference.ts'
import type { Report } from '../model/report.ts'
import { csvList } from './csv-list.ts'
import type { DataRow } from './data-row.ts'

/** A column of the table; `list` tells that a cell may hold several values. */
type CsvColumn = {
  readonly name: string
  readonly description: string
  readonly type: 'string' | 'integer' | 'list'
  /** Whether every row has it. */
  readonly required?: true
  readonly value: (row: DataRow) => string
}

const text = (value: string | null | undefined) => value ?? ''
const whole = (value: number | null | undefined) => (value === null || value === undefined ? '' : `${value}`)
const names = (entries: readonly { readonly name: string }[]) => csvList(entries.map(({ name }) => name))
const texts = (entries: readonly { readonly text: string }[]) => csvList(entries.map((entry) => entry.text))
const ofReports = (value: (report: Report) => string | null) => (row: DataRow) =>
  csvList(row.reports.map((report) => text(value(report))))
const titlesOf = (chair: Chair) => (chair.kind === 'person' ? chair.titles.join(', ') : '')

/** THE list of columns of the table. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  { name: 'id', description: 'Mã hội nghị', type: 'string', required: true, value: ({ id }) => id },
  {
    name: 'permalink',
    description: 'Địa chỉ cố định của trang hội nghị',
    type: 'string',
    required: true,
    value: ({ permalink }) => permalink,
  },
  {
    name: 'title',
    description: 'Tên hội nghị',
    type: 'string',
    required: true,
    value: ({ event }) => event.title,
  },
  {
    name: 'date',
    description: 'Thời gian theo EDTF (ISO 8601-2), chính xác đến đâu ghi đến đó; XXXX là không rõ năm',
    type: 'string',
    value: ({ date }) => text(date?.edtf),
  },
  {
    name: 'inferred',
    description:
      'Phần suy ra, không câu nào của bài báo nêu: title, level, date.year, date.month, date.day, place.province',
    type: 'list',
    value: ({ event, date, place }) =>
      csvList([
        ...event.inferred,
        ...(date?.inferred ?? []).map((part) => `date.${part}`),
        ...(place?.inferred ?? []).map((part) => `place.${part}`),
      ]),
  },
  { name: 'kinds', description: 'Loại hội nghị', type: 'list', value: ({ event }) => csvList(event.kinds) },
  { name: 'level', description: 'Cấp', type: 'string', value: ({ event }) => text(event.level) },
  {
    name: 'province',
    description: 'Tỉnh, thành phố nơi họp',
    type: 'string',
    value: ({ place }) => text(place?.province),
  },
  { name: 'venue', description: 'Địa điểm', type: 'string', value: ({ place }) => text(place?.venue) },
  {
    name: 'link_points',
    description: 'Số điểm cầu trực tuyến',
    type: 'integer',
    value: ({ place }) => whole(place?.linkPoints),
  },
  { name: 'chairs', description: 'Chủ trì', type: 'list', value: ({ chair }) => names(chair) },
  {
    name: 'chair_titles',
    description:
      'Chức vụ của người chủ trì như bài báo nêu, theo thứ tự của chairs; mục trống là bài không nêu',
    type: 'list',
    value: ({ chair }) => csvList(chair.map(titlesOf)),
  },
  {
    name: 'organisers',
    description: 'Đơn vị tổ chức',
    type: 'list',
    value: ({ organisers }) => names(organisers),
  },
  {
    name: 'speakers',
    description: 'Người phát biểu',
    type: 'list',
    value: ({ speakers }) => names(speakers),
  },
  {
    name: 'officials',
    description: 'Người được nêu tên',
    type: 'list',
    value: ({ officials }) => names(officials),
  },
  {
    name: 'participants',
    description: 'Số người dự',
    type: 'integer',
    value: ({ participants }) => whole(participants?.count),
  },
  {
    name: 'participants_qualifier',
    description: 'Lời kèm số người dự: hơn, gần, khoảng',
    type: 'string',
    value: ({ participants }) => text(participants?.qualifier),
  },
  { name: 'agenda', description: 'Nội dung', type: 'list', value: ({ agenda }) => texts(agenda) },
  { name: 'outcomes', description: 'Kết quả', type: 'list', value: ({ outcomes }) => texts(outcomes) },
  {
    name: 'directives',
    description: 'Văn bản được nêu, cách viết đầu tiên gặp trong bài',
    type: 'list',
    value: ({ directives }) => csvList(directives.map(({ asWritten, id }) => asWritten[0] ?? id)),
  },
  {
    name: 'reports',
    description: 'Số bài báo',
    type: 'integer',
    value: ({ reports }) => whole(reports.length),
  },
  {
    name: 'report_publishers',
    description: 'Báo đã đăng, mỗi bài một mục; mục trống là không rõ',
    type: 'list',
    value: ofReports(({ publisher }) => publisher),
  },
  {
    name: 'report_headlines',
    description: 'Nhan đề, theo thứ tự của report_publishers',
    type: 'list',
    value: ofReports(({ headline }) => headline),
  },
  {
    name: 'report_dates',
    description: 'Ngày đăng, theo thứ tự của report_publishers',
    type: 'list',
    value: ofReports(({ published }) => published),
  },
  {
    name: 'report_urls',
    description: 'Địa chỉ bài báo, theo thứ tự của report_publishers',
    type: 'list',
    value: ofReports(({ url }) => url),
  },
]
