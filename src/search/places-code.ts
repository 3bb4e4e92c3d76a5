import type { IndexTier } from './index-tier.ts'
import type { PlaceLayout } from './place-layout.ts'
import { at } from './typed-array.ts'
import { varintReader } from './varint-reader.ts'
import type { VarintWriter } from './varint-writer.ts'

/** What is told of the places of words, like with like, since that packs best. */
export type PlaceWriters = Readonly<Record<'counts' | 'fields' | 'steps', VarintWriter>>

/**
 * Writes how often a word stands in each document that has it, less one, the steps between its places there, and of facts
 * the steps between the fields; a text has but one field, which is not told. Gives the documents by number, ascending.
 */
export function placesWritten(
  places: Uint32Array,
  tier: IndexTier,
  of: PlacesOf,
  writers: PlaceWriters,
): readonly number[] {
  const documents: number[] = []
  for (let nth = 0; nth < places.length; ) {
    const document = of.layout.documentAt(places[nth] ?? 0)
    const end = endOfDocument(places, nth, of.layout)
    const there = places.subarray(nth, end)
    writers.counts.write(there.length - 1)
    writeSteps(there, of.layout.starts[tier][document] ?? 0, writers.steps)
    if (tier === 'facts') writeFields(there, of.fieldAt, writers.fields)
    documents.push(document)
    nth = end
  }
  return documents
}

/** Where documents lie, and by place the number of the field. */
export type PlacesOf = { readonly layout: PlaceLayout; readonly fieldAt: Uint8Array }

function endOfDocument(places: Uint32Array, from: number, { documentAt }: PlaceLayout): number {
  const document = documentAt(places[from] ?? 0)
  let end = from + 1
  while (end < places.length && documentAt(places[end] ?? 0) === document) end++
  return end
}

function writeSteps(places: Uint32Array, start: number, writer: VarintWriter): void {
  let place = start
  for (const next of places) {
    writer.write(next - place)
    place = next
  }
}

function writeFields(places: Uint32Array, fieldAt: Uint8Array, writer: VarintWriter): void {
  let field = 0
  for (const place of places) {
    const next = at(fieldAt, place)
    writer.write(next - field)
    field = next
  }
}

/**
 * Reads the places of a word back: how many documents it stands in, the steps from one to the next, then what
 * `placesWritten` tells. The field of each is told in `fieldAt`.
 */
export function placesRead(bytes: Uint8Array, tier: IndexTier, { layout, fieldAt }: PlacesOf): Uint32Array {
  const { read, readAll } = varintReader(bytes)
  const steps = readAll(read())
  const counts = readAll(steps.length)
  const total = counts.reduce((sum, count) => sum + count + 1, 0)
  const fields = tier === 'facts' ? readAll(total) : null
  // What are steps as yet become places one after the other.
  const places = readAll(total)
  let [document, first] = [0, 0]
  for (let nth = 0; nth < steps.length; nth++) {
    document += steps[nth] ?? 0
    const end = first + (counts[nth] ?? 0) + 1
    let place = layout.starts[tier][document] ?? 0
    for (let next = first; next < end; next++) {
      place += places[next] ?? 0
      places[next] = place
    }
    if (fields) tellFields(places.subarray(first, end), fields.subarray(first, end), fieldAt)
    first = end
  }
  return places
}

function tellFields(places: Uint32Array, steps: Uint32Array, fieldAt: Uint8Array): void {
  let field = 0
  for (let nth = 0; nth < places.length; nth++) {
    field += steps[nth] ?? 0
    fieldAt[places[nth] ?? 0] = field
  }
}
