import type { Facts } from '../extract/read-facts.ts'
import type { Conference } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'

/** One thing found or rejected at a place in the text. */
export type Note = {
  readonly mark: 'found' | 'rejected'
  readonly start: number
  readonly end: number
  readonly field: string
  readonly value: string
  readonly quote: string
  readonly rule: string
}

/** A value of a record in words. */
export type Stated = {
  readonly field: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

const titled = (name: string, titles: readonly string[]) => [name, ...titles].join(', ')

/** Every value of a record in words, with its evidence. */
export function statements(record: Conference): readonly Stated[] {
  const { event, date, place, participants } = record
  return [
    { field: 'event', value: event.title, evidence: event.evidence },
    ...(date ? [{ field: 'date', value: date.edtf, evidence: date.evidence }] : []),
    ...(place
      ? [
          {
            field: 'place',
            value: [place.venue, place.province].filter(Boolean).join(', '),
            evidence: place.evidence,
          },
        ]
      : []),
    ...record.chair.map(({ name, evidence }) => ({ field: 'chair', value: name, evidence })),
    ...record.speakers.map(({ name, role, evidence }) => ({
      field: 'speaker',
      value: `${name} (${role})`,
      evidence,
    })),
    ...record.officials.map(({ name, titles, evidence }) => ({
      field: 'official',
      value: titled(name, titles),
      evidence,
    })),
    ...record.organisers.map(({ name, evidence }) => ({ field: 'organiser', value: name, evidence })),
    ...(participants
      ? [{ field: 'participants', value: String(participants.count), evidence: participants.evidence }]
      : []),
    ...record.directives.map(({ type, number, asWritten, evidence }) => ({
      field: 'directive',
      value: number === null ? (asWritten[0] ?? type) : `${type} ${number}`,
      evidence,
    })),
    ...record.agenda.map(({ text, evidence }) => ({ field: 'agenda', value: text, evidence })),
    ...record.outcomes.map(({ text, type, evidence }) => ({ field: type, value: text, evidence })),
    ...record.figures.map(({ label, value, evidence }) => ({
      field: 'figure',
      value: `${value} ${label}`,
      evidence,
    })),
  ]
}

/** All notes on a report in the order of its text, findings before rejections. */
export function notesOf(record: Conference, { report, date, people }: Facts): readonly Note[] {
  const found = statements(record).flatMap(({ field, value, evidence }) =>
    evidence.map(({ start, end, quote, rule }) => ({
      mark: 'found' as const,
      start,
      end,
      field,
      value,
      quote,
      rule,
    })),
  )
  const rejected = [...date.rejected, ...people.rejected].map(({ start, end, rule, why }) => ({
    mark: 'rejected' as const,
    start,
    end,
    field: rule.split('/')[0] ?? rule,
    value: why,
    quote: report.text.slice(start, end),
    rule,
  }))
  return [...found, ...rejected].toSorted((one, other) => one.start - other.start)
}
