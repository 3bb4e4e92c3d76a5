import { UsageError } from './usage-error.ts'

export const DEFAULT_PORT = '4173'

export function portFrom(word: string): number {
  const port = Number(word)
  if (!/^\d+$/u.test(word) || port < 1 || port > 65_535) {
    throw new UsageError(`Cannot use "--port ${word}": not a number from 1 to 65535`)
  }
  return port
}
