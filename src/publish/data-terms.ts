import type { Report } from '../model/report.ts'

/** What records and authority records may be used for. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** What a report's `rights` mean for its `text`: the licence of the data ends at the words of others. */
export const TEXT_RIGHTS: Readonly<Record<Report['rights'], string>> = {
  digest: 'Văn bản do kỷ yếu tự viết, theo giấy phép của dữ liệu.',
  capture: 'Văn bản thuộc về báo đã đăng, không theo giấy phép này; chỉ để đối chiếu.',
}
