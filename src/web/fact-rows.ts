import type {
  Chair,
  Conference,
  ConferenceDate,
  ConferenceEvent,
  Directive,
  Official,
  Participants,
  Place,
  Speaker,
} from '../model/conference.ts'
import type { CorrectedField } from '../model/correction.ts'
import { NO_CHOICES, withChoice } from '../search/choices.ts'
import { directiveName } from '../search/directive-name.ts'
import { shortDate, wholeDate } from './date-words.ts'
import type { Fact, FactDraft } from './fact.ts'
import { strings } from './strings.ts'

const words = strings.fact

type RowRule = {
  readonly key: string
  readonly label: string
  /** What a curator may correct of it. */
  readonly fields: readonly CorrectedField[]
  readonly read: (conference: Conference) => readonly FactDraft[]
}

/** The rows of a conference's page in their order; a row more is a line more. */
export const FACT_ROWS: readonly RowRule[] = [
  { key: 'ngay', label: words.date, fields: ['date'], read: ({ date }) => (date ? [dateFact(date)] : []) },
  {
    key: 'noi-hop',
    label: words.place,
    fields: ['place.province', 'place.venue', 'place.linkPoints'],
    read: ({ place }) => placeFacts(place),
  },
  {
    key: 'chu-tri',
    label: words.chair,
    fields: ['chair'],
    read: ({ chair }) => chair.map(chairFact),
  },
  {
    key: 'to-chuc',
    label: words.organisers,
    fields: ['organisers'],
    read: ({ organisers }) =>
      organisers.map(({ name, evidence }) => ({ value: name, others: named(name), evidence })),
  },
  {
    key: 'phat-bieu',
    label: words.speakers,
    fields: ['speakers'],
    read: ({ speakers }) => speakers.map(speakerFact),
  },
  {
    key: 'nguoi-du',
    label: words.officials,
    fields: ['officials'],
    read: ({ officials }) => officials.map(officialFact),
  },
  {
    key: 'so-nguoi',
    label: words.participants,
    fields: ['participants.count', 'participants.qualifier'],
    read: ({ participants }) => countFacts(participants),
  },
  {
    key: 'van-ban',
    label: words.directives,
    fields: ['directives'],
    read: ({ directives }) => directives.map(directiveFact),
  },
  {
    key: 'so-lieu',
    label: words.figures,
    fields: ['figures'],
    read: ({ figures }) =>
      figures.map(({ label, value, evidence }) => ({ value: `${counted(value)} ${label}`, evidence })),
  },
  {
    key: 'loai',
    label: words.kinds,
    fields: ['event.kinds', 'event.level'],
    read: ({ event }) => kindFacts(event),
  },
  { key: 'ten', label: words.title, fields: ['event.title'], read: ({ event }) => [titleFact(event)] },
]

function dateFact(date: ConferenceDate): FactDraft {
  return {
    value: wholeDate(date),
    inferred: date.inferred.map((part) => strings.inferred.parts[part]),
    evidence: date.evidence,
  }
}

function placeFacts(place: Place | null): readonly FactDraft[] {
  if (!place) return []
  const value = listed([place.venue, place.province])
  const links = place.linkPoints === null ? null : words.linkPoints(place.linkPoints)
  if (value === '') return links === null ? [] : [{ value: links, evidence: place.evidence }]
  return [{ value, note: links, others: metThere(place), evidence: place.evidence }]
}

/** The conferences of a place stand under its record, whatever it was called. */
function metThere({ province, authority }: Place): Fact['others'] {
  if (province === null) return null
  return {
    name: province,
    query: authority === null ? { text: province } : { facets: withChoice(NO_CHOICES, 'place', authority) },
  }
}

const named = (name: string): Fact['others'] => ({ name, query: { text: name } })

function chairFact(chair: Chair): FactDraft {
  return chair.kind === 'person'
    ? officialFact(chair)
    : { value: chair.name, others: named(chair.name), evidence: chair.evidence }
}

function officialFact({ name, titles, evidence }: Official): FactDraft {
  return { value: name, note: listed(titles) || null, others: named(name), evidence }
}

function speakerFact(speaker: Speaker): FactDraft {
  const role = strings.role[speaker.role]
  return { ...officialFact(speaker), note: [role, listed(speaker.titles)].filter(Boolean).join(' · ') }
}

function countFacts(participants: Participants | null): readonly FactDraft[] {
  if (!participants) return []
  const { qualifier, count, evidence } = participants
  return [{ value: [qualifier, counted(count), words.people].filter(Boolean).join(' '), evidence }]
}

function directiveFact(directive: Directive): FactDraft {
  const { issuer, date, title, number, evidence } = directive
  const value = directiveName(directive)
  const told = [issuer, date && shortDate(date), title !== null && value.includes(title) ? null : title]
  return { value, note: listed(told) || null, others: named(number ?? value), evidence }
}

function kindFacts({ kinds, level, inferred, evidence }: ConferenceEvent): readonly FactDraft[] {
  const value = [...kinds, level === null ? null : strings.level[level]].filter(Boolean).join(' · ')
  const levelInferred = inferred.includes('level') ? [strings.inferred.level] : []
  return value === '' ? [] : [{ value, inferred: levelInferred, evidence }]
}

function titleFact({ inferred, evidence }: ConferenceEvent): FactDraft {
  if (!inferred.includes('title')) return { value: words.titleStated, evidence }
  return { value: words.titleInferred, inferred: [strings.inferred.title], evidence }
}

const listed = (values: readonly (string | null)[]) => values.filter(Boolean).join(', ')

/** Thousands as Vietnamese writes them: 1.200. */
const counted = (value: number) => new Intl.NumberFormat('vi').format(value)
