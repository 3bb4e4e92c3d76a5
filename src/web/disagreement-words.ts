import type { Disagreement, DisagreementField } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { bareDate } from './date-words.ts'
import { strings } from './strings.ts'

type Value = Disagreement['values'][number]['value']
type Witness = Pick<Report, 'id' | 'publisher'>

const LEVELS: Readonly<Record<string, string>> = strings.level

const FIELDS: Record<DisagreementField, { readonly label: string; readonly told: (value: Value) => string }> =
  {
    date: { label: strings.fact.date, told: (value) => bareDate(String(value)) },
    'event.level': { label: strings.fact.level, told: (value) => LEVELS[value] ?? String(value) },
    'place.province': { label: strings.correction.fields['place.province'], told: String },
    'place.venue': { label: strings.fact.place, told: String },
    'place.linkPoints': {
      label: strings.correction.fields['place.linkPoints'],
      told: (value) => value.toLocaleString('vi'),
    },
    participants: { label: strings.fact.participants, told: (value) => value.toLocaleString('vi') },
  }

/** One of the values that reports give, with all who give it and the sentences they give it in. */
type Saying = {
  readonly value: string
  readonly sayers: string
  readonly evidence: readonly Evidence[]
}

/** What reports say differently about `label`, value by value. */
export type Sayings = { readonly label: string; readonly sayings: readonly Saying[] }

export function sayingsOf({ field, values }: Disagreement, reports: readonly Witness[]): Sayings {
  const { label, told } = FIELDS[field]
  const sayings = distinct(values.map(({ value }) => value)).map((value) => {
    const said = values.filter((other) => other.value === value)
    return {
      value: told(value),
      sayers: distinct(said.map(({ report }) => publisherOf(report, reports))).join(', '),
      evidence: said.flatMap(({ evidence }) => evidence),
    }
  })
  return { label, sayings }
}

/** What reports say differently, and who says what: «Số người dự: 150 (Báo Mẫu); 200 (Đài Mẫu)». */
export function disagreementWords(disagreement: Disagreement, reports: readonly Witness[]): string {
  const { label, sayings } = sayingsOf(disagreement, reports)
  return `${label}: ${sayings.map(({ value, sayers }) => `${value} (${sayers})`).join('; ')}`
}

function publisherOf(id: string, reports: readonly Witness[]): string {
  return reports.find((report) => report.id === id)?.publisher ?? strings.report.noPublisher
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
