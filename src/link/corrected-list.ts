import type { CorrectedValue, PlainValue } from '../model/correction.ts'
import type { Evidence } from '../model/evidence.ts'
import { isSame, shown } from './corrected-value.ts'

type Entry = Readonly<Record<string, unknown>>

/** The change of one entry: `was` tells which, `value` what becomes of it. */
export type EntryChange = {
  readonly was: CorrectedValue
  readonly value: CorrectedValue
  /** The curator's own evidence. */
  readonly quoted: readonly Evidence[]
  /** What an added entry need not say. */
  readonly defaults: object
}

/** A list after a change, and the change told in full: what the entry said, what it says now. */
export type ChangedList = {
  readonly entries: readonly Entry[]
  readonly was: CorrectedValue
  readonly value: CorrectedValue
}

/**
 * A list with one entry added (`was` null), removed (`value` null) or changed. Throws a RangeError that says why when
 * `was` does not tell exactly one entry.
 */
export function correctedList(entries: readonly Entry[], change: EntryChange): ChangedList {
  const { was, value, quoted, defaults } = change
  const [before, after] = [fieldsIn(was), fieldsIn(value)]
  if (before === null)
    return { entries: [...entries, { ...defaults, ...after, evidence: quoted }], was, value }
  const entry = onlyEntry(entries, before)
  if (after === null) return { entries: entries.filter((other) => other !== entry), was, value }
  const now = changed(entry, after, quoted)
  const told = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return {
    entries: entries.map((other) => (other === entry ? now : other)),
    was: picked(entry, told),
    value: picked(now, told),
  }
}

/** Some values of an entry; what the record does not know is left out. */
function picked(entry: Entry, keys: readonly string[]): CorrectedValue {
  const known = keys.filter((key) => entry[key] !== undefined)
  return Object.fromEntries(known.map((key) => [key, entry[key] as PlainValue]))
}

/** Whether an entry has all the values that `was` tells. */
export const fits = (entry: Entry, told: Entry) =>
  Object.entries(told).every(([key, value]) => isSame(entry[key] ?? null, value))

function fieldsIn(value: CorrectedValue): Entry | null {
  if (value === null) return null
  if (typeof value !== 'object' || Array.isArray(value))
    throw new RangeError(`${shown(value)} is not a list of an entry's keys and values, such as "name: …"`)
  return value
}

function onlyEntry(entries: readonly Entry[], told: Entry): Entry {
  const [entry, ...others] = entries.filter((other) => fits(other, told))
  if (entry === undefined) throw new RangeError(`no entry is ${shown(told)}`)
  if (others.length > 0) throw new RangeError(`${others.length + 1} entries are ${shown(told)}`)
  return entry
}

/** Who is called otherwise is to be identified anew. */
const ANONYMOUS = { official: null, authority: null }

function changed(entry: Entry, value: Entry, quoted: readonly Evidence[]): Entry {
  const renamed = 'name' in value ? Object.fromEntries(identityOf(entry)) : {}
  return { ...entry, ...renamed, ...value, evidence: [...quoted, ...(entry.evidence as readonly Evidence[])] }
}

const identityOf = (entry: Entry) => Object.entries(ANONYMOUS).filter(([key]) => key in entry)
