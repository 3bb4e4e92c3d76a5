import * as z from 'zod/mini'
import { Permalink } from '../model/permalink.ts'
import { FileError, readTextIfAny, replaceFile } from './files.ts'

/** The addresses that were given so far; none when there is no ledger. */
export function readLedger(file: string): readonly Permalink[] {
  const text = readTextIfAny(file)
  if (text === null) return []
  try {
    return z.array(Permalink).parse(JSON.parse(text))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FileError(`Cannot read ledger "${file}": ${reason}`, { cause: error })
  }
}

/** One address a line, so that a change shows what it adds. */
export function writeLedger(file: string, permalinks: readonly Permalink[]): void {
  replaceFile(file, `[\n${permalinks.map((permalink) => JSON.stringify(permalink)).join(',\n')}\n]\n`)
}

/** Refuses an archive in which an address that was given once would lead nowhere. */
export function refuseLost(file: string, lost: readonly Permalink[]): void {
  if (lost.length === 0) return
  throw new FileError(
    lost
      .map(({ id, reports }) => {
        const gone = reports.map((report) => `"${report}"`).join(', ')
        return `Cannot publish: "${id}" of ledger "${file}" would lead nowhere, none of its reports is left: ${gone}`
      })
      .join('\n'),
  )
}
