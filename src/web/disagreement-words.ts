import type { Disagreement, DisagreementField } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { bareDate } from './date-words.ts'
import type { MixedText } from './mixed-text.ts'
import { ownValue } from './own-value.ts'
import type { Strings } from './strings/strings.ts'

type Value = Disagreement['values'][number]['value']
type Witness = Pick<Report, 'id' | 'publisher'>

type FieldWords = { readonly label: string; readonly told: (value: Value) => string }

function wordsOf(field: DisagreementField, strings: Strings): FieldWords {
  const { fact, correction, number } = strings
  const counted = (value: Value) => (typeof value === 'number' ? number(value) : value)
  const levels: Readonly<Record<string, string>> = strings.level
  const words: Record<DisagreementField, FieldWords> = {
    date: { label: fact.date, told: (value) => bareDate(String(value), strings.date) },
    'event.level': { label: fact.level, told: (value) => ownValue(levels, String(value)) ?? String(value) },
    'place.province': { label: correction.fields['place.province'], told: String },
    'place.venue': { label: fact.place, told: String },
    'place.linkPoints': { label: correction.fields['place.linkPoints'], told: counted },
    participants: { label: fact.participants, told: counted },
  }
  return words[field]
}

/** One of the values that reports give, with all who give it and the sentences they give it in. */
type Saying = {
  readonly value: string
  readonly sayers: string
  /** What of both stays Vietnamese in any language of the page. */
  readonly names: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What reports say differently about `label`, value by value. */
export type Sayings = { readonly label: string; readonly sayings: readonly Saying[] }

export function sayingsOf(
  { field, values }: Disagreement,
  reports: readonly Witness[],
  strings: Strings,
): Sayings {
  const { label, told } = wordsOf(field, strings)
  const witnessOf = (id: string) => reports.find((report) => report.id === id)?.publisher ?? null
  const sayings = distinct(values.map(({ value }) => value)).map((value) => {
    const said = values.filter((other) => other.value === value)
    const sayers = distinct(said.map(({ report }) => witnessOf(report)))
    return {
      value: told(value),
      sayers: sayers.map((sayer) => sayer ?? strings.report.noPublisher).join(', '),
      names: [told(value) === value ? value : null, ...sayers].filter((name) => name !== null),
      evidence: said.flatMap(({ evidence }) => evidence),
    }
  })
  return { label, sayings }
}

/** What reports say differently, and who says what: «Số người dự: 150 (Báo Mẫu); 200 (Đài Mẫu)». */
export function disagreementWords(
  disagreement: Disagreement,
  reports: readonly Witness[],
  strings: Strings,
): MixedText {
  const { label, sayings } = sayingsOf(disagreement, reports, strings)
  return {
    text: `${label}: ${sayings.map(({ value, sayers }) => `${value} (${sayers})`).join('; ')}`,
    names: sayings.flatMap(({ names }) => names),
  }
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
