import type { Archive } from './archive-client.ts'

/** What takes a while to read of an archive is read once. */
export function oncePerArchive<T>(read: (archive: Archive) => T): (archive: Archive) => T {
  const known = new WeakMap<Archive, { readonly value: T }>()
  return (archive) => {
    const { value } = known.get(archive) ?? { value: read(archive) }
    known.set(archive, { value })
    return value
  }
}
