import { createHash } from 'node:crypto'
import type { EntryReading } from './entry-reading.ts'
import { type ReportPlace, readReportFile } from './files.ts'

/** A report as it was seen in this build: all that is made of it is kept by what it was then. */
export type Sighting = ReportPlace & { readonly sha256: string }

/** Sees what a file holds; it is read again when somebody asks for more than its hash, so that no texts are in memory. */
export function sightingOf(place: ReportPlace): Sighting | EntryReading {
  const file = readReportFile(place.location, place.file)
  return 'issue' in file ? { ...file, sha256: '' } : { ...place, sha256: sha256Of(file.bytes) }
}

/** The bytes that were seen; null when they are not there any more. */
export function bytesSeen({ location, file, sha256 }: Sighting): Uint8Array | null {
  const now = readReportFile(location, file)
  return 'bytes' in now && sha256Of(now.bytes) === sha256 ? now.bytes : null
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
