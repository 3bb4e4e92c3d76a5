import type { Kind } from '../../model/conference.ts'
import type { Span } from '../../text/segment.ts'
import { cueOf } from './cue-of.ts'

/** «…, tiêu biểu là A», «… như A»: the items that follow are further examples; after a colon they are a list. */
const EXEMPLIFIES =
  /(?<![A-Za-zÀ-ỹ])(?:(?:tiêu biểu|điển hình|nổi bật|đáng chú ý|cao điểm|trong đó)(?: phải kể đến)?(?: là| như| có| gồm)|như|(?:bao )?gồm(?: có)?|trong đó có)\s(?![^;]*:$)/iu
/** A name or things counted, without a word for what was done with them. */
const NAMES =
  /^(?:và )?(?:các|những|một số|nhiều|\d+|cuộc|chuyến|hội|lễ|giải|tuần|\p{Lu})(?![A-Za-zÀ-ỹ])|^(?:và )?\p{Lu}/u
const TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:đã|được|sẽ|cần|phải|còn|chưa|không|là|có|tiếp tục|tăng cường|đẩy mạnh|nâng cao|góp phần|đề nghị|yêu cầu)(?![A-Za-zÀ-ỹ])/iu
/** «Trong bối cảnh thế giới phức tạp; trong nước nhiều khó khăn, tỉnh đã …»: the first item only opens the sentence. */
const OPENS = /^(?:trong (?:bối cảnh|điều kiện)|mặc dù|trước (?:tình hình|bối cảnh))(?![A-Za-zÀ-ỹ])/iu

const isNamesOnly = (text: string) => NAMES.test(text) && !TELLS.test(text)

function belongs(before: string, text: string, kind: 'award' | 'any', kinds: readonly Kind[]): boolean {
  if (kind === 'award') return !cueOf(text, kinds)
  return (EXEMPLIFIES.test(before) && isNamesOnly(text)) || (OPENS.test(before) && !TELLS.test(before))
}

/** Items that tell nothing of their own stay with the one they belong to: names of those awarded, further examples. */
export function whole(
  text: string,
  spans: readonly Span[],
  kind: 'award' | 'any',
  kinds: readonly Kind[],
): readonly Span[] {
  if (spans.length < 2) return spans
  const joined: Span[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const own = text.slice(span.start, span.end)
    if (before && belongs(text.slice(before.start, before.end), own, kind, kinds))
      joined.splice(-1, 1, { start: before.start, end: span.end })
    else joined.push(span)
  }
  return joined
}
