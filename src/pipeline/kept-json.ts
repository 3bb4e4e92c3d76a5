import type { BuildCache } from './build-cache.ts'

/** What is kept as JSON under these words, else what is made now; what was made just now need not be taken apart again. */
export function keptJson<T>(cache: BuildCache, said: string, make: () => T): T {
  const now: T[] = []
  const kept = cache.made(said, () => {
    const value = make()
    now.push(value)
    return Buffer.from(JSON.stringify(value))
  })
  const [made] = now
  return made ?? JSON.parse(textOf(kept))
}

/** The value of what is kept as JSON; null when nothing is. */
export function foundJson<T>(cache: BuildCache, said: string): T | null {
  const kept = cache.find(said)
  return kept && JSON.parse(textOf(kept))
}

/** Bytes as text, without copying them first. */
const textOf = (kept: Uint8Array): string =>
  Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString('utf8')
