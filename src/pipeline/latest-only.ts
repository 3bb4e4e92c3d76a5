/** Remembers only what was asked for last: whoever does one thing after another asks for it several times in a row. */
export function latestOnly<T>(): (key: string, make: () => T) => T {
  let latest: { readonly key: string; readonly value: T } | null = null
  return (key, make) => {
    if (latest?.key !== key) latest = { key, value: make() }
    return latest.value
  }
}
