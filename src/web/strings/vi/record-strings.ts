import type { RecordKind } from '../../record-kind.ts'
import { conferences } from './conferences.ts'

/** The words of the pages of officials, directives, places and bodies, and of their lists. */
export const recordStrings = {
  headings: {
    official: 'Nhân vật',
    directive: 'Văn bản',
    place: 'Địa phương',
    body: 'Cơ quan',
  } satisfies Record<RecordKind, string>,
  intro: {
    official: (count) => `${count} người trong danh mục của kỷ yếu, xếp theo tên gọi.`,
    directive: (count) =>
      `${count} văn bản có trong danh mục hoặc được các hội nghị nhắc đến, xếp theo loại và số.`,
    place: (count) => `${count} tỉnh, thành phố, kể cả tên cũ.`,
    body: (count) => `${count} cơ quan trong danh mục của kỷ yếu.`,
  } satisfies Record<RecordKind, (count: number) => string>,
  filter: 'Lọc theo tên',
  filterPlaceholder: 'Gõ một phần tên, có dấu hay không',
  shown: (shown: number, all: number) => (shown === all ? `${all} mục` : `${shown} trong ${all} mục`),
  noneSuch: (text: string) => `Không có tên nào khớp với «${text}».`,
  initials: 'Đến vần',
  years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  times: conferences,
  never: 'chưa có hội nghị nào trong kỷ yếu',
  called: (names: readonly string[]) => `Còn viết: ${names.join('; ')}`,
  onTimeline: (name: string) => `Lọc dòng thời gian theo ${name}`,
  evidence: 'dẫn chứng',
  evidenceOf: (title: string) => `Dẫn chứng: ${title}`,
  sources: (count: number) => `Nguồn của danh mục (${count})`,
  source: (source: string) => `nguồn: ${source}`,
  open: 'trang riêng',
  openOf: (name: string) => `Trang riêng: ${name}`,
  unknownHeading: {
    official: 'Không có nhân vật này',
    directive: 'Không có văn bản này',
    place: 'Không có địa phương này',
    body: 'Không có cơ quan này',
  } satisfies Record<RecordKind, string>,
  unknown: (id: string) => `Danh mục của kỷ yếu không có mã «${id}».`,
  nearest: 'Có thể là một trong các mục sau',
  toList: {
    official: 'Về danh sách nhân vật',
    directive: 'Về danh sách văn bản',
    place: 'Về danh sách địa phương',
    body: 'Về danh sách cơ quan',
  } satisfies Record<RecordKind, string>,
  facts: 'Dữ kiện',
  unrecorded: 'Chưa có trong danh mục; ghi theo lời các bài.',
  missing: 'danh mục không nêu',
  held: (names: readonly string[]) => `gồm ${names.join(', ')}`,
  now: (name: string) => `nay thuộc ${name}`,
} as const
