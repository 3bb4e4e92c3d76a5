import type { Conference } from '../model/conference.ts'
import { evidenceIn, type PlacedEvidence } from '../model/evidence-in.ts'

const keyOf = ({ evidence: { report, start, end, rule } }: PlacedEvidence) =>
  `${report} ${start} ${end} ${rule}`

/** What single records give evidence for and a merged one no longer does: a value that was lost on the way. */
export function lostEvidence(merged: Conference, records: readonly Conference[]): readonly PlacedEvidence[] {
  const kept = new Set(evidenceIn(merged).map(keyOf))
  return records.flatMap((record) => evidenceIn(record)).filter((placed) => !kept.has(keyOf(placed)))
}
