import type { Kind } from '../../model/conference.ts'
import { type Span, trimmed } from '../../text/segment.ts'
import type { EventReading } from '../events/read-event.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type Cue, CUES, TEACHING_CUES, type Telling } from './cues.ts'

export type Told = Span & { readonly rule: string; readonly telling: Telling }

/** Kinds at which people are taught. */
const TEACHING: readonly Kind[] = ['tập huấn', 'hội thảo']

/** Sentences that only say who came, where and when tell neither agenda nor outcome. */
const ATTENDANCE = /^(?:tham dự|tới dự|đến dự|dự|cùng dự|về dự|tham gia|có mặt|thành phần|đại biểu gồm|học viên gồm|người dự|tham gia lớp|chủ trì|đồng chủ trì|dự họp|đối tượng|khách quốc tế|phía)(?![\p{L}])/iu
const LOGISTIC = /(?:lễ bế mạc|bế mạc vào|theo lịch|hội nghị kéo dài|trong khuôn khổ)/iu

/** An enumeration with semicolons of this length is told item by item. */
const LONG_ENUMERATION = 180

/** Cuts «…: a; b; c.» into a, b and c, the head staying with the first. */
function items(sentence: Sentence): readonly Span[] {
  const { text, start, end } = sentence
  if (text.length < LONG_ENUMERATION || !text.includes(';')) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const stop of text.matchAll(/;\s/gu)) {
    spans.push({ start: start + from, end: start + stop.index })
    from = stop.index + stop[0].length
  }
  return [...spans, { start: start + from, end }]
}

function cueOf(text: string, kinds: readonly Kind[]): Cue | null {
  const teaching = kinds.some((kind) => TEACHING.includes(kind))
  const rows = teaching ? [...CUES.slice(0, 3), ...TEACHING_CUES, ...CUES.slice(3)] : CUES
  return rows.find(({ pattern }) => pattern.test(text)) ?? null
}

/** Sentences that say the event takes place; their subject is told by the event's name, not by cues. */
function isOpening(sentence: Sentence, event: EventReading | null): boolean {
  return sentence === event?.sentence && sentence.zone === 'lead'
}

function isAttendance({ text }: Sentence): boolean {
  return ATTENDANCE.test(text) || LOGISTIC.test(text)
}

type Previous = { readonly paragraph: number; readonly telling: Telling } | null

function toldOf(sentence: Sentence, kinds: readonly Kind[], previous: Previous): { rule: string; telling: Telling } | null {
  const cue = cueOf(sentence.text, kinds)
  if (cue) return { rule: cue.id, telling: cue.telling }
  if (previous?.paragraph !== sentence.paragraph) return null
  return { rule: `${previous.telling.tells}/continued`, telling: previous.telling }
}

/** A limitation named in one item of an enumeration does not make its neighbours limitations. */
function itemTelling(text: string, whole: { rule: string; telling: Telling }, kinds: readonly Kind[]): { rule: string; telling: Telling } {
  if (whole.telling.tells === 'agenda') return whole
  const own = cueOf(text, kinds)
  return own && own.telling.tells === 'outcome' ? { rule: own.id, telling: own.telling } : whole
}

/** Goes through lead and body and says of each clause whether it tells the agenda or an outcome. */
export function readTellings({ text, sentences }: ReportText, event: EventReading | null): readonly Told[] {
  const kinds = event?.kinds ?? []
  const told: Told[] = []
  let previous: Previous = null
  for (const sentence of sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')) {
    if (isOpening(sentence, event) || isAttendance(sentence)) continue
    const whole = toldOf(sentence, kinds, previous)
    if (!whole) continue
    previous = { paragraph: sentence.paragraph, telling: whole.telling }
    for (const item of items(sentence)) {
      const span = trimmed(text, item)
      told.push({ ...span, ...itemTelling(text.slice(span.start, span.end), whole, kinds) })
    }
  }
  return told
}
