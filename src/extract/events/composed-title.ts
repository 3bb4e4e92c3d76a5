import type { Kind } from '../../model/vocabulary.ts'
import { words } from '../../text/pattern.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import { HONORIFIC, OFFICE } from '../lexicon/titles.ts'
import { YEARLY } from './event-kinds.ts'

/** What such conferences are about, as headlines name it. */
const SUBJECT = words(
  '(?:công tác thông tin đối ngoại|thông tin đối ngoại|công tác tuyên truyền biển, đảo|tuyên truyền biển, đảo|tuyên truyền biển đảo|công tác nhân quyền|quyền con người|phân giới, cắm mốc|công tác biên giới)(?: năm \\d{4}(?:[–-]\\d{4})?)?',
)
const OF_PLACE = /^(?<place>[^:“"]{2,40}):\s*(?<rest>.+)$/u
/** Before a colon these are who speaks or what is held, not where: «Ông Mẫu: …», «Hội thảo: …». */
const NO_PLACE = new RegExp(`^(?:${EVENT_NOUN}|${HONORIFIC}|${OFFICE})(?![A-Za-zÀ-ỹ])`, 'iu')
const NAMES_KIND = /^(?:tổng kết|sơ kết|triển khai|tập huấn|bồi dưỡng|giao ban|quán triệt|phổ biến)/iu
/** «Trao giải Cuộc thi viết …», «Họp báo …»: what is held has a name of its own. */
const NO_CONFERENCE =
  /(?<![A-Za-zÀ-ỹ])(?:cuộc thi|hội thi|giải thưởng|giải báo chí|trao giải|triển lãm|liên hoan|họp báo|hội báo)(?![A-Za-zÀ-ỹ])/iu
const COMPOSABLE: readonly Kind[] = [...YEARLY, 'tập huấn', 'giao ban', 'quán triệt']

/**
 * «Thừa Thiên Huế: Triển khai công tác …» → «Hội nghị triển khai công tác …»; a headline that names no kind lends only
 * its subject: «Hội nghị tổng kết công tác thông tin đối ngoại»; without one it stands as it is.
 */
export function composedTitle(headline: string, kinds: readonly Kind[]): string {
  const { place = '', rest: matter = headline } = OF_PLACE.exec(headline)?.groups ?? {}
  const rest = NO_PLACE.test(place) ? headline : matter
  if (NAMES_KIND.test(rest)) return `Hội nghị ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
  const named = kinds.filter((kind) => COMPOSABLE.includes(kind))
  const [subject] = rest.match(SUBJECT) ?? []
  return subject && named.length > 0 && !NO_CONFERENCE.test(rest)
    ? `Hội nghị ${named.join(' và ')} ${subject.toLowerCase()}`
    : rest
}
