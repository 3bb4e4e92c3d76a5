import { type Bare, bare } from './bare.ts'
import type { Conference } from './conference.ts'

/**
 * A conference without evidence and texts, a seventh of its record: enough to tell which reports are of one conference
 * and what an archive holds, so that no more than this of every record need be in memory. Every record is one.
 */
export type Outline = Bare<
  Omit<Conference, 'disagreements' | 'reports' | 'outcomes' | 'figures' | 'corrections'>
> & {
  readonly outcomes: readonly Pick<Conference['outcomes'][number], 'type'>[]
  readonly disagreements: Readonly<Conference['disagreements']>
  readonly reports: readonly ReportOutline[]
}

/** A report without its text and what was done to it. */
type ReportOutline = Bare<Omit<Conference['reports'][number], 'text' | 'captions' | 'removed' | 'decoding'>>

/** What of a record stays in memory. */
export function outlineOf(conference: Conference): Outline {
  const { disagreements, reports, outcomes, figures, corrections, ...record } = conference
  return {
    ...bare(record),
    outcomes: outcomes.map(({ type }) => ({ type })),
    disagreements,
    reports: reports.map(({ text, captions, removed, decoding, ...report }) => report),
  }
}
