/** The tables of a font file by their tags («glyf», «cmap» …). */
export type FontTables = ReadonlyMap<string, Uint8Array>

const HEADER = 12
const ENTRY = 16

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Reads a TrueType file. */
export function fontTables(font: Uint8Array): FontTables {
  const view = viewOf(font)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, nth) => {
      const at = HEADER + nth * ENTRY
      const tag = String.fromCharCode(...font.subarray(at, at + 4))
      const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
      return [tag, font.slice(start, start + length)]
    }),
  )
}

const padded = (length: number) => Math.ceil(length / 4) * 4

/** Writes a TrueType file; check sums stay empty, nobody asks for them where it is used. */
export function fontFile(tables: FontTables): Uint8Array {
  const sorted = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const directory = HEADER + sorted.length * ENTRY
  const size = sorted.reduce((sum, [, { length }]) => sum + padded(length), directory)
  const file = new Uint8Array(size)
  const view = viewOf(file)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  let start = directory
  for (const [nth, [tag, table]] of sorted.entries()) {
    const at = HEADER + nth * ENTRY
    file.set(new TextEncoder().encode(tag), at)
    view.setUint32(at + 8, start)
    view.setUint32(at + 12, table.length)
    file.set(table, start)
    start += padded(table.length)
  }
  return file
}
