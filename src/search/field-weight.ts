import type { Schema } from './document.ts'
import { at } from './typed-array.ts'

/** What each of the places of a condition weighs, given one after the other in ascending order. */
export type WeightAt = (document: number, field: number) => number

/** Begins to weigh the places of one condition after another. */
export function weighing(schema: Schema): () => WeightAt {
  const weights = Float32Array.from(schema, ({ weight }) => weight)
  const most = Uint8Array.from(schema, ({ most }) => most ?? UNLIMITED)
  return () => {
    let current = -1
    let last = -1
    let times = 0
    return (document, field) => {
      const limit = at(most, field)
      if (limit === UNLIMITED) return at(weights, field)
      if (document !== current || field !== last) times = 0
      current = document
      last = field
      return times++ < limit ? at(weights, field) : 0
    }
  }
}

const UNLIMITED = 255

/** By field, its share of the greatest weight. */
export function weightShares(schema: Schema): Float32Array {
  const most = schema.reduce((greatest, { weight }) => Math.max(greatest, weight), 1)
  return Float32Array.from(schema, ({ weight }) => weight / most)
}
