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
import type { Strings } from './strings/strings.ts'

type RowName =
  | 'date'
  | 'place'
  | 'chair'
  | 'organisers'
  | 'speakers'
  | 'officials'
  | 'participants'
  | 'directives'
  | 'figures'
  | 'kinds'
  | 'title'

type RowRule = {
  readonly key: string
  /** What the row is called, in the words of facts. */
  readonly name: RowName
  /** What a curator may correct of it. */
  readonly fields: readonly CorrectedField[]
  readonly read: (conference: Conference, strings: Strings) => readonly FactDraft[]
}

/** The rows of a conference's page in their order; a row more is a line more. */
export const FACT_ROWS: readonly RowRule[] = [
  {
    key: 'ngay',
    name: 'date',
    fields: ['date'],
    read: ({ date }, strings) => (date ? [dateFact(date, strings)] : []),
  },
  {
    key: 'noi-hop',
    name: 'place',
    fields: ['place.province', 'place.venue', 'place.linkPoints'],
    read: ({ place }, strings) => placeFacts(place, strings),
  },
  {
    key: 'chu-tri',
    name: 'chair',
    fields: ['chair'],
    read: ({ chair }) => chair.map(chairFact),
  },
  {
    key: 'to-chuc',
    name: 'organisers',
    fields: ['organisers'],
    read: ({ organisers }) =>
      organisers.map(({ name, evidence }) => ({ value: name, names: [name], others: named(name), evidence })),
  },
  {
    key: 'phat-bieu',
    name: 'speakers',
    fields: ['speakers'],
    read: ({ speakers }, strings) => speakers.map((speaker) => speakerFact(speaker, strings)),
  },
  {
    key: 'nguoi-du',
    name: 'officials',
    fields: ['officials'],
    read: ({ officials }) => officials.map(officialFact),
  },
  {
    key: 'so-nguoi',
    name: 'participants',
    fields: ['participants.count', 'participants.qualifier'],
    read: ({ participants }, strings) => countFacts(participants, strings),
  },
  {
    key: 'van-ban',
    name: 'directives',
    fields: ['directives'],
    read: ({ directives }, strings) => directives.map((directive) => directiveFact(directive, strings)),
  },
  {
    key: 'so-lieu',
    name: 'figures',
    fields: ['figures'],
    read: ({ figures }, { number }) =>
      figures.map(({ label, value, evidence }) => ({
        value: `${number(value)} ${label}`,
        names: [label],
        evidence,
      })),
  },
  {
    key: 'loai',
    name: 'kinds',
    fields: ['event.kinds', 'event.level'],
    read: ({ event }, strings) => kindFacts(event, strings),
  },
  {
    key: 'ten',
    name: 'title',
    fields: ['event.title'],
    read: ({ event }, strings) => [titleFact(event, strings)],
  },
]

function dateFact(date: ConferenceDate, strings: Strings): FactDraft {
  return {
    value: wholeDate(date, strings.date),
    inferred: date.inferred.map((part) => strings.inferred.parts[part]),
    evidence: date.evidence,
  }
}

function placeFacts(place: Place | null, { fact }: Strings): readonly FactDraft[] {
  if (!place) return []
  const value = listed([place.venue, place.province])
  const links = place.linkPoints === null ? null : fact.linkPoints(place.linkPoints)
  if (value === '') return links === null ? [] : [{ value: links, evidence: place.evidence }]
  return [{ value, note: links, names: [value], others: metThere(place), evidence: place.evidence }]
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
    : { value: chair.name, names: [chair.name], others: named(chair.name), evidence: chair.evidence }
}

function officialFact({ name, titles, evidence }: Official): FactDraft {
  return {
    value: name,
    note: listed(titles) || null,
    names: [name, ...titles],
    others: named(name),
    evidence,
  }
}

function speakerFact(speaker: Speaker, strings: Strings): FactDraft {
  const role = strings.role[speaker.role]
  return { ...officialFact(speaker), note: [role, listed(speaker.titles)].filter(Boolean).join(' · ') }
}

function countFacts(participants: Participants | null, { fact }: Strings): readonly FactDraft[] {
  if (!participants) return []
  const { qualifier, count, evidence } = participants
  return [{ value: fact.attendance(count, qualifier), evidence }]
}

function directiveFact(directive: Directive, strings: Strings): FactDraft {
  const { type, issuer, date, title, number, evidence } = directive
  const value = directiveName(directive)
  const rest = title !== null && value.includes(title) ? null : title
  const told = [strings.fact.directiveType(type), issuer, date && shortDate(date, strings.date), rest]
  const names = [value, issuer, rest].filter((name) => name !== null)
  return { value, note: listed(told) || null, names, others: named(number ?? value), evidence }
}

function kindFacts(
  { kinds, level, inferred, evidence }: ConferenceEvent,
  strings: Strings,
): readonly FactDraft[] {
  const value = [...kinds.map((kind) => strings.kind[kind]), level === null ? null : strings.level[level]]
    .filter(Boolean)
    .join(' · ')
  const levelInferred = inferred.includes('level') ? [strings.inferred.level] : []
  return value === '' ? [] : [{ value, inferred: levelInferred, evidence }]
}

function titleFact({ inferred, evidence }: ConferenceEvent, strings: Strings): FactDraft {
  if (!inferred.includes('title')) return { value: strings.fact.titleStated, evidence }
  return { value: strings.fact.titleInferred, inferred: [strings.inferred.title], evidence }
}

const listed = (values: readonly (string | null)[]) => values.filter(Boolean).join(', ')
