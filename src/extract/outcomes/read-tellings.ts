import type { Kind } from '../../model/vocabulary.ts'
import type { Span } from '../../text/segment.ts'
import type { EventReading } from '../events/read-event.ts'
import { proseOf, type ReportText, type Sentence } from '../report-text.ts'
import { cueOf, type Found } from './cue-of.ts'
import { isDiscussed } from './discussion.ts'
import { itemsTold, type SentenceRead } from './items-told.ts'
import { isListLine, markLength, opensList } from './list-lines.ts'
import { discussedReading, type Reading, readingOf } from './reading.ts'
import { selected } from './selection.ts'
import { readIn, type Stretch, stretchAfter } from './stretch.ts'
import type { Told } from './told.ts'
import { tellsNothing } from './untold.ts'

/** Where delegates have asked, told or discussed, the rest of the paragraph is theirs too. */
const GIVES_THE_FLOOR: readonly string[] = [
  'agenda/asked',
  'agenda/shared',
  'agenda/discussed',
  'agenda/paper',
]

type Before = SentenceRead | null

/** A sentence without a cue of its own goes on telling what the one before told. */
const CONTINUED_WEIGHT = 0.5

function ownReading({ paragraph }: Sentence, found: Found | null, before: Before): Reading | null {
  if (found) return readingOf(found)
  if (before?.sentence.paragraph !== paragraph) return null
  const { telling } = before.reading
  return { rule: `${telling.tells}/continued`, telling, weight: CONTINUED_WEIGHT }
}

function wentBefore(sentence: Sentence, kinds: readonly Kind[], before: Before, stretch: Stretch): Before {
  const found = cueOf(sentence.text, kinds)
  if (before?.list && isListLine(sentence, before.sentence))
    return { sentence, found, reading: before.list, list: before.list, discussed: false }
  const open = before?.discussed && before.sentence.paragraph === sentence.paragraph ? 'open' : 'none'
  const own = ownReading(sentence, found, before)
  if (!own) return null
  const discussed = isDiscussed(sentence.text, open)
  const reading = discussed ? discussedReading(own) : readIn(stretch, sentence.text, found, own)
  const goesOn = discussed || GIVES_THE_FLOOR.includes(own.rule)
  return { sentence, found, reading, list: opensList(sentence.text) ? reading : null, discussed: goesOn }
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
  let stretch: Stretch = 'none'
  for (const each of proseOf(report)) {
    const sentence = tellable(each, event)
    const now: Before = sentence && wentBefore(sentence, kinds, before, stretch)
    stretch = stretchAfter(each.text, now, stretch)
    if (!now) continue
    before = now
    if (isBareHead(each.text) || isBareMark(each.text)) continue
    told.push(...itemsTold(text, now, kinds))
  }
  return rights === 'digest' ? told : selected(told, topics, text.length)
}
