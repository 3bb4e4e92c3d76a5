import type { Level } from '../model/vocabulary.ts'
import { namedTopics, type Topic } from './agenda/named-topics.ts'
import type { DateAnswer } from './dates/date-reading.ts'
import { readDate } from './dates/read-date.ts'
import { type DirectiveReading, directiveFindings, readDirectives } from './directives/read-directives.ts'
import { type EventReading, readEvent } from './events/read-event.ts'
import { readLevel } from './events/read-level.ts'
import { type People, readPeople } from './officials/people.ts'
import { type OrganiserReading, readOrganisers } from './organisers/read-organisers.ts'
import { type Figure, readFigures } from './outcomes/read-figures.ts'
import { readTellings } from './outcomes/read-tellings.ts'
import type { Told } from './outcomes/told.ts'
import { type Count, readParticipants } from './participants/read-participants.ts'
import { type PlaceReading, readPlace } from './places/read-place.ts'
import type { ReportText } from './report-text.ts'
import type { Finding } from './rule.ts'

/** All that the readers found in one report, before it becomes a record. */
export type Facts = {
  readonly report: ReportText
  readonly event: EventReading | null
  readonly date: DateAnswer
  readonly place: PlaceReading | null
  readonly level: Level | null
  readonly people: People
  readonly organisers: readonly OrganiserReading[]
  readonly directives: readonly DirectiveReading[]
  readonly participants: Finding<Count> | null
  readonly topics: readonly Topic[]
  readonly tellings: readonly Told[]
  readonly figures: readonly Finding<Figure>[]
}

/** THE list: what is read of a report, in the order in which one reader needs another's finding. */
export function readFacts(report: ReportText): Facts {
  const event = readEvent(report)
  const directives = readDirectives(directiveFindings(report))
  const organisers = readOrganisers(report, event)
  const date = readDate({ report, event, directives })
  const topics = namedTopics(report, event)
  return {
    report,
    event,
    directives,
    organisers,
    date,
    place: readPlace({ report, event, organisers }),
    level: readLevel({ report, event, organisers, date: date.date }),
    people: readPeople(report),
    participants: readParticipants(report),
    topics,
    tellings: readTellings(report, event, topics),
    figures: readFigures(report),
  }
}
