import type { Kind } from '../../model/conference.ts'
import { type Span, trimmed } from '../../text/segment.ts'
import type { EventReading } from '../events/read-event.ts'
import { proseOf, type ReportText, type Sentence } from '../report-text.ts'
import { clauseOf } from './clause.ts'
import { COURSE_CUES, CUES, type Cue } from './cues.ts'
import { items } from './items.ts'
import { selected } from './selection.ts'
import type { Telling, Told } from './told.ts'

/** Kinds at which people are taught. */
const TEACHING: readonly Kind[] = ['tập huấn', 'hội thảo']

/** Sentences that only say who came, where and when tell neither agenda nor outcome. */
const ATTENDANCE =
  /^(?:tham dự|tới dự|đến dự|dự|cùng dự|về dự|tham gia|có mặt|thành phần|đại biểu gồm|học viên gồm|người dự|tham gia lớp|chủ trì|đồng chủ trì|dự họp|đối tượng|khách quốc tế|phía)(?![A-Za-zÀ-ỹ])/iu
const LOGISTIC = /(?:lễ bế mạc|bế mạc vào|theo lịch|hội nghị kéo dài|trong khuôn khổ)/iu

type Found = { readonly cue: Cue; readonly hits: number }

function cueOf(text: string, kinds: readonly Kind[]): Found | null {
  const teaching = kinds.some((kind) => TEACHING.includes(kind))
  for (const cue of teaching ? COURSE_CUES : CUES) {
    const hits = text.match(cue.pattern)?.length ?? 0
    if (hits > 0) return { cue, hits }
  }
  return null
}

function isAttendance({ text }: Sentence): boolean {
  return ATTENDANCE.test(text) || LOGISTIC.test(text)
}

type Reading = { readonly rule: string; readonly telling: Telling; readonly weight: number }
type Previous = { readonly paragraph: number; readonly telling: Telling } | null

/** A sentence without a cue of its own goes on telling what the one before told. */
const CONTINUED_WEIGHT = 0.5

/** Each further word of the same cue makes a telling a little surer. */
const HIT_WEIGHT = 0.15

function readingOf({ cue: { id, telling, weight }, hits }: Found): Reading {
  return { rule: id, telling, weight: weight + HIT_WEIGHT * (hits - 1) }
}

function toldOf(sentence: Sentence, kinds: readonly Kind[], previous: Previous): Reading | null {
  const found = cueOf(sentence.text, kinds)
  if (found) return readingOf(found)
  if (previous?.paragraph !== sentence.paragraph) return null
  return { rule: `${previous.telling.tells}/continued`, telling: previous.telling, weight: CONTINUED_WEIGHT }
}

/** A limitation named in one item of an enumeration does not make its neighbours limitations. */
function itemReading(text: string, whole: Reading, kinds: readonly Kind[]): Reading {
  if (whole.telling.tells === 'agenda') return whole
  const own = cueOf(text, kinds)
  return own && own.cue.telling.tells === 'outcome' && own.cue.telling.type === 'limitation'
    ? readingOf(own)
    : whole
}

/** The part of a sentence that may tell something: of an opening sentence only what follows the event's name. */
function tellable(sentence: Sentence, event: EventReading | null): Sentence | null {
  if (sentence !== event?.sentence || event.stated === 'composed')
    return isAttendance(sentence) ? null : sentence
  const after = Math.max(...event.evidence.map(({ end }) => end)) - sentence.start
  const stop = after < 0 ? -1 : sentence.text.indexOf(';', after)
  if (stop < 0) return null
  const start = sentence.start + stop + 1
  return { ...sentence, start, text: sentence.text.slice(stop + 1) }
}

/** Goes through lead and body and says of each clause whether it tells the agenda or an outcome. */
export function readTellings(
  report: ReportText,
  event: EventReading | null,
  topics: readonly Span[],
): readonly Told[] {
  const { text, rights } = report
  const kinds = event?.kinds ?? []
  const told: Told[] = []
  let previous: Previous = null
  for (const each of proseOf(report)) {
    const sentence = tellable(each, event)
    const whole: Reading | null = sentence && toldOf(sentence, kinds, previous)
    if (!sentence || !whole) continue
    previous = { paragraph: sentence.paragraph, telling: whole.telling }
    for (const item of items(sentence)) {
      const span = trimmed(text, item)
      told.push({
        ...span,
        ...itemReading(text.slice(span.start, span.end), whole, kinds),
        clause: clauseOf(text, span),
      })
    }
  }
  return rights === 'digest' ? told : selected(told, topics, text.length)
}
