import type { Kind } from '../../model/vocabulary.ts'
import type { Span } from '../../text/segment.ts'
import { cueOf } from './cue-of.ts'

/** «…, tiêu biểu là A», «… như A»: the items that follow are further examples; after a colon they are a list. */
const EXEMPLIFIES =
  /(?<![A-Za-zÀ-ỹ])(?:(?:tiêu biểu|điển hình|nổi bật|đáng chú ý|cao điểm|trong đó)(?: phải kể đến)?(?: là| như| có| gồm)|như|(?:bao )?gồm(?: có)?|trong đó có)\s(?![^;]{0,400}:$)/iu
/** A name or things counted, without a word for what was done with them. */
const NAMES =
  /^(?:và )?(?:các|những|một số|nhiều|\d+|cuộc|chuyến|hội|lễ|giải|tuần|\p{Lu})(?![A-Za-zÀ-ỹ])|^(?:và )?\p{Lu}/u
const TELLS =
  /(?<![A-Za-zÀ-ỹ])(?:đã|được|sẽ|cần|phải|còn|chưa|không|là|có|tiếp tục|tăng cường|đẩy mạnh|nâng cao|góp phần|đề nghị|yêu cầu)(?![A-Za-zÀ-ỹ])/iu
/** «Trong bối cảnh thế giới phức tạp; trong nước nhiều khó khăn, tỉnh đã …»: the first item only opens the sentence. */
const OPENS = /^(?:trong (?:bối cảnh|điều kiện)|mặc dù|trước (?:tình hình|bối cảnh))(?![A-Za-zÀ-ỹ])/iu

const isNamesOnly = (text: string) => NAMES.test(text) && !TELLS.test(text)

/** What an item takes in after it: asked of each once, or a long row of names would take its square. */
type Takes = 'all' | 'names' | 'none'

function takesAfter(own: string, before: Takes): Takes {
  if (before === 'names' || EXEMPLIFIES.test(own)) return 'names'
  return before === 'none' && OPENS.test(own) && !TELLS.test(own) ? 'all' : 'none'
}

function belongs(own: string, takes: Takes, kind: 'award' | 'any', kinds: readonly Kind[]): boolean {
  if (kind === 'award') return !cueOf(own, kinds)
  return takes === 'all' || (takes === 'names' && isNamesOnly(own))
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
  let takes: Takes = 'none'
  for (const span of spans) {
    const own = text.slice(span.start, span.end)
    const before = belongs(own, takes, kind, kinds) ? joined.pop() : undefined
    joined.push({ start: before?.start ?? span.start, end: span.end })
    takes = takesAfter(own, before ? takes : 'none')
  }
  return joined
}
