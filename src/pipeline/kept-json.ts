import type { BuildCache } from './build-cache.ts'

/** UTF-16 takes twice the room and is read in a fifth of the time, which counts for what every build reads. */
type Encoding = 'utf8' | 'utf16le'

/** What is kept as JSON under these words, else what is made now; what was made just now need not be taken apart again. */
export function keptJson<T>(cache: BuildCache, said: string, make: () => T, encoding: Encoding = 'utf8'): T {
  const now: T[] = []
  const kept = cache.made(said, () => {
    const value = make()
    now.push(value)
    return Buffer.from(JSON.stringify(value), encoding)
  })
  const [made] = now
  return made ?? JSON.parse(textOf(kept))
}

/** The value of what is kept as JSON; null when nothing is. */
export function foundJson<T>(cache: BuildCache, said: string): T | null {
  const kept = cache.find(said)
  return kept && JSON.parse(textOf(kept))
}

/** Bytes as text, without copying them first. JSON begins with a sign of ASCII, whose other half is empty in UTF-16. */
const textOf = (kept: Uint8Array): string =>
  Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString(kept[1] === 0 ? 'utf16le' : 'utf8')
