import type { Kind, OutcomeType } from '../../model/vocabulary.ts'
import { type Span, trimmed } from '../../text/segment.ts'
import { HONORIFIC, OFFICE } from '../lexicon/titles.ts'
import type { Sentence } from '../report-text.ts'
import { clauseOf } from './clause.ts'
import { isCourtesy } from './courtesy.ts'
import { cueOf, type Found } from './cue-of.ts'
import { LIMITS } from './cues.ts'
import { items } from './items.ts'
import { markLength } from './list-lines.ts'
import { discussedReading, type Reading, readingOf } from './reading.ts'
import { withSpeech } from './speech.ts'
import { withoutConceded } from './tense.ts'
import type { Told } from './told.ts'
import { whole } from './whole-items.ts'

/** A sentence with what it tells as a whole. */
export type SentenceRead = {
  readonly sentence: Sentence
  /** Its own cue, which is also that of its one item where it has no more. */
  readonly found: Found | null
  readonly reading: Reading
  /** What the list tells in which it stands or which it opens. */
  readonly list: Reading | null
  readonly discussed: boolean
}

/** «…; đồng chí B đề nghị …»: an item with a speaker of its own. */
const SPEAKER_FIRST = new RegExp(
  String.raw`^(?:và\s+)?(?:các\s+)?(?:${HONORIFIC}|${OFFICE}|đại diện|ngư dân|doanh nghiệp)(?![A-Za-zÀ-ỹ])`,
  'iu',
)

const isOutcome = ({ telling }: Reading, type: OutcomeType) =>
  telling.tells === 'outcome' && telling.type === type

const foundIn = (text: string, { sentence, found }: SentenceRead, kinds: readonly Kind[]) =>
  text === sentence.text ? found : cueOf(text, kinds)

/** A limitation or a speaker of its own in one item of an enumeration makes it tell something else than its neighbours. */
function itemReading(text: string, now: SentenceRead, kinds: readonly Kind[]): Reading {
  const { reading, discussed } = now
  if (now.list === null && text === now.sentence.text) return reading
  const speaks = SPEAKER_FIRST.test(text)
  if (!speaks && !LIMITS.test(withoutConceded(text.toLowerCase()))) return reading
  const found = foundIn(text, now, kinds)
  if (!found) return reading
  const own = readingOf(found)
  if (isOutcome(own, 'limitation') && reading.telling.tells === 'outcome') return own
  if (!speaks) return reading
  return discussed ? discussedReading(own) : own
}

/** What the items before the first limitation tell: «… đã mở 12 lớp; …; tuy nhiên, kinh phí còn hạn hẹp». */
function headReading(texts: readonly string[], now: SentenceRead, kinds: readonly Kind[]): SentenceRead {
  const [first = ''] = texts
  const found = foundIn(first, now, kinds)
  const limited = texts.length > 1 && isOutcome(now.reading, 'limitation') && now.list === null
  if (!limited || !found || found.cue.telling.tells !== 'outcome') return now
  return { ...now, reading: readingOf(found) }
}

/** An item without its mark and without who told it. */
function clauseIn(text: string, { start, end }: Span): Span {
  const from = start + markLength(text.slice(start, end))
  const clause = clauseOf(text, { start: from, end })
  return { ...clause, start: clause.start + markLength(text.slice(clause.start, clause.end)) }
}

/** The items of a sentence, each with what it tells. */
export function itemsTold(text: string, now: SentenceRead, kinds: readonly Kind[]): readonly Told[] {
  const cut = items(now.sentence).map((item) => trimmed(text, item))
  const spans = whole(text, cut, isOutcome(now.reading, 'award') ? 'award' : 'any', kinds)
  const texts = spans.map(({ start, end }) => text.slice(start, end))
  const head = headReading(texts, now, kinds)
  const readings = withSpeech(
    texts,
    texts.map((one) => itemReading(one, head, kinds)),
  )
  const told = spans.map((span, index) => ({
    ...span,
    ...(readings[index] ?? head.reading),
    clause: clauseIn(text, span),
  }))
  return told.filter((_, index) => !isCourtesy(texts[index] ?? ''))
}
