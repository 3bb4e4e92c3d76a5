import type { Conference, Disagreement, DisagreementField } from '../model/conference.ts'
import type { CorrectedField } from '../model/correction.ts'
import type { Evidence } from '../model/evidence.ts'
import type { OutcomeType } from '../model/vocabulary.ts'
import { OUTCOME_TYPES } from '../model/vocabulary.ts'
import { sayingsOf } from './disagreement-words.ts'
import type { DisagreementRow, Fact, FactDraft, FactRow, FactSheet } from './fact.ts'
import { factKey } from './fact-key.ts'
import { FACT_ROW_KEYS } from './fact-row-keys.ts'
import { FACT_ROWS } from './fact-rows.ts'
import type { Strings } from './strings/strings.ts'

/** A conference as the page shows it: rows of facts, an empty row where the report is silent. */
export function factSheetOf(conference: Conference, strings: Strings): FactSheet {
  const { agenda, outcomes, corrections } = conference
  const of = (fields: readonly CorrectedField[]) => corrections.filter(({ field }) => fields.includes(field))
  return {
    rows: FACT_ROWS.map(({ key, name, fields, read }) =>
      row({ key, label: strings.fact[name], corrections: of(fields) }, read(conference, strings)),
    ),
    agenda: row(
      { key: 'chuong-trinh', label: strings.conference.agenda, corrections: of(['agenda']) },
      agenda.map(plain),
    ),
    outcomes: OUTCOME_TYPES.map((type) =>
      row(
        { key: OUTCOME_KEYS[type], label: strings.outcome[type], corrections: of(['outcomes']) },
        outcomes.filter((outcome) => outcome.type === type).map(plain),
      ),
    ).filter(({ facts }) => facts.length > 0),
    disagreements: conference.disagreements.map((disagreement) =>
      disagreementRow(disagreement, conference, strings),
    ),
  }
}

/** The fact an address names; undefined when the conference has none of that name. */
export function factNamed(
  key: string | null,
  { rows, agenda, outcomes, disagreements }: FactSheet,
): Fact | undefined {
  return [...rows, agenda, ...outcomes, ...disagreements]
    .flatMap(({ facts }) => facts)
    .find((fact) => fact.key === key)
}

/** Its own key and that of the row the field stands in. */
const DISAGREEMENTS = {
  date: { key: 'khac-ngay', of: FACT_ROW_KEYS.date },
  'event.level': { key: 'khac-cap', of: FACT_ROW_KEYS.kinds },
  'place.province': { key: 'khac-tinh', of: FACT_ROW_KEYS.place },
  'place.venue': { key: 'khac-noi-hop', of: FACT_ROW_KEYS.place },
  'place.linkPoints': { key: 'khac-diem-cau', of: FACT_ROW_KEYS.place },
  participants: { key: 'khac-so-nguoi', of: FACT_ROW_KEYS.participants },
} satisfies Record<DisagreementField, { readonly key: string; readonly of: string }>

function disagreementRow(
  disagreement: Disagreement,
  { reports }: Conference,
  strings: Strings,
): DisagreementRow {
  const { label, sayings } = sayingsOf(disagreement, reports, strings)
  const { key, of } = DISAGREEMENTS[disagreement.field]
  const drafts = sayings.map(({ value, sayers, names, evidence }) => ({
    value,
    note: sayers,
    names,
    evidence,
  }))
  return { ...row({ key, label, corrections: [] }, drafts), row: of }
}

const OUTCOME_KEYS = {
  result: 'ket-qua',
  limitation: 'han-che',
  task: 'nhiem-vu',
  award: 'khen-thuong',
  decision: 'quyet-dinh',
} satisfies Record<OutcomeType, string>

const plain = ({ text, evidence }: { readonly text: string; readonly evidence: readonly Evidence[] }) => ({
  value: text,
  names: [text],
  evidence,
})

type RowHead = Pick<Fact, 'key' | 'label' | 'corrections'>

function row({ key, label, corrections }: RowHead, drafts: readonly FactDraft[]): FactRow {
  const facts = drafts.map((draft, at) => ({
    note: null,
    names: [],
    inferred: [],
    others: null,
    page: null,
    ...draft,
    key: factKey(key, at),
    label,
    corrections,
  }))
  return { key, label, facts, corrections }
}
