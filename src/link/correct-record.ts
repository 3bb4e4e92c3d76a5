import { conferenceId } from '../extract/conference-id.ts'
import { Conference } from '../model/conference.ts'
import type { CorrectedField, CorrectedValue, Correction } from '../model/correction.ts'
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

/** The chairs, speakers and officials at once: a name that was misread was misread in all of them. */
export const PERSONS = 'persons'

/** A correction as its file states it: with a sentence of a report that bears the value out, where there is one. */
export type StatedCorrection = Omit<Correction, 'field'> & {
  readonly field: CorrectedField | typeof PERSONS
  readonly quote: string | null
}

/** What the curator's decision settles, beside what the record then says. */
const SETTLES: Partial<Record<StatedCorrection['field'], readonly IssueCode[]>> = {
  date: ['no-date', 'date-conflict', 'weekday-mismatch'],
}

/**
 * A record with one correction applied and noted. Throws a RangeError when the correction does not fit the record, or
 * when what comes of it is no record.
 */
export function correctedRecord(record: Conference, { quote, ...stated }: StatedCorrection): Conference {
  if (isSame(stated.was, stated.value))
    throw new RangeError(`"was" and "value" are both ${shown(stated.was)}`)
  const quoted = quotedIn(record, quote)
  const { draft, corrections } = written(record, stated, quoted)
  const corrected = checked({ ...draft, corrections: [...record.corrections, ...corrections] }, stated.value)
  return settled(corrected, stated.field)
}

/** What follows from a correction: a wrong day must not be read in an address, either, and a doubt may be settled. */
function settled(record: Conference, field: StatedCorrection['field']): Conference {
  const { title, level } = record.event
  const codes = SETTLES[field] ?? []
  return {
    ...record,
    id: field === 'date' ? conferenceId({ title, level, date: record.date, place: record.place }) : record.id,
    issues: openIssues({ ...record, issues: record.issues.filter(({ code }) => !codes.includes(code)) }),
  }
}

type Stated<Field> = Omit<StatedCorrection, 'field' | 'quote'> & { readonly field: Field }

/** A record under correction, and what was corrected field by field. */
type Written = { readonly draft: Draft; readonly corrections: readonly Correction[] }

function written(
  record: Conference,
  stated: Stated<StatedCorrection['field']>,
  quoted: readonly Evidence[],
): Written {
  const { field } = stated
  if (field === PERSONS) return withEntries(record, listsNaming(record, stated.was), stated, quoted)
  return isSingle(field)
    ? withSingle(record, { ...stated, field }, quoted)
    : withEntries(record, [field], stated, quoted)
}

const isSingle = (field: SingleField | CorrectedList): field is SingleField => field in SINGLE_FIELDS

function withSingle(record: Conference, stated: Stated<SingleField>, quoted: readonly Evidence[]): Written {
  const { read, write } = SINGLE_FIELDS[stated.field]
  const said = read(record)
  if (!isSame(said, stated.was))
    throw new RangeError(`the record says ${shown(said)}, not ${shown(stated.was)}`)
  return { draft: write(record, stated.value, quoted), corrections: [stated] }
}

function withEntries(
  record: Conference,
  lists: readonly CorrectedList[],
  stated: Stated<unknown>,
  quoted: readonly Evidence[],
): Written {
  const changed = lists.map((field) => {
    const change = { was: stated.was, value: stated.value, quoted, defaults: ENTRY_DEFAULTS[field] }
    return { field, ...correctedList(record[field], change) }
  })
  return {
    draft: { ...record, ...Object.fromEntries(changed.map(({ field, entries }) => [field, entries])) },
    corrections: changed.map(({ field, was, value }) => ({ ...stated, field, was, value })),
  }
}

const PERSON_LISTS = ['chair', 'speakers', 'officials'] as const

/** The lists in which a person stands. */
function listsNaming(record: Conference, was: CorrectedValue): readonly CorrectedList[] {
  if (was === null || typeof was !== 'object' || Array.isArray(was))
    throw new RangeError(`"was" must tell the person, such as "name: …"; it is ${shown(was)}`)
  const lists = PERSON_LISTS.filter((list) => record[list].some((entry) => fits(entry, was)))
  if (lists.length === 0) throw new RangeError(`nobody is ${shown(was)}`)
  return lists
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
