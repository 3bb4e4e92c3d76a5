import type { EventReading } from '../events/read-event.ts'
import { type Witness, witness } from '../evidence.ts'
import { withoutCompounds } from '../outcomes/compounds.ts'
import { matchSpan, proseOf, type ReportText } from '../report-text.ts'
import { runRules } from '../rule.ts'
import { TOPIC_RULES } from './topic-rules.ts'

export type Topic = Witness

const PURPOSE =
  /(?<![A-Za-zÀ-ỹ])(?:nhằm|để bàn|mục đích|triển khai|bàn|tổng kết|quán triệt|nhìn lại|sơ kết)(?![A-Za-zÀ-ỹ])[^.]{10,400}/iu
/** These say a purpose even after a name that already says what the event is about. */
const AIM = /^(?:nhằm|để bàn)/iu

/** The rest of the opening sentence where it gives the event's purpose. */
function purposes({ sentence, stated }: EventReading): readonly Topic[] {
  const match = sentence ? PURPOSE.exec(withoutCompounds(sentence.text)) : null
  if (!sentence || !match || (stated === 'stated' && !AIM.test(match[0]))) return []
  const { start } = matchSpan(sentence, match)
  return [{ start, end: start + match[0].trimEnd().length, rule: 'agenda/purpose' }]
}

/** What the event's own name says it is about, and its purpose. */
function ofEvent(event: EventReading): readonly Topic[] {
  const named = event.stated === 'stated' ? event.evidence : []
  return [...named.map(({ start, end }) => ({ start, end, rule: 'agenda/event-name' })), ...purposes(event)]
}

/** Names of what was reported and taught: from the event's name and from reports and lectures named in the body. */
export function namedTopics(report: ReportText, event: EventReading | null): readonly Topic[] {
  const found = proseOf(report).flatMap((sentence) => runRules(TOPIC_RULES, report.text, sentence))
  return [...(event ? ofEvent(event) : []), ...found.map(witness)]
}
