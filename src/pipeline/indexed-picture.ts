/** Red, green, blue. */
export type Colour = readonly [number, number, number]

/** A picture in the colours of a palette: a number for each pixel, row by row. */
export type IndexedPicture = {
  readonly width: number
  readonly height: number
  readonly indices: Uint8Array
}

type Raster = {
  readonly width: number
  readonly height: number
  /** RGBA, opaque. */
  readonly pixels: Uint8Array
}

/** A picture with each pixel in the colour of the palette that is nearest. */
export function indexedPicture(
  { width, height, pixels }: Raster,
  palette: readonly Colour[],
): IndexedPicture {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const known = new Map<number, number>()
  const indices = new Uint8Array(width * height)
  let latest = { colour: -1, index: 0 }
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0
    // Most pixels are paper beside paper.
    if (colour !== latest.colour) {
      const index = known.get(colour) ?? nearest(colour, palette)
      known.set(colour, index)
      latest = { colour, index }
    }
    indices[at] = latest.index
  }
  return { width, height, indices }
}

/** A pixel as a little-endian machine reads it: alpha, blue, green, red. */
function nearest(pixel: number, palette: readonly Colour[]): number {
  const parts = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff]
  const distances = palette.map((colour) =>
    colour.reduce((sum, part, nth) => sum + (part - (parts[nth] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
