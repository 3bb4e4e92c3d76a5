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
import { FACT_ROW_KEYS } from './fact-row-keys.ts'
import { paths } from './paths.ts'
import type { RecordKind } from './record-kind.ts'
import type { Strings } from './strings/strings.ts'

type RowName = keyof typeof FACT_ROW_KEYS

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
    key: FACT_ROW_KEYS.date,
    name: 'date',
    fields: ['date'],
    read: ({ date }, strings) => (date ? [dateFact(date, strings)] : []),
  },
  {
    key: FACT_ROW_KEYS.place,
    name: 'place',
    fields: ['place.province', 'place.venue', 'place.linkPoints'],
    read: ({ place }, strings) => placeFacts(place, strings),
  },
  {
    key: FACT_ROW_KEYS.chair,
    name: 'chair',
    fields: ['chair'],
    read: ({ chair }) => chair.map(chairFact),
  },
  {
    key: FACT_ROW_KEYS.organisers,
    name: 'organisers',
    fields: ['organisers'],
    read: ({ organisers }) =>
      organisers.map(({ name, authority, evidence }) => ({
        ...{ value: name, names: [name], others: named(name), evidence },
        page: pageOf('body', authority, name),
      })),
  },
  {
    key: FACT_ROW_KEYS.speakers,
    name: 'speakers',
    fields: ['speakers'],
    read: ({ speakers }, strings) => speakers.map((speaker) => speakerFact(speaker, strings)),
  },
  {
    key: FACT_ROW_KEYS.officials,
    name: 'officials',
    fields: ['officials'],
    read: ({ officials }) => officials.map(officialFact),
  },
  {
    key: FACT_ROW_KEYS.participants,
    name: 'participants',
    fields: ['participants.count', 'participants.qualifier'],
    read: ({ participants }, strings) => countFacts(participants, strings),
  },
  {
    key: FACT_ROW_KEYS.directives,
    name: 'directives',
    fields: ['directives'],
    read: ({ directives }, strings) => directives.map((directive) => directiveFact(directive, strings)),
  },
  {
    key: FACT_ROW_KEYS.figures,
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
    key: FACT_ROW_KEYS.kinds,
    name: 'kinds',
    fields: ['event.kinds', 'event.level'],
    read: ({ event }, strings) => kindFacts(event, strings),
  },
  {
    key: FACT_ROW_KEYS.title,
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
  const page = pageOf('place', place.authority, place.province ?? value)
  return [{ value, note: links, names: [value], others: metThere(place), page, evidence: place.evidence }]
}

/** The conferences of a place stand under its record, whatever it was called. */
function metThere({ province, authority }: Place): Fact['others'] {
  if (province === null) return null
  return {
    name: province,
    query: authority === null ? { text: province } : { facets: withChoice(NO_CHOICES, 'place', authority) },
  }
}

/** Where the record of a name stands; null of a name that no record fits. */
function pageOf(kind: RecordKind, id: string | null, name: string): Fact['page'] {
  return id === null ? null : { name, href: paths.record.href(kind, id) }
}

const named = (name: string): Fact['others'] => ({ name, query: { text: name } })

function chairFact(chair: Chair): FactDraft {
  if (chair.kind === 'person') return officialFact(chair)
  const { name, authority, evidence } = chair
  return { value: name, names: [name], others: named(name), page: pageOf('body', authority, name), evidence }
}

function officialFact({ name, titles, official, evidence }: Official): FactDraft {
  return {
    value: name,
    note: listed(titles) || null,
    names: [name, ...titles],
    others: named(name),
    page: pageOf('official', official, name),
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
  const page = pageOf('directive', directive.id, value)
  return { value, note: listed(told) || null, names, others: named(number ?? value), page, evidence }
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
