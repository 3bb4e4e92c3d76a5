import type { Conference, Disagreement, DisagreementField } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import { fold } from '../text/fold.ts'
import { isWithin } from './joined-values.ts'

type Said = { readonly value: string | number; readonly evidence: readonly Evidence[] }

const said = (value: string | number | null, evidence: readonly Evidence[]): Said | null =>
  value === null ? null : { value, evidence }

/** What a report says of each value that a conference has only one of; `lead` is the record that knows the day best. */
const SAYINGS: Record<DisagreementField, (record: Conference, lead: Conference) => Said | null> = {
  date: statedDay,
  'event.level': ({ event }) => said(event.level, event.evidence),
  'place.province': ({ place }) => place && said(place.province, place.evidence),
  'place.venue': ({ place }) => place && said(place.venue, place.evidence),
  'place.linkPoints': ({ place }) => place && said(place.linkPoints, place.evidence),
  participants: ({ participants }) => participants && said(participants.count, participants.evidence),
}

/** A single day within a range, and a day whose year is open, complete the other; they do not contradict it. */
function statedDay({ date }: Conference, lead: Conference): Said | null {
  if (!date?.start || !lead.date?.start || !date.end || !lead.date.end) return null
  return said(isWithin(date, lead.date) ? lead.date.edtf : date.edtf, date.evidence)
}

/** Values that reports of one conference give differently, each with who says it and where. */
export function disagreements(lead: Conference, records: readonly Conference[]): Disagreement[] {
  return FIELDS.flatMap((field) => {
    const values = records.flatMap((record) => {
      const told = SAYINGS[field](record, lead)
      const report = record.reports[0]?.id ?? ''
      return told ? [{ value: told.value, report, evidence: [...told.evidence] }] : []
    })
    return isOneThing(values.map(({ value }) => value)) ? [] : [{ field, values }]
  })
}

const FIELDS = Object.keys(SAYINGS) as DisagreementField[]

/** «Hội trường UBND tỉnh» and «Hội trường» are one place, the longer name says more of it. */
function isOneThing(values: readonly (string | number)[]): boolean {
  const keys = values.map((value) => fold(String(value)))
  const longest = keys.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const isText = values.every((value) => typeof value === 'string')
  return keys.every((key) => key === longest || (isText && longest.includes(key)))
}
