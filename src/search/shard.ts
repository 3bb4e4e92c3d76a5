import { at } from './typed-array.ts'
import { varintReader } from './varint-reader.ts'
import { varintWriter } from './varint-writer.ts'

/** A file of the index: the places of some neighbouring words, each under its own length. */
export function shardWritten(words: readonly Uint8Array[]): Uint8Array {
  const writer = varintWriter()
  writer.write(words.length)
  for (const { length } of words) writer.write(length)
  for (const bytes of words) writer.append(bytes)
  return writer.bytes()
}

/** The places of the nth word of a shard; null where it has none of that number. */
export type ShardWords = (nth: number) => Uint8Array | null

/** Throws when the file ends before its last word does. */
export function shardRead(bytes: Uint8Array): ShardWords {
  const { read, offset } = varintReader(bytes)
  const begins = new Uint32Array(read() + 1)
  for (let nth = 1; nth < begins.length; nth += 1) begins[nth] = at(begins, nth - 1) + read()
  const from = offset()
  const end = from + at(begins, begins.length - 1)
  if (end !== bytes.length) throw new Error(`Cannot read a shard of ${bytes.length} bytes: it says ${end}`)
  // A view of each word would take more room than most words.
  return (nth) =>
    nth < 0 || nth >= begins.length - 1
      ? null
      : bytes.subarray(from + at(begins, nth), from + at(begins, nth + 1))
}

/** In bytes; packed it is about half of that. */
const SHARD = 48_000

/** What every second text says is asked for seldom by itself, and need not come with its neighbours. */
const OWN_SHARD = 24_000

/** Where words of so many bytes are cut apart: the numbers of the words with which shards begin. */
export function shardBounds(sizes: readonly number[]): readonly number[] {
  const bounds: number[] = []
  let room = 0
  sizes.forEach((size, word) => {
    const isAlone = size >= OWN_SHARD
    if (isAlone || size > room) {
      bounds.push(word)
      room = isAlone ? size : SHARD
    }
    room -= size
  })
  return bounds
}
