import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Authorities } from '../../../src/model/authority.ts'
import type { Conference } from '../../../src/model/conference.ts'

/** What a general engine is given of a conference. */
export type Document = { readonly id: string; readonly title: string; readonly text: string }

/** What is indexed: records for our engine, the same texts as documents for the others. */
export type Material = {
  readonly conferences: readonly Conference[]
  readonly authorities: Authorities
  readonly documents: readonly Document[]
}

/** Ids, the best first; a page shows ten. */
type Ids = readonly string[]
export type Search = (query: string) => Ids | Promise<Ids>

/** An index as it would be sent to a reader. */
export type Stored = {
  readonly bytes: number
  readonly gzip: number
  readonly load: () => Search | Promise<Search>
  /**
   * What a page that was just opened fetches until it knows what a query finds, program and index; left out where that
   * is the whole index.
   */
  readonly coldBytes?: (query: string) => number | Promise<number>
}

/** How many bytes a host sends that packs what packing makes smaller. */
export const servedBytes = (content: Uint8Array): number =>
  Math.min(content.length, brotliCompressSync(content).length)

/** An engine under measurement, with the settings one would begin with. */
export type BenchEngine = {
  readonly name: string
  /** The npm package it needs beside those of the project. */
  readonly needs: string | null
  readonly index: (material: Material) => Promise<Stored>
}

/** How many hits are asked of an engine that takes a limit. */
export const SHOWN = 10

/** An index that is one text. */
export const storedAs = (text: string, load: Stored['load']): Stored => ({
  bytes: Buffer.byteLength(text),
  get gzip() {
    return gzipSync(text).length
  },
  load,
})

/** The documents of an archive: a record's title, and all its reports say. */
export const documentsOf = (conferences: readonly Conference[]): readonly Document[] =>
  conferences.map(({ id, event, reports }) => ({
    id,
    title: event.title,
    text: reports.map(({ text }) => text).join('\n'),
  }))

/** Words of Vietnamese for engines whose own tokenizer knows only the letters of English. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * A package of the folder's own `package.json`. The name is not written out in the import, so that types and unused
 * dependencies are checked whether the folder is installed or not; the caller names the little it uses.
 */
export async function installed<T>(name: string): Promise<T> {
  const { default: standard, ...rest } = await import(name)
  return { ...standard, ...rest, default: standard }
}

/** Whether the packages beside those of the project are there for it. */
export async function isInstalled({ needs }: BenchEngine): Promise<boolean> {
  if (needs === null) return true
  try {
    await import(needs)
    return true
  } catch {
    return false
  }
}
