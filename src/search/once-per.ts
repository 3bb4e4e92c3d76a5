/** What takes a while to read of something is read once for as long as that is there. */
export function oncePer<Source extends WeakKey, T>(read: (source: Source) => T): (source: Source) => T {
  const known = new WeakMap<Source, { readonly value: T }>()
  return (source) => {
    const { value } = known.get(source) ?? { value: read(source) }
    known.set(source, { value })
    return value
  }
}
