import type { Evidence } from './evidence.ts'

/** A piece of evidence and the field it stands in: «officials.2.evidence». */
export type PlacedEvidence = { readonly field: string; readonly evidence: Evidence }

/** Every piece of evidence, wherever in a record it stands. */
export function evidenceIn(value: unknown, field = ''): readonly PlacedEvidence[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = field ? `${field}.${key}` : key
    if (key !== 'evidence') return evidenceIn(inner, place)
    return (inner as readonly Evidence[]).map((evidence) => ({ field: place, evidence }))
  })
}
