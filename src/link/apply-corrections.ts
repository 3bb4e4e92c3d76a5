import type { Conference } from '../model/conference.ts'
import type { Permalink } from '../model/permalink.ts'
import { correctedRecord, type StatedCorrection } from './correct-record.ts'
import { shown } from './corrected-value.ts'
import type { Addressable } from './distinct-addresses.ts'
import { withPermalinks } from './permalinks.ts'

/** All corrections of one conference, under any address it was given. */
export type CorrectionFile = {
  readonly file: string
  readonly conference: string
  readonly corrections: readonly StatedCorrection[]
}

export type Corrected<T> = {
  readonly conferences: readonly T[]
  /** Corrections that fit nothing, each with file, number and value. */
  readonly faults: readonly string[]
}

type Applying<T> = {
  readonly ledger: readonly Permalink[]
  /** The record of a conference, asked for only where something is corrected, and a conference of its corrected record. */
  readonly recordOf: (conference: T) => Conference
  readonly conferenceOf: (record: Conference) => T
  /** Persons, bodies and directives that a correction names are identified, too. */
  readonly identified: (record: Conference) => Conference
}

/**
 * A curator's word over the machine's: the records with their corrections applied in the order of the files. A
 * correction whose conference is unknown, or whose `was` the record does not say, is a fault.
 */
export function applyCorrections<T extends Addressable>(
  conferences: readonly T[],
  files: readonly CorrectionFile[],
  { ledger, recordOf, conferenceOf, identified }: Applying<T>,
): Corrected<T> {
  if (files.length === 0) return { conferences, faults: [] }
  const records = [...conferences]
  const positions = positionsByAddress(conferences, ledger)
  const faults = files.flatMap(({ file, conference, corrections }) => {
    const at = positions.get(conference)
    const record = at === undefined ? undefined : records[at]
    if (at === undefined || record === undefined)
      return [`Cannot apply "${file}": no conference has the address ${shown(conference)}`]
    const outcome = correctedInTurn(recordOf(record), corrections, identified)
    records[at] = conferenceOf(outcome.record)
    return outcome.faults.map(
      ({ number, fault }) => `Cannot apply correction ${number} of "${file}": ${fault}`,
    )
  })
  return { conferences: records, faults }
}

type Outcome = {
  readonly record: Conference
  readonly faults: readonly { readonly number: number; readonly fault: string }[]
}

/** One correction after the other: what the first says now, the second may correct. */
function correctedInTurn(
  record: Conference,
  corrections: readonly StatedCorrection[],
  identified: (record: Conference) => Conference,
): Outcome {
  let current = record
  const faults = corrections.flatMap((correction, index) => {
    try {
      current = identified(correctedRecord(current, correction))
      return []
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return [{ number: index + 1, fault: `field "${correction.field}": ${error.message}` }]
    }
  })
  return { record: current, faults }
}

/** Where the conference of each address stands, of those given once and lead on now, too. */
function positionsByAddress(
  conferences: readonly Addressable[],
  ledger: readonly Permalink[],
): ReadonlyMap<string, number> {
  const { conferences: addressed, redirects } = withPermalinks(conferences, ledger)
  const positions = new Map(addressed.map(({ id }, at) => [id, at]))
  for (const [id, to] of Object.entries(redirects)) {
    const at = positions.get(to)
    if (at !== undefined) positions.set(id, at)
  }
  return positions
}
