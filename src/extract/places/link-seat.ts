import type { PlaceSaid } from './place-finding.ts'

const NAME = String.raw`(?: (?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu|\p{Lu}[\p{L}.&-]*)){0,6}`
/** «điểm cầu chính đặt tại », «điểm cầu Lào Cai ở »: one end of a link right before a place. */
const AT_LINK = new RegExp(
  String.raw`(?<from>(?:kết nối|trực tuyến|truyền hình|truyền|nối) từ )?(?:đi[ểề]m|đầu) cầu(?<main> (?:chính|trung tâm))?${NAME}(?: được)?(?: đặt)?(?: tại| ở)? ?$`,
  'iu',
)
/** No words before a place that this pattern can fit are longer. */
const REACH = 90

/** What the words right before a place make of it: the main end of a link, where links start, or another end. */
export function linkSeat(before: string): PlaceSaid['seat'] {
  const { groups } = AT_LINK.exec(before.slice(-REACH).replace(/\s+/gu, ' ')) ?? {}
  if (!groups) return 'plain'
  return groups.from !== undefined || groups.main !== undefined ? 'main' : 'linked'
}
