import { normalized } from '../text/normalize.ts'

/** What every authority record has. */
export type Heading = {
  readonly id: string
  readonly preferredForm: string
  readonly variantForms: readonly string[]
  readonly abbreviations?: readonly string[]
}

/** Marks make a name: «Hùng» is not «Hưng», but «HÙNG» is «Hùng». */
export function nameKey(name: string): string {
  return normalized(name).toLowerCase()
}

/** Every form under which a record is found. */
export function formsOf({ preferredForm, variantForms, abbreviations = [] }: Heading): readonly string[] {
  return [preferredForm, ...variantForms, ...abbreviations]
}

/** «record 5 ("b") has the form "Ban Mẫu" of record 2 ("a")». */
export function uniquenessFaults(
  records: readonly Heading[],
  keyOf: (form: string) => string,
): readonly string[] {
  const ids = new Map<string, string>()
  const owners = new Map<string, string>()
  return records.flatMap((record, index) => {
    const name = `record ${index + 1} ("${record.id}")`
    const twin = ids.get(record.id)
    ids.set(record.id, twin ?? name)
    const taken = formsOf(record).flatMap((form) => {
      const owner = owners.get(keyOf(form)) ?? name
      owners.set(keyOf(form), owner)
      return owner === name ? [] : [`${name} has the form "${form}" of ${owner}`]
    })
    return twin === undefined ? taken : [`${name} has the id of ${twin}`, ...taken]
  })
}
