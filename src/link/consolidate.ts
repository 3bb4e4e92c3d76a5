import { conferenceId } from '../extract/conference-id.ts'
import type { Conference } from '../model/conference.ts'
import type { Cluster } from './cluster.ts'
import { disagreements } from './disagreements.ts'
import {
  joinedChairs,
  joinedDirectives,
  joinedFigures,
  joinedItems,
  joinedOrganisers,
  joinedPersons,
  joinedSpeakers,
} from './joined-lists.ts'
import { joinedDate, joinedEvent, joinedParticipants, joinedPlace } from './joined-values.ts'
import { lostEvidence } from './lost-evidence.ts'
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

type ListOf<T> = (record: Conference) => readonly T[]

/** Makes one record of a cluster: values that agree keep every witness, gaps are filled, contradictions are kept. */
export function consolidate({ records, joins }: Cluster<Conference>): Conference {
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
    participants: joinedParticipants(lead, records),
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
  refuseLoss(record, records)
  return { ...record, id, issues: openIssues({ ...record, issues: [...every(({ issues }) => issues)] }) }
}

/** A merge that loses what a report says is a bug in the merging. */
function refuseLoss(merged: Conference, records: readonly Conference[]): void {
  const [lost] = lostEvidence(merged, records)
  if (!lost) return
  const reports = records.map((record) => `"${reportOf(record)}"`).join(', ')
  const { field, evidence } = lost
  throw new Error(
    `Cannot consolidate reports ${reports}: "${field}" of report "${evidence.report}" is lost («${evidence.quote}»)`,
  )
}
