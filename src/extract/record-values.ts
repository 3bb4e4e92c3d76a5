import type { ConferenceDate, ConferenceEvent, Participants, Place } from '../model/conference.ts'
import { evidenceFor } from './evidence.ts'
import type { Facts } from './read-facts.ts'

/** The event's name, kinds and level; a composed name says so, and a page that names none quotes how it begins. */
export function eventOf({ report, event, level }: Facts, title: string): ConferenceEvent {
  const opening = report.sentences.slice(0, 1).map(({ start, end }) => ({ start, end, rule: 'event/none' }))
  return {
    title,
    inferred: event?.stated === 'stated' ? [] : ['title'],
    kinds: [...(event?.kinds ?? [])],
    level,
    evidence: evidenceFor(report, event?.evidence ?? opening),
  }
}

/** When; null when the report gives no way to know. */
export function dateOf({ report, date: { date } }: Facts): ConferenceDate | null {
  if (!date) return null
  const { edtf, start, end, inferred, evidence } = date
  return { edtf, start, end, inferred: [...inferred], evidence: evidenceFor(report, evidence) }
}

/** Where; null when the report does not say. */
export function placeOf({ report, place }: Facts): Place | null {
  if (!place) return null
  const { province, venue, linkPoints, inferred, evidence } = place
  return {
    province,
    venue,
    authority: null,
    linkPoints,
    inferred: [...inferred],
    evidence: evidenceFor(report, evidence),
  }
}

/** How many came; null when nobody counted. */
export function participantsOf({ report, participants }: Facts): Participants | null {
  return participants ? { ...participants.value, evidence: evidenceFor(report, [participants]) } : null
}
