import { type Bare, bare } from './bare.ts'
import type { Conference } from './conference.ts'

/** Whether the whole record is at hand. */
export const isWhole = (brief: Brief): brief is Conference => 'issues' in brief

/** A date of a conference, without evidence. */
export type BriefDate = NonNullable<Brief['date']>

/** A directive as a conference names it, without evidence. */
export type BriefDirective = Brief['directives'][number]

type BareConference = Bare<Conference>

/**
 * A conference as lists show it and as it is chosen: what it is, when, where, who and about what, without evidence and
 * texts. Every record is one.
 */
export type Brief = Pick<
  BareConference,
  | 'id'
  | 'event'
  | 'date'
  | 'place'
  | 'chair'
  | 'speakers'
  | 'officials'
  | 'organisers'
  | 'agenda'
  | 'directives'
> & {
  readonly outcomes: readonly Pick<BareConference['outcomes'][number], 'type'>[]
  /** The text only where the whole record is at hand. */
  readonly reports: readonly (Pick<BareConference['reports'][number], 'publisher'> & {
    readonly text?: string
  })[]
}

/** What lists show of a record. */
export function briefOf(record: Brief): Brief {
  const { id, event, date, place, chair, speakers, officials, organisers, agenda, directives } = record
  return {
    ...bare({ id, event, date, place, chair, speakers, officials, organisers, agenda, directives }),
    outcomes: record.outcomes.map(({ type }) => ({ type })),
    reports: record.reports.map(({ publisher }) => ({ publisher })),
  }
}
