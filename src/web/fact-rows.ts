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
import { directiveName } from '../model/directive-name.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { NO_CHOICES, withChoice } from '../search/choices.ts'
import { shortDate, wholeDate } from './date-words.ts'
import type { Fact, FactDraft } from './fact.ts'
import { FACT_ROW_KEYS } from './fact-row-keys.ts'
import type { MixedText } from './mixed-text.ts'
import { paths } from './paths.ts'
import type { RecordKind } from './record-kind.ts'
import { directiveNaming } from './records/directive-naming.ts'
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
    read: ({ chair }, strings) => chair.map((one) => chairFact(one, strings)),
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
    read: ({ officials }, strings) => officials.map((official) => officialFact(official, strings)),
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
    read: ({ directives, reports }, strings) =>
      directives.map((directive) => directiveFact(directive, reports, strings)),
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

function placeFacts(place: Place | null, { fact, inferred }: Strings): readonly FactDraft[] {
  if (!place) return []
  const { venue, province, authority, linkPoints } = place
  const value = listed([venue, province])
  const [links, here] = ofRule(place.evidence, LINK_POINTS)
  const met = {
    ...{ value, names: [value], others: metThere(place) },
    page: pageOf('place', authority, province ?? value),
    inferred: place.inferred.map((part) => inferred[part]),
    evidence: here,
  }
  return [
    ...(value === '' ? [] : [met]),
    ...(linkPoints === null ? [] : [{ value: fact.linkPoints(linkPoints), evidence: links }]),
  ]
}

/** What was said of the other places that joined is read by a rule of its own. */
const LINK_POINTS = 'place/link-points'

/** The evidence that one rule gave and that the others gave; where there is none of a kind, all of it. */
function ofRule(
  evidence: readonly Evidence[],
  rule: string,
): readonly [readonly Evidence[], readonly Evidence[]] {
  const of = evidence.filter((piece) => piece.rule === rule)
  const others = evidence.filter((piece) => piece.rule !== rule)
  return [of.length > 0 ? of : evidence, others.length > 0 ? others : evidence]
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

function chairFact(chair: Chair, strings: Strings): FactDraft {
  if (chair.kind === 'person') return officialFact(chair, strings)
  const { name, authority, evidence } = chair
  return { value: name, names: [name], others: named(name), page: pageOf('body', authority, name), evidence }
}

function officialFact({ name, titles, official, evidence }: Official, { fact }: Strings): FactDraft {
  return {
    value: name,
    note: listed(titles) || fact.noTitle,
    names: [name, ...titles],
    others: named(name),
    page: pageOf('official', official, name),
    evidence,
  }
}

function speakerFact(speaker: Speaker, strings: Strings): FactDraft {
  const draft = officialFact(speaker, strings)
  return { ...draft, note: `${strings.role[speaker.role]} · ${draft.note}` }
}

function countFacts(participants: Participants | null, { fact }: Strings): readonly FactDraft[] {
  if (!participants) return []
  const { qualifier, count, evidence } = participants
  return [{ value: fact.attendance(count, qualifier), evidence }]
}

function directiveFact(directive: Directive, reports: readonly Report[], strings: Strings): FactDraft {
  const { number, relations = [] } = directive
  const value = directiveName(directive)
  const { relation } = directiveNaming(directive, reports)
  const { text, names } = directiveNote(directive, value, strings)
  const note = [strings.fact.naming[relation], text].filter(Boolean).join(' · ')
  const page = pageOf('directive', directive.id, value)
  const evidence = [...directive.evidence, ...relations.flatMap((told) => told.evidence)]
  return { value, note, names: [value, ...names], others: named(number ?? value), page, evidence }
}

/** Who issued it, when and what about; what of it no report says is said. */
function directiveNote(
  { type, issuer, date, title, term }: Directive,
  value: string,
  { fact, date: words }: Strings,
): MixedText {
  const by = issuer !== null && term !== null ? fact.ofTerm(issuer, term) : issuer
  const rest = title !== null && value.includes(title) ? null : title
  const told = listed([fact.directiveType(type), by, date && shortDate(date, words), rest])
  const unsaid = fact.directiveUnsaid(issuer === null, date === null)
  return {
    text: [told, unsaid].filter(Boolean).join(' · '),
    names: [issuer, rest].filter((name) => name !== null),
  }
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
