import { type FontTables, fontFile, fontTables, viewOf } from './sfnt.ts'

/** A glyph: its outline, how wide it is, and how far its left edge stands in. */
type Glyph = { readonly outline: Uint8Array; readonly metrics: readonly [width: number, bearing: number] }

/** By code point the number of its glyph. */
type Characters = ReadonlyMap<number, number>

/** Of the first file: what stands for all glyphs, or for those it had, which keep their numbers. */
const KEPT = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'head', 'hhea', 'maxp', 'name']

/**
 * Two files of one typeface as one, the letters of the second added to the first: @fontsource serves a family in parts, and
 * resvg, given both, takes «ộ» for the «ô» and the dot of the first part and loses it. Only the plain weight of a variable
 * typeface is left, and no hints.
 */
export function mergedFont(first: Uint8Array, second: Uint8Array): Uint8Array {
  const [base, more] = [fontTables(first), fontTables(second)]
  const own = glyphsOf(base)
  const glyphs = [...own, ...glyphsOf(more).map((glyph) => renumbered(glyph, own.length))]
  const added = [...charactersOf(more)].map(([code, glyph]) => [code, glyph + own.length] as const)
  const kept = KEPT.flatMap((tag) => {
    const table = base.get(tag)
    return table ? [[tag, table] as const] : []
  })
  return fontFile(
    new Map<string, Uint8Array>([
      ...kept,
      ['head', patched(base, 'head', { at: 50, value: 1 })],
      ['hhea', patched(base, 'hhea', { at: 34, value: glyphs.length })],
      ['maxp', patched(base, 'maxp', { at: 4, value: glyphs.length })],
      ...outlineTables(glyphs),
      ['cmap', cmapOf(new Map([...added, ...charactersOf(base)]))],
    ]),
  )
}

function table(tables: FontTables, tag: string): Uint8Array {
  const found = tables.get(tag)
  if (!found) throw new Error(`Cannot merge fonts: one has no table "${tag}"`)
  return found
}

function patched(tables: FontTables, tag: string, { at, value }: { at: number; value: number }): Uint8Array {
  const copy = table(tables, tag).slice()
  viewOf(copy).setUint16(at, value)
  return copy
}

function glyphsOf(tables: FontTables): readonly Glyph[] {
  const [loca, hmtx] = [viewOf(table(tables, 'loca')), viewOf(table(tables, 'hmtx'))]
  const glyf = table(tables, 'glyf')
  const isLong = viewOf(table(tables, 'head')).getUint16(50) === 1
  const measured = viewOf(table(tables, 'hhea')).getUint16(34)
  const startOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return Array.from({ length: viewOf(table(tables, 'maxp')).getUint16(4) }, (_, glyph) => ({
    outline: glyf.slice(startOf(glyph), startOf(glyph + 1)),
    // Glyphs at the end may share the last width.
    metrics: [
      hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
      glyph < measured ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(measured * 4 + (glyph - measured) * 2),
    ],
  }))
}

const WIDE_OFFSETS = 0x1
const MORE_PARTS = 0x20

/** How many bytes of scaling follow a part, by its flags. */
const SCALES = [
  { flag: 0x8, bytes: 2 },
  { flag: 0x40, bytes: 4 },
  { flag: 0x80, bytes: 8 },
] as const

/** A glyph that is made of others names them by number. */
function renumbered(glyph: Glyph, by: number): Glyph {
  const outline = glyph.outline.slice()
  const view = viewOf(outline)
  if (outline.length === 0 || view.getInt16(0) >= 0) return glyph
  let at = 10
  let flags = MORE_PARTS
  while (flags & MORE_PARTS) {
    flags = view.getUint16(at)
    view.setUint16(at + 2, view.getUint16(at + 2) + by)
    const scaling = SCALES.find(({ flag }) => (flags & flag) !== 0)?.bytes ?? 0
    at += 4 + (flags & WIDE_OFFSETS ? 4 : 2) + scaling
  }
  return { ...glyph, outline }
}

function outlineTables(glyphs: readonly Glyph[]): readonly (readonly [string, Uint8Array])[] {
  const even = (length: number) => length + (length % 2)
  const glyf = new Uint8Array(glyphs.reduce((sum, { outline }) => sum + even(outline.length), 0))
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4))
  let start = 0
  for (const [nth, { outline, metrics }] of glyphs.entries()) {
    glyf.set(outline, start)
    start += even(outline.length)
    loca.setUint32((nth + 1) * 4, start)
    hmtx.setUint16(nth * 4, metrics[0])
    hmtx.setInt16(nth * 4 + 2, metrics[1])
  }
  return [
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)],
    ['hmtx', new Uint8Array(hmtx.buffer)],
  ]
}

/** What a `cmap` of format 4 says; every file of @fontsource has one. */
function charactersOf(tables: FontTables): Characters {
  const cmap = viewOf(table(tables, 'cmap'))
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, nth) => cmap.getUint32(8 + nth * 8))
  const at = starts.find((start) => cmap.getUint16(start) === 4)
  if (at === undefined) throw new Error('Cannot merge fonts: one has no cmap of format 4')
  const segments = cmap.getUint16(at + 6) / 2
  return new Map(
    Array.from({ length: segments }, (_, nth) => charactersIn(cmap, at + 14 + nth * 2, segments * 2)).flat(),
  )
}

/** The characters of a segment; its four fields stand `step` apart, after the first of them two bytes are empty. */
function charactersIn(cmap: DataView, at: number, step: number): readonly (readonly [number, number])[] {
  const [last, first, delta] = [at, at + 2 + step, at + 2 + 2 * step].map((field) => cmap.getUint16(field))
  const offsetAt = at + 2 + 3 * step
  const offset = cmap.getUint16(offsetAt)
  if (last === undefined || first === undefined || delta === undefined || last === END_OF_SEGMENTS) return []
  return Array.from({ length: last - first + 1 }, (_, nth) => {
    const glyph = offset === 0 ? first + nth : cmap.getUint16(offsetAt + offset + nth * 2)
    return [first + nth, glyph === 0 ? 0 : (glyph + delta) & 0xffff] as const
  }).filter(([, glyph]) => glyph !== 0)
}

const END_OF_SEGMENTS = 0xffff

/** A `cmap` of format 12, a group a character. */
function cmapOf(characters: Characters): Uint8Array {
  const sorted = [...characters].toSorted(([one], [other]) => one - other)
  const view = new DataView(new ArrayBuffer(28 + sorted.length * 12))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + sorted.length * 12)
  view.setUint32(24, sorted.length)
  for (const [nth, [code, glyph]] of sorted.entries()) {
    view.setUint32(28 + nth * 12, code)
    view.setUint32(32 + nth * 12, code)
    view.setUint32(36 + nth * 12, glyph)
  }
  return new Uint8Array(view.buffer)
}
