import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import type { EventReading } from '../events/read-event.ts'
import type { ReportText } from '../report-text.ts'
import { type Rule, runRules } from '../rule.ts'

export type Topic = Span & { readonly rule: string }

const whole = () => true as const

/** Reports, plans and lectures that a sentence names while it tells what they say. */
const TOPIC_RULES: readonly Rule<true>[] = [
  {
    id: 'agenda/report-named',
    sign: /báo cáo (?:t|s|k|đ)/i,
    example: 'Theo Báo cáo tổng kết công tác năm, thành phố đã mở ba lớp.',
    pattern: words(
      String.raw`báo cáo (?:tổng kết|sơ kết|kết quả|tóm tắt|đề dẫn|trung tâm)(?:(?!\s(?:do|được|của đồng chí|cho biết|nêu|nhận định)(?![A-Za-zÀ-ỹ]))[^,.;:“”"\n]){0,120}`,
    ),
    read: whole,
  },
  {
    id: 'agenda/review-named',
    sign: /(?:Đánh giá|Nhìn lại|Tổng kết|Sơ kết) /,
    example: 'Đánh giá công tác thông tin đối ngoại năm 2030, ông Mẫu khẳng định nhiều việc đã xong.',
    pattern:
      /(?<=^|[.!?]\s)(?:Đánh giá|Nhìn lại|Tổng kết|Sơ kết) (?:công tác|kết quả|hoạt động|tình hình)[^,.;\n]{5,120}(?=,)/gu,
    read: whole,
  },
  {
    id: 'agenda/direction-named',
    sign: /phương hướng|nhiệm vụ trọng tâm/i,
    example: 'Phương hướng chung của công tác năm 2031 được xác định là đổi mới nội dung.',
    pattern: words(
      String.raw`(?:phương hướng|nhiệm vụ trọng tâm|phương hướng, nhiệm vụ)(?: chung)?(?: của)? [^.;:“”"\n]{4,120}?(?=\s(?:được|là|do|gồm)(?![A-Za-zÀ-ỹ])|,\s*(?:đồng chí|ông|bà)(?![A-Za-zÀ-ỹ])|:)`,
    ),
    read: whole,
  },
  {
    id: 'agenda/lecture-named',
    sign: /chuyên đề/i,
    example: 'Học viên nghe chuyên đề “Tình hình biển đảo”.',
    pattern: words(String.raw`chuyên đề\s*[:“"][^”"\n]{6,160}[”"]`),
    read: whole,
  },
]

/** What the event's own name says it is about, and the rest of the opening sentence that gives its purpose. */
function ofEvent(event: EventReading | null): readonly Topic[] {
  if (!event) return []
  const named =
    event.stated === 'stated'
      ? event.evidence.map(({ start, end }) => ({ start, end, rule: 'agenda/event-name' }))
      : []
  return [...named, ...purposes(event)]
}

const PURPOSE =
  /(?<![A-Za-zÀ-ỹ])(?:nhằm|để bàn|mục đích|triển khai|bàn|tổng kết|quán triệt|nhìn lại|sơ kết)(?![A-Za-zÀ-ỹ])[^.]{10,400}/iu

function purposes({ sentence, stated }: EventReading): readonly Topic[] {
  if (!sentence) return []
  const match = PURPOSE.exec(sentence.text)
  if (!match || stated === 'stated')
    return match && /^(?:nhằm|để bàn)/iu.test(match[0]) ? [topic(sentence.start, match)] : []
  return [topic(sentence.start, match)]
}

function topic(start: number, match: RegExpExecArray): Topic {
  return {
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
    rule: 'agenda/purpose',
  }
}

/** Names of what was reported and taught: from the event's name and from reports and lectures named in the body. */
export function namedTopics({ text, sentences }: ReportText, event: EventReading | null): readonly Topic[] {
  const body = sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
  const found = body.flatMap((sentence) =>
    runRules(TOPIC_RULES, text, sentence).map(({ start, end, rule }) => ({ start, end, rule })),
  )
  return [...ofEvent(event), ...found]
}
