import { conferenceId } from '../extract/conference-id.ts'
import { Conference } from '../model/conference.ts'
import type { Correction } from '../model/correction.ts'
import type { Evidence } from '../model/evidence.ts'
import type { IssueCode } from '../model/issue.ts'
import {
  type CorrectedList,
  type Draft,
  ENTRY_DEFAULTS,
  SINGLE_FIELDS,
  type SingleField,
} from './correctable.ts'
import { correctedList, fits } from './corrected-list.ts'
import { isSame, shown } from './corrected-value.ts'
import { openIssues } from './open-issues.ts'

/** A correction as its file states it: with a sentence of a report that bears the value out, where there is one. */
export type StatedCorrection = Correction & { readonly quote: string | null }

/** What the curator's decision settles, beside what the record then says. */
const SETTLES: Partial<Record<Correction['field'], readonly IssueCode[]>> = {
  date: ['no-date', 'date-conflict', 'weekday-mismatch'],
}

/**
 * A record with one correction applied and noted. Throws a RangeError when the correction does not fit the record, or
 * when what comes of it is no record.
 */
export function correctedRecord(record: Conference, stated: StatedCorrection): Conference {
  const { quote, ...correction } = stated
  if (isSame(correction.was, correction.value))
    throw new RangeError(`"was" and "value" are both ${shown(correction.was)}`)
  const draft = written(record, correction, quotedIn(record, quote))
  const settled = SETTLES[correction.field] ?? []
  const corrected = checked({ ...draft, corrections: [...record.corrections, correction] }, correction.value)
  const { title, level } = corrected.event
  const isMoved = correction.field === 'date'
  return {
    ...corrected,
    // A wrong day must not be read in an address, either.
    id: isMoved ? conferenceId({ title, level, date: corrected.date, place: corrected.place }) : record.id,
    issues: openIssues({
      ...corrected,
      issues: corrected.issues.filter(({ code }) => !settled.includes(code)),
    }),
  }
}

function written(record: Conference, correction: Correction, quoted: readonly Evidence[]): Draft {
  const { field } = correction
  if (field === 'persons') return withPersons(record, correction, quoted)
  return isSingle(field)
    ? withSingle(record, { ...correction, field }, quoted)
    : withEntry(record, { ...correction, field }, quoted)
}

const isSingle = (field: SingleField | CorrectedList): field is SingleField => field in SINGLE_FIELDS

type Of<Field> = Correction & { readonly field: Field }

function withSingle(record: Conference, { field, was, value }: Of<SingleField>, quoted: readonly Evidence[]) {
  const { read, write } = SINGLE_FIELDS[field]
  const said = read(record)
  if (!isSame(said, was)) throw new RangeError(`the record says ${shown(said)}, not ${shown(was)}`)
  return write(record, value, quoted)
}

function withEntry(
  record: Conference,
  { field, was, value }: Of<CorrectedList>,
  quoted: readonly Evidence[],
): Draft {
  const change = { was, value, quoted, defaults: ENTRY_DEFAULTS[field] }
  return { ...record, [field]: correctedList(record[field], change) }
}

const PERSON_LISTS = ['chair', 'speakers', 'officials'] as const

/** A person is corrected in every list that names him. */
function withPersons(record: Conference, correction: Correction, quoted: readonly Evidence[]): Draft {
  const { was } = correction
  if (was === null || typeof was !== 'object' || Array.isArray(was))
    throw new RangeError(`"was" must tell the person, such as "name: …"; it is ${shown(was)}`)
  const lists = PERSON_LISTS.filter((list) => record[list].some((entry) => fits(entry, was)))
  if (lists.length === 0) throw new RangeError(`nobody is ${shown(was)}`)
  const named = lists.map((field) => [field, withEntry(record, { ...correction, field }, quoted)[field]])
  return { ...record, ...Object.fromEntries(named) }
}

/** The sentence the curator quotes, in the report that says it. */
function quotedIn({ reports }: Conference, quote: string | null): readonly Evidence[] {
  if (quote === null) return []
  for (const { id, text } of reports) {
    const start = text.indexOf(quote)
    if (start >= 0) return [{ report: id, start, end: start + quote.length, quote, rule: 'curator/quote' }]
  }
  throw new RangeError(`no report says ${shown(quote)}`)
}

function checked(draft: Draft, value: Correction['value']): Conference {
  const { data, error } = Conference.safeParse(draft)
  if (data) return data
  const [issue] = error.issues
  const at = issue?.path.join('.')
  if (issue?.path.at(-1) === 'evidence')
    throw new RangeError(`a "quote" must say where a report gives ${shown(value)}, as nothing was read`)
  throw new RangeError(`it cannot be ${shown(value)}: "${at}": ${issue?.message}`)
}
