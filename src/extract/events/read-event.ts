import { KINDS, type Kind } from '../../model/conference.ts'
import { words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type EventName, eventNames, kindsIn } from './event-name.ts'

export type EventReading = {
  readonly title: string
  readonly stated: 'stated' | 'composed'
  readonly kinds: readonly Kind[]
  readonly evidence: readonly (Span & { readonly rule: string })[]
  /** The sentence that says the event takes place; dates, places and organisers are sought there first. */
  readonly sentence: Sentence | null
}

const ANCHOR = words(EVENT_NOUN)
const KIND_WORD = words('tập huấn|bồi dưỡng|tổng kết|sơ kết|giao ban|quán triệt|gặp mặt|buổi gặp|khai giảng')
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
/** Kinds of the yearly round; the opening sentence may add one to another («tổng kết … và triển khai …»). */
const YEARLY: readonly Kind[] = ['tổng kết', 'sơ kết', 'triển khai']

function score({ value, sentence, rule }: EventName): number {
  let points = sentence.zone === 'lead' ? 2 : sentence.zone === 'headline' ? 1 : 0
  if (kindsIn(value).length > 0) points += 3
  if (YEAR.test(value)) points += 2
  if (rule !== 'event/named') points += 1
  return value.split(' ').length >= 6 ? points + 1 : points
}

/** Names with less say nothing: «hội nghị toàn quốc», «lớp học». */
const LEAST_SCORE = 4
const LEAST_WORDS = 5

function bestName(names: readonly EventName[]): EventName | null {
  const best = names.reduce<EventName | null>(
    (found, name) => (found && score(found) >= score(name) ? found : name),
    null,
  )
  return best && score(best) >= LEAST_SCORE && best.value.split(' ').length >= LEAST_WORDS ? best : null
}

function isAnchored({ text, zone }: Sentence): boolean {
  return zone === 'lead' && (text.match(ANCHOR) !== null || text.match(KIND_WORD) !== null)
}

/** The opening sentence about the event: the named one, else the first of the lead that has an event noun. */
function eventSentence(sentences: readonly Sentence[], name: EventName | null): Sentence | null {
  if (name && name.sentence.zone !== 'headline') return name.sentence
  return sentences.find(isAnchored) ?? null
}

const ordered = (kinds: readonly Kind[]) => KINDS.filter((kind) => kinds.includes(kind))

/** A report that is itself called a review makes the conference one: «Theo Báo cáo tổng kết, …». */
const REVIEW_REPORT = words('báo cáo (?<kind>tổng kết|sơ kết)')

function kindsOf(
  { sentences, headline }: ReportText,
  name: EventName | null,
  sentence: Sentence | null,
): readonly Kind[] {
  const named = kindsIn(name?.value ?? '')
  const said = kindsIn(sentence?.text ?? '')
  if (named.length > 0)
    return ordered(
      named.some((kind) => YEARLY.includes(kind))
        ? [...named, ...said.filter((kind) => YEARLY.includes(kind))]
        : named,
    )
  const lead = sentences.filter(({ zone, paragraph }) => zone === 'lead' && paragraph === sentence?.paragraph)
  const opening = kindsIn(lead.map(({ text }) => text).join('\n'))
  if (sentence && opening.length > 0) return ordered(opening)
  const headed = kindsIn(headline ?? '')
  if (headed.length > 0) return ordered(headed)
  const review = sentences.map(({ text }) => [...text.matchAll(REVIEW_REPORT)][0]?.groups?.kind).find(Boolean)
  return review ? ordered([review.toLowerCase() as Kind]) : []
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What such conferences are about, as headlines name it. */
const SUBJECT = words(
  'công tác thông tin đối ngoại|thông tin đối ngoại|công tác tuyên truyền biển, đảo|tuyên truyền biển, đảo|tuyên truyền biển đảo|công tác nhân quyền|quyền con người|phân giới, cắm mốc|công tác biên giới',
)
const OF_PLACE = /^[^:]{2,40}:\s*(?<rest>.+)$/u
const NAMES_KIND = /^(?:tổng kết|sơ kết|triển khai|tập huấn|bồi dưỡng|giao ban|quán triệt|phổ biến)/iu
const COMPOSABLE: readonly Kind[] = [...YEARLY, 'tập huấn', 'giao ban', 'quán triệt']

/**
 * «Thừa Thiên Huế: Triển khai công tác …» → «Hội nghị triển khai công tác …»; a headline that names no kind lends only
 * its subject: «Hội nghị tổng kết công tác thông tin đối ngoại»; without one it stands as it is.
 */
function composedTitle(headline: string, kinds: readonly Kind[]): string {
  const rest = OF_PLACE.exec(headline)?.groups?.rest ?? headline
  if (NAMES_KIND.test(rest)) return `Hội nghị ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
  const named = kinds.filter((kind) => COMPOSABLE.includes(kind))
  const [subject] = rest.match(SUBJECT) ?? []
  return subject && named.length > 0 ? `Hội nghị ${named.join(' và ')} ${subject.toLowerCase()}` : rest
}

/** Reads the event's name as the text gives it, or composes it from the headline; null when there is neither. */
export function readEvent(report: ReportText): EventReading | null {
  const name = bestName(eventNames(report))
  const sentence = eventSentence(report.sentences, name)
  const kinds = kindsOf(report, name, sentence)
  if (name) {
    const { start, end, rule } = name
    return {
      title: capitalized(name.value),
      stated: 'stated',
      kinds,
      evidence: [{ start, end, rule }],
      sentence,
    }
  }
  const source = report.sentences.find(({ zone }) => zone === 'headline') ?? sentence
  if (!source) return null
  const { start, end, text } = source
  return {
    title: composedTitle(text, kinds),
    stated: 'composed',
    kinds,
    evidence: [{ start, end, rule: 'event/composed' }],
    sentence,
  }
}
