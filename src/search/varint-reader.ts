/** Reads what a `VarintWriter` wrote; behind the end there are only zeros. */
export type VarintReader = {
  readonly read: () => number
  /** The next numbers, so many. */
  readonly readAll: (length: number) => Uint32Array
  /** Where the next number begins. */
  readonly offset: () => number
}

export function varintReader(bytes: Uint8Array): VarintReader {
  let offset = 0
  const readAll = (length: number) => {
    const numbers = new Uint32Array(length)
    let from = offset
    for (let nth = 0; nth < length; nth++) {
      let byte = bytes[from++] ?? 0
      let number = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[from++] ?? 0
        number |= (byte & 0x7f) << shift
      }
      numbers[nth] = number
    }
    offset = from
    return numbers
  }
  return { readAll, read: () => readAll(1)[0] ?? 0, offset: () => offset }
}
