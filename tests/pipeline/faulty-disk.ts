import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { onTestFinished } from 'vitest'

type Operation = 'writeFileSync' | 'readFileSync' | 'mkdirSync' | 'readdirSync' | 'renameSync' | 'linkSync'

const REASONS = {
  ENOSPC: 'no space left on device',
  EACCES: 'permission denied',
  EIO: 'i/o error',
  EROFS: 'read-only file system',
} as const

export type DiskFault = {
  readonly code: keyof typeof REASONS
  readonly operation: Operation
  /** Where it happens. */
  readonly at: RegExp
  /** How often all goes well before. */
  readonly after?: number
}

/** Makes an operation of the disk fail in this process, until it is mended; a test run as root is refused nothing else. */
export function faultyDisk({ code, operation, at, after = 0 }: DiskFault): () => void {
  const real = fs[operation] as (...given: unknown[]) => unknown
  let left = after
  const faulty = (...given: unknown[]) => {
    if (!at.test(String(given[0])) || left-- > 0) return real(...given)
    const call = operation.replace('Sync', '').toLowerCase()
    throw Object.assign(new Error(`${code}: ${REASONS[code]}, ${call} '${given[0]}'`), { code })
  }
  const mend = () => replace(operation, real)
  replace(operation, faulty)
  onTestFinished(mend)
  return mend
}

function replace(operation: Operation, work: (...given: unknown[]) => unknown): void {
  Object.assign(fs, { [operation]: work })
  syncBuiltinESMExports()
}
