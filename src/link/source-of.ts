import type { Conference } from '../model/conference.ts'

/** Where a name was met, as authority records say it: «Báo Mẫu, «Họp ở Đà Nẵng», 2031-03-13, https://mau.vn/1». */
export function sourceOf({ date, reports: [report] }: Conference): string {
  const { publisher = null, headline = null, published = null, url = null, file = '' } = report ?? {}
  const met = date === null ? null : `hội nghị ngày ${date.edtf}`
  const parts = [publisher, headline && `«${headline}»`, published?.slice(0, 10) ?? met, url]
  const told = parts.filter((part) => part !== null)
  return publisher === null && headline === null ? [file, ...told].join(', ') : told.join(', ')
}
