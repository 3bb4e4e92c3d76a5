import type { Disagreement, DisagreementField } from '../model/conference.ts'
import type { Report } from '../model/report.ts'
import { bareDate } from './date-words.ts'
import { strings } from './strings.ts'

type Witness = Pick<Report, 'id' | 'publisher'>

type Value = Disagreement['values'][number]['value']

const LEVELS: Readonly<Record<string, string>> = strings.level

const FIELDS: Record<DisagreementField, { readonly label: string; readonly told: (value: Value) => string }> =
  {
    date: { label: strings.fact.date, told: (value) => bareDate(String(value)) },
    'event.level': { label: strings.fact.level, told: (value) => LEVELS[value] ?? String(value) },
    participants: { label: strings.fact.participants, told: (value) => value.toLocaleString('vi') },
  }

/** What reports say differently, and who says what: «Số người dự: 150 (Báo Mẫu), 200 (Đài Mẫu)». */
export function disagreementWords({ field, values }: Disagreement, reports: readonly Witness[]): string {
  const { label, told } = FIELDS[field]
  const each = distinct(values.map(({ value }) => value)).map((value) => {
    const sayers = values.filter((said) => said.value === value)
    return `${told(value)} (${distinct(sayers.map(({ report }) => publisherOf(report, reports))).join(', ')})`
  })
  return `${label}: ${each.join('; ')}`
}

function publisherOf(id: string, reports: readonly Witness[]): string {
  return reports.find((report) => report.id === id)?.publisher ?? strings.report.noPublisher
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
