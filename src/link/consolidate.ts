import { conferenceId } from '../extract/conference-id.ts'
import type {
  Conference,
  ConferenceDate,
  Disagreement,
  DisagreementField,
  Place,
} from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Cluster } from './cluster.ts'
import {
  joinedChairs,
  joinedDirectives,
  joinedFigures,
  joinedItems,
  joinedOrganisers,
  joinedPersons,
  joinedSpeakers,
} from './joined-lists.ts'
import { openIssues } from './open-issues.ts'

const reportOf = ({ reports }: Conference) => reports[0]?.id ?? ''

/** How exactly a date is known: a range of days before a day, a day before a month, a known year before none. */
function exactness({ date }: Conference): number {
  if (!date?.start) return date ? 1 : 0
  return date.start.length + (date.start === date.end ? 0 : 1)
}

/** A name that was read is worth more than anything else a report may say more of. */
const STATED_NAME = 100

/** How much a record says; the fullest gives the name. */
function fullness({ event, officials, organisers, directives, agenda, outcomes }: Conference): number {
  const named = event.inferred.length === 0 ? STATED_NAME + event.title.length / 10 : 0
  return named + officials.length + organisers.length + directives.length + agenda.length + outcomes.length
}

/** The record that has most of something; of equals the first. */
function leading(records: readonly Conference[], measure: (record: Conference) => number): Conference {
  const [first, ...rest] = records
  if (!first) throw new Error('Cannot consolidate a cluster: it has no records')
  return rest.reduce((best, record) => (measure(record) > measure(best) ? record : best), first)
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

const isWithin = (day: ConferenceDate, span: ConferenceDate) =>
  day.start !== null && span.start !== null && day.start >= span.start && (day.end ?? '') <= (span.end ?? '')

/** The most exact date; a part that one report leaves to be inferred, another may state. */
function joinedDate(lead: Conference, records: readonly Conference[]): ConferenceDate | null {
  const { date } = lead
  if (!date) return null
  const within = records.flatMap((record) =>
    record.date && isWithin(record.date, date) ? [record.date] : [],
  )
  const witnesses = [...new Set([date, ...within])].toSorted(
    (one, other) => one.inferred.length - other.inferred.length,
  )
  return {
    ...date,
    inferred: date.inferred.filter((part) => witnesses.every(({ inferred }) => inferred.includes(part))),
    evidence: witnesses.flatMap(({ evidence }) => evidence),
  }
}

/** The place of the record that says most; what it leaves open the others may fill. */
function joinedPlace(lead: Conference, records: readonly Conference[]): Place | null {
  const places = [lead, ...records.filter((record) => record !== lead)].flatMap(({ place }) =>
    place ? [place] : [],
  )
  const [first] = places
  if (!first) return null
  const stated =
    places.find(({ province, inferred }) => province !== null && inferred.length === 0) ??
    places.find(({ province }) => province !== null)
  return {
    province: stated?.province ?? null,
    venue: places.find(({ venue }) => venue !== null)?.venue ?? null,
    authority: places.find(({ authority }) => authority !== null)?.authority ?? null,
    linkPoints: places.find(({ linkPoints }) => linkPoints !== null)?.linkPoints ?? null,
    inferred: [...(stated?.inferred ?? [])],
    evidence: places.flatMap(({ evidence }) => evidence),
  }
}

type Said = { readonly value: string | number; readonly evidence: readonly Evidence[] }

/** A value that two reports give differently is kept with who says what. */
function disagreement(
  field: DisagreementField,
  records: readonly Conference[],
  said: (record: Conference) => Said | null,
): Disagreement[] {
  const values = records.flatMap((record) => {
    const told = said(record)
    return told ? [{ value: told.value, report: reportOf(record), evidence: [...told.evidence] }] : []
  })
  return unique(values.map(({ value }) => value)).length > 1 ? [{ field, values }] : []
}

/** A single day within a range, and a day whose year is open, complete the other; they do not contradict it. */
function statedDay(lead: Conference) {
  return ({ date }: Conference): Said | null => {
    if (!date?.start || !lead.date?.start || !date.end || !lead.date.end) return null
    const value = isWithin(date, lead.date) ? lead.date.edtf : date.edtf
    return { value, evidence: date.evidence }
  }
}

function disagreements(lead: Conference, records: readonly Conference[]): Disagreement[] {
  return [
    ...disagreement('date', records, statedDay(lead)),
    ...disagreement('event.level', records, ({ event: { level, evidence } }) =>
      level === null ? null : { value: level, evidence },
    ),
    ...disagreement(
      'participants',
      records,
      ({ participants }) => participants && { value: participants.count, evidence: participants.evidence },
    ),
  ]
}

type ListOf<T> = (record: Conference) => readonly T[]

function joinedEvent(lead: Conference, records: readonly Conference[]): Conference['event'] {
  const level = [lead, ...records].map(({ event }) => event.level).find((known) => known !== null) ?? null
  return { ...lead.event, kinds: unique(records.flatMap(({ event }) => event.kinds)), level }
}

/** Makes one record of a cluster: values that agree keep every witness, gaps are filled, contradictions are kept. */
export function consolidate({ records, joins }: Cluster): Conference {
  const lead = leading(records, fullness)
  if (records.length === 1) return lead
  const dated = leading(records, exactness)
  const every = <T>(listOf: ListOf<T>): readonly T[] => records.flatMap(listOf)
  const record: Conference = {
    ...lead,
    event: joinedEvent(lead, records),
    date: joinedDate(dated, records),
    place: joinedPlace(lead, records),
    chair: joinedChairs(every(({ chair }) => chair)),
    speakers: joinedSpeakers(every(({ speakers }) => speakers)),
    officials: joinedPersons(every(({ officials }) => officials)),
    organisers: joinedOrganisers(every(({ organisers }) => organisers)),
    participants:
      lead.participants ?? every(({ participants }) => (participants ? [participants] : []))[0] ?? null,
    agenda: joinedItems(every(({ agenda }) => agenda)),
    outcomes: joinedItems(every(({ outcomes }) => outcomes)),
    directives: joinedDirectives(every(({ directives }) => directives)),
    figures: joinedFigures(every(({ figures }) => figures)),
    disagreements: disagreements(dated, records),
    joins: joins.map(({ one, other, score, reasons }) => ({
      one,
      other,
      score,
      reasons: reasons.map(({ reason }) => reason),
    })),
    reports: records.flatMap(({ reports }) => reports),
  }
  const { title, level } = record.event
  const id = conferenceId({ title, date: record.date, place: record.place, level })
  return { ...record, id, issues: openIssues({ ...record, issues: [...every(({ issues }) => issues)] }) }
}
