type Known<T> = { [K in keyof T]?: Exclude<T[K], null> }

/** The fields that are known: null and empty lists are left out, so that a reader of the data is told nothing of them. */
export function known<T extends Record<string, unknown>>(fields: T): Known<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as Known<T>
}
