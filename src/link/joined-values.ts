import type { Conference, ConferenceDate, ConferenceEvent, Participants, Place } from '../model/conference.ts'
import { fold } from '../text/fold.ts'

/** Whether a day lies in a span of days, or is it. */
export const isWithin = (day: ConferenceDate, span: ConferenceDate) =>
  day.start !== null && span.start !== null && day.start >= span.start && (day.end ?? '') <= (span.end ?? '')

/** The most exact date; a part that one report leaves to be inferred, another may state. */
export function joinedDate(lead: Conference, records: readonly Conference[]): ConferenceDate | null {
  const { date } = lead
  if (!date) return null
  const within = records.flatMap((record) =>
    record.date && (isWithin(record.date, date) || record.date.start === null) ? [record.date] : [],
  )
  const witnesses = [...new Set([date, ...within])].toSorted(
    (one, other) => one.inferred.length - other.inferred.length,
  )
  // Who leaves the year open states no year.
  const dated = witnesses.filter(({ start }) => start !== null)
  return {
    ...date,
    inferred: date.inferred.filter((part) => dated.every(({ inferred }) => inferred.includes(part))),
    evidence: witnesses.flatMap(({ evidence }) => evidence),
  }
}

/** The place of the record that says most; what it leaves open the others may fill. */
export function joinedPlace(lead: Conference, records: readonly Conference[]): Place | null {
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
    venue: fullest(places.map(({ venue }) => venue)),
    authority: stated?.authority ?? null,
    linkPoints: places.find(({ linkPoints }) => linkPoints !== null)?.linkPoints ?? null,
    inferred: [...(stated?.inferred ?? [])],
    evidence: places.flatMap(({ evidence }) => evidence),
  }
}

/** The first name, or a longer one that holds it. */
function fullest(names: readonly (string | null)[]): string | null {
  const known = names.filter((name) => name !== null)
  return known.reduce<string | null>(
    (best, name) => (best === null || fold(name).includes(fold(best)) ? name : best),
    null,
  )
}

/** The number of the record that says most, with all who give the same. */
export function joinedParticipants(lead: Conference, records: readonly Conference[]): Participants | null {
  const counted = [lead, ...records.filter((record) => record !== lead)].flatMap(
    ({ participants }) => participants ?? [],
  )
  const [first] = counted
  if (!first) return null
  const agreeing = counted.filter(({ count }) => count === first.count)
  return { ...first, evidence: agreeing.flatMap(({ evidence }) => evidence) }
}

/** The fullest name, with the kinds of all. */
export function joinedEvent(lead: Conference, records: readonly Conference[]): ConferenceEvent {
  const all = [lead, ...records.filter((record) => record !== lead)].map(({ event }) => event)
  return {
    ...lead.event,
    kinds: [...new Set(records.flatMap(({ event }) => event.kinds))],
    level: all.map(({ level }) => level).find((known) => known !== null) ?? null,
    evidence: all.flatMap(({ evidence }) => evidence),
  }
}
