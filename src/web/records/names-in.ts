import { formsOf, type Named } from './forms-of.ts'
import { nameSlug } from './name-slug.ts'

type Key = { readonly record: Named; readonly key: string }

/** Records by all their names, to be found within longer ones. */
export type NameKeys = readonly Key[]

export function nameKeys(records: readonly Named[]): NameKeys {
  return records.flatMap((record) => formsOf(record).map((form) => ({ record, key: keyOf(form) })))
}

/** Whether any of the names stands in a longer one. */
export function isNamedIn(text: string, keys: NameKeys): boolean {
  const whole = keyOf(text)
  return keys.some(({ key }) => whole.includes(key))
}

/**
 * The id of the record whose name stands first in a longer name, and of those that begin there the longest: «Cục trưởng
 * Cục Mẫu, Bộ Mẫu» is of «Cục Mẫu». Null where none does.
 */
export function firstNamed(text: string, keys: NameKeys): string | null {
  const whole = keyOf(text)
  const found = keys.flatMap(({ record, key }) => {
    const at = whole.indexOf(key)
    return at < 0 ? [] : [{ id: record.id, at, length: key.length }]
  })
  const [first] = found.toSorted((one, other) => one.at - other.at || other.length - one.length)
  return first?.id ?? null
}

/** The id of the record with the longest name that ends a longer one: «Sở Mẫu tỉnh Bắc Mẫu» is of «Bắc Mẫu». */
export function lastNamed(text: string, keys: NameKeys): string | null {
  const whole = keyOf(text)
  const found = keys.filter(({ key }) => whole.endsWith(key) && whole !== key)
  const [longest] = found.toSorted((one, other) => other.key.length - one.key.length)
  return longest?.record.id ?? null
}

/** Whole words only, marks and short forms aside. */
const keyOf = (text: string) => `-${nameSlug(text)}-`
