import type { IndexTier } from './index-tier.ts'
import type { PlaceLayout } from './place-layout.ts'
import { varintReader } from './varint-reader.ts'
import { type VarintWriter, varintWriter } from './varint-writer.ts'

/**
 * The places of a word as bytes, like with like, since that packs best: how many documents it stands in, the steps from
 * one to the next, how often it stands in each, the steps between its places there; of facts also the steps between the
 * fields. A text has but one field, which is not told.
 */
export function placesWritten(places: Uint32Array, tier: IndexTier, of: PlacesOf): Uint8Array {
  const columns: Columns = {
    documents: varintWriter(),
    counts: varintWriter(),
    places: varintWriter(),
    fields: varintWriter(),
  }
  let found = 0
  let document = 0
  for (let nth = 0; nth < places.length; ) {
    const now = of.layout.documentAt(places[nth] ?? 0)
    columns.documents.write(now - document)
    document = now
    const end = endOfDocument(places, nth, of.layout)
    columns.counts.write(end - nth - 1)
    writeStretch(places.subarray(nth, end), of.layout.starts[tier][document] ?? 0, of.fieldAt, columns)
    nth = end
    found++
  }
  const all = varintWriter()
  all.write(found)
  const { documents, counts, fields, places: steps } = columns
  for (const column of [documents, counts, ...(tier === 'facts' ? [fields] : []), steps])
    all.append(column.bytes())
  return all.bytes()
}

type Columns = Readonly<Record<'documents' | 'counts' | 'places' | 'fields', VarintWriter>>

/** Where documents lie, and by place the number of the field. */
export type PlacesOf = { readonly layout: PlaceLayout; readonly fieldAt: Uint8Array }

function endOfDocument(places: Uint32Array, from: number, { documentAt }: PlaceLayout): number {
  const document = documentAt(places[from] ?? 0)
  let end = from + 1
  while (end < places.length && documentAt(places[end] ?? 0) === document) end++
  return end
}

function writeStretch(places: Uint32Array, start: number, fieldAt: Uint8Array, columns: Columns): void {
  let [place, field] = [start, 0]
  for (const next of places) {
    columns.places.write(next - place)
    columns.fields.write((fieldAt[next] ?? 0) - field)
    place = next
    field = fieldAt[next] ?? 0
  }
}

/** Reads the places back, and tells the field of each in `fieldAt`, where it is told. */
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
