/** Numbers one after the other, seven bits a byte, the lowest first, so that small ones take one byte (LEB128). */
export type VarintWriter = {
  readonly write: (number: number) => void
  readonly append: (bytes: Uint8Array) => void
  readonly size: () => number
  readonly bytes: () => Uint8Array
}

const FIRST_ROOM = 1024

export function varintWriter(): VarintWriter {
  let room = new Uint8Array(FIRST_ROOM)
  let size = 0
  const reserve = (more: number) => {
    if (size + more <= room.length) return
    const larger = new Uint8Array(Math.max(2 * room.length, size + more))
    larger.set(room)
    room = larger
  }
  return {
    write: (number) => {
      reserve(LONGEST)
      let rest = number
      while (rest > 0x7f) {
        room[size++] = (rest & 0x7f) | 0x80
        rest >>>= 7
      }
      room[size++] = rest
    },
    append: (bytes) => {
      reserve(bytes.length)
      room.set(bytes, size)
      size += bytes.length
    },
    size: () => size,
    bytes: () => room.slice(0, size),
  }
}

/** In bytes, of 32 bits. */
const LONGEST = 5
