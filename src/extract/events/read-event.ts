import type { Kind } from '../../model/vocabulary.ts'
import { words } from '../../text/pattern.ts'
import { type Witness, witness } from '../evidence.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { isOfAnotherEvent, tellsOfAnotherEvent } from './another-event.ts'
import { composedTitle } from './composed-title.ts'
import { eventKinds } from './event-kinds.ts'
import { type EventName, eventNames } from './event-name.ts'
import { kindsIn } from './kinds-in.ts'
import { isSectionName } from './section-names.ts'

export type EventReading = {
  readonly title: string
  readonly stated: 'stated' | 'composed'
  readonly kinds: readonly Kind[]
  readonly evidence: readonly Witness[]
  /** The sentence that says the event takes place; dates, places and organisers are sought there first. */
  readonly sentence: Sentence | null
}

const ANCHOR = words(EVENT_NOUN)
const KIND_WORD = words('tập huấn|bồi dưỡng|tổng kết|sơ kết|giao ban|quán triệt|gặp mặt|buổi gặp|khai giảng')
/** A caption that says who holds the event, not only who is seen there. */
const HOLDING = /(?<![A-Za-zÀ-ỹ])(?:do|được) [^.;]{4,160} tổ chức(?![A-Za-zÀ-ỹ])/u
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u

/** A name that the lead gives goes before one of the headline, where words are left out. */
const ZONE_POINTS = { lead: 2, headline: 1, body: 0, caption: 0 } as const
/** From so many words on a name says what the event is about. */
const TELLING_WORDS = 6

function score({ value, sentence, rule }: EventName): number {
  const signs = [
    { points: 3, met: kindsIn(value).length > 0 },
    { points: 2, met: YEAR.test(value) },
    { points: 1, met: rule !== 'event/named' },
    { points: 1, met: value.split(' ').length >= TELLING_WORDS },
  ]
  return signs.reduce<number>(
    (sum, { points, met }) => (met ? sum + points : sum),
    ZONE_POINTS[sentence.zone],
  )
}

/** Names with less say nothing: «hội nghị toàn quốc», «lớp học». */
const LEAST_SCORE = 4
const LEAST_WORDS = 5

const isLong = (name: string) => name.split(' ').length >= LEAST_WORDS
/** «Hội nghị tổng kết» tells something, «Hội nghị năm nay» nothing. */
const tells = (name: string) => isLong(name) || kindsIn(name).length > 0

const highest = (names: readonly EventName[]) =>
  names.reduce<EventName | null>((found, name) => (found && score(found) >= score(name) ? found : name), null)

const isAnchored = ({ text }: Sentence) => text.search(ANCHOR) >= 0 || text.search(KIND_WORD) >= 0

/** The first sentence of the lead that comes to an event, where it tells a kind. */
const firstOfKind = (sentences: readonly Sentence[]) =>
  sentences.find(
    (one) =>
      one.zone === 'lead' &&
      isAnchored(one) &&
      !tellsOfAnotherEvent(one.text) &&
      kindsIn(one.text).length > 0,
  )

/** A name of another kind than the first sentence tells, and told in another paragraph, is that of another event. */
function isOfLead({ value, sentence }: EventName, first: Sentence | undefined): boolean {
  if (!first || sentence.zone === 'headline' || sentence.paragraph <= first.paragraph) return true
  const [own, kinds] = [kindsIn(value), kindsIn(first.text)]
  return own.length === 0 || own.some((kind) => kinds.includes(kind))
}

function bestName(names: readonly EventName[], first: Sentence | undefined): EventName | null {
  const own = names.filter((name) => !tellsOfAnotherEvent(name.sentence.text) && isOfLead(name, first))
  const best = highest(own.length > 0 ? own : names.filter((name) => isOfLead(name, first)))
  return best && score(best) >= LEAST_SCORE && isLong(best.value) ? best : null
}

/** «Sáng 5/3, »: after a sentence that opens with a year it is this one that tells of the event. */
const OPENS_WITH_DAY = /^[^,.;]{0,20}\d[/.-]\d/u

/** The opening sentence about the event: the named one, else the first of the lead that has an event noun. */
function eventSentence(sentences: readonly Sentence[], name: EventName | null): Sentence | null {
  if (name && name.sentence.zone !== 'headline') return name.sentence
  const anchored = sentences.filter((one) => one.zone === 'lead' && isAnchored(one))
  const [first] = anchored
  const later = anchored.find(({ text }) => !tellsOfAnotherEvent(text)) ?? first
  const own = first && !isOfAnotherEvent(first) && !OPENS_WITH_DAY.test(later?.text ?? '') ? first : later
  // A report in pictures tells all in its captions.
  return own ?? sentences.find((one) => one.zone === 'caption' && HOLDING.test(one.text)) ?? null
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const stated = (name: EventName) =>
  ({ title: capitalized(name.value), stated: 'stated', evidence: [witness(name)] }) as const

function composed({ text, start, end }: Sentence, kinds: readonly Kind[]) {
  return {
    title: composedTitle(text, kinds),
    stated: 'composed',
    evidence: [{ start, end, rule: 'event/composed' }],
  } as const
}

/** Reads the event's name as the text gives it, or composes it from the headline; null when there is neither. */
export function readEvent(report: ReportText): EventReading | null {
  const names = eventNames(report)
  const name = bestName(names, firstOfKind(report.sentences))
  const sentence = eventSentence(report.sentences, name)
  const kinds = eventKinds(report, name?.value ?? '', sentence)
  if (name) return { ...stated(name), kinds, sentence }
  const headline = report.sentences.find(({ zone }) => zone === 'headline')
  const heading = headline ? composed(headline, kinds) : null
  if (heading && !isSectionName(heading.title)) return { ...heading, kinds, sentence }
  // A bare name, «Hội nghị tổng kết», says more than the portal's or than the sentence around it.
  const bare = highest(names.filter(({ value, sentence: { zone } }) => zone === 'lead' && tells(value)))
  if (bare) return { ...stated(bare), kinds, sentence }
  return sentence ? { ...composed(sentence, kinds), kinds, sentence } : null
}
