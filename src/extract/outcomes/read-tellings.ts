import type { Kind } from '../../model/conference.ts'
import { type Span, trimmed } from '../../text/segment.ts'
import type { EventReading } from '../events/read-event.ts'
import { HONORIFIC, OFFICE } from '../lexicon/titles.ts'
import { proseOf, type ReportText, type Sentence } from '../report-text.ts'
import { clauseOf } from './clause.ts'
import { cueOf, type Found } from './cue-of.ts'
import { isDiscussed } from './discussion.ts'
import { items } from './items.ts'
import { isListLine, markLength, opensList } from './list-lines.ts'
import { selected } from './selection.ts'
import type { Telling, Told } from './told.ts'
import { tellsNothing } from './untold.ts'

type Reading = { readonly rule: string; readonly telling: Telling; readonly weight: number }

/** What went before a sentence: what it told, the list it stands over, the discussion it belongs to. */
type Before = {
  readonly sentence: Sentence
  readonly reading: Reading
  readonly list: Reading | null
  readonly discussed: boolean
} | null

/** A sentence without a cue of its own goes on telling what the one before told. */
const CONTINUED_WEIGHT = 0.5

/** Each further word of the same cue makes a telling a little surer. */
const HIT_WEIGHT = 0.15

function readingOf({ cue: { id, telling, weight }, hits }: Found): Reading {
  return { rule: id, telling, weight: weight + HIT_WEIGHT * (hits - 1) }
}

/** What delegates ask for and say in a discussion was discussed; it is no task and no result of the conference. */
function discussedReading(reading: Reading): Reading {
  return DISCUSSED.includes(reading.rule)
    ? { rule: 'agenda/proposed', telling: { tells: 'agenda' }, weight: reading.weight }
    : reading
}
const DISCUSSED: readonly string[] = ['outcome/urged', 'outcome/said', 'outcome/task', 'outcome/result']

function ownReading({ text, paragraph }: Sentence, kinds: readonly Kind[], before: Before): Reading | null {
  const found = cueOf(text, kinds)
  if (found) return readingOf(found)
  if (before?.sentence.paragraph !== paragraph) return null
  const { telling } = before.reading
  return { rule: `${telling.tells}/continued`, telling, weight: CONTINUED_WEIGHT }
}

function wentBefore(sentence: Sentence, kinds: readonly Kind[], before: Before): Before {
  if (before?.list && isListLine(sentence, before.sentence))
    return { sentence, reading: before.list, list: before.list, discussed: false }
  const open = before?.discussed && before.sentence.paragraph === sentence.paragraph ? 'open' : 'none'
  const discussed = isDiscussed(sentence.text, open)
  const own = ownReading(sentence, kinds, before)
  if (!own) return null
  const reading = discussed ? discussedReading(own) : own
  return { sentence, reading, list: opensList(sentence.text) ? reading : null, discussed }
}

/** «…; đồng chí B đề nghị …»: an item with a speaker of its own. */
const SPEAKER_FIRST = new RegExp(
  String.raw`^(?:và\s+)?(?:các\s+)?(?:${HONORIFIC}|${OFFICE}|đại diện|ngư dân|doanh nghiệp)(?![A-Za-zÀ-ỹ])`,
  'iu',
)

/** A limitation or a speaker of its own in one item of an enumeration makes it tell something else than its neighbours. */
function itemReading(
  text: string,
  { reading, discussed }: NonNullable<Before>,
  kinds: readonly Kind[],
): Reading {
  const found = cueOf(text, kinds)
  if (!found) return reading
  const { telling } = found.cue
  const limits = telling.tells === 'outcome' && telling.type === 'limitation'
  if (limits && reading.telling.tells === 'outcome') return readingOf(found)
  if (!SPEAKER_FIRST.test(text)) return reading
  return discussed ? discussedReading(readingOf(found)) : readingOf(found)
}

/** «Đồng chí yêu cầu:» says nothing before its list. */
const BARE_HEAD = 60

const isBareHead = (text: string) => opensList(text) && text.length < BARE_HEAD

/** «1.» cut off from its line by its full stop. */
const isBareMark = (text: string) => markLength(text) === text.length

/** The part of a sentence that may tell something: of an opening sentence only what follows the event's name. */
function tellable(sentence: Sentence, event: EventReading | null): Sentence | null {
  if (sentence !== event?.sentence || event.stated === 'composed')
    return tellsNothing(sentence.text) ? null : sentence
  const after = Math.max(...event.evidence.map(({ end }) => end)) - sentence.start
  const stop = after < 0 ? -1 : sentence.text.indexOf(';', after)
  if (stop < 0) return null
  const start = sentence.start + stop + 1
  return { ...sentence, start, text: sentence.text.slice(stop + 1) }
}

/** The items of a sentence, each with what it tells. */
function itemsTold(text: string, now: NonNullable<Before>, kinds: readonly Kind[]): readonly Told[] {
  return items(now.sentence).map((item) => {
    const span = trimmed(text, item)
    const said = text.slice(span.start, span.end)
    const from = span.start + markLength(said)
    return {
      ...span,
      ...itemReading(said, now, kinds),
      clause: clauseOf(text, { start: from, end: span.end }),
    }
  })
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
  let before: Before = null
  for (const each of proseOf(report)) {
    const sentence = tellable(each, event)
    const now: Before = sentence && wentBefore(sentence, kinds, before)
    if (!sentence || !now) continue
    before = now
    if (isBareHead(sentence.text) || isBareMark(sentence.text)) continue
    told.push(...itemsTold(text, now, kinds))
  }
  return rights === 'digest' ? told : selected(told, topics, text.length)
}
