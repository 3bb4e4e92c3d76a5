import * as z from 'zod/mini'
import { Permalink } from '../model/permalink.ts'
import { FileError, replaceFile } from './files.ts'
import { statedJson } from './stated-json.ts'

/** The addresses that were given so far; none when there is no ledger. Throws a FileError that names all that is wrong. */
export function readLedger(file: string): readonly Permalink[] {
  const { data, error } = z.array(Permalink).safeParse(statedJson(file, 'ledger '))
  if (data) return data
  throw new FileError(
    error.issues.map((issue) => `Cannot read ledger "${file}": ${faultOf(issue)}`).join('\n'),
  )
}

function faultOf({ path: [index, field], message }: z.core.$ZodIssue): string {
  if (index === undefined) return 'not a list of addresses'
  const address = `address ${Number(index) + 1}`
  return field === undefined
    ? `${address} is no address`
    : `${address} has a wrong "${String(field)}": ${message}`
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
