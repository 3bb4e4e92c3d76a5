import path from 'node:path'
import * as z from 'zod/mini'
import { ArchiveManifest } from '../model/archive.ts'
import { type ArchiveFiles, MANIFEST, type NamedPart, PART_NAME } from './archive-files.ts'
import type { BuildCache } from './build-cache.ts'
import { exclusively } from './exclusively.ts'
import { namesIn, readBytesIfAny, readTextIfAny, removeFile, replaceFile } from './files.ts'
import { integrityOf } from './hashed-file.ts'
import { holdingSignals } from './holding-signals.ts'
import { NOT_KEPT } from './keeping.ts'
import { type KnownByStamp, knownByStamp } from './known-by-stamp.ts'
import { removeLeftovers } from './remove-leftovers.ts'

type Remembering = { readonly cache: BuildCache; readonly now?: () => number }

/**
 * Puts an archive into its folder: the parts, then the manifest, then away with what neither it nor the manifest
 * before it names. A page that was opened a moment ago still finds the parts it is about to ask for. What was found
 * whole is known in `cache`.
 */
export function publishArchive(
  folder: string,
  files: ArchiveFiles,
  { cache, now }: Remembering = NOT_KEPT,
): void {
  const whole = knownByStamp(cache, `published ${path.resolve(folder)}`, now)
  // What two builds publish at once would be removed by each other.
  const alone = () => exclusively(folder, () => publishAlone(folder, files, whole))
  holdingSignals(alone)
  whole.keep()
}

function publishAlone(folder: string, { parts, manifest }: ArchiveFiles, whole: KnownByStamp): void {
  removeLeftovers(folder)
  const before = partsNamedIn(folder)
  for (const part of parts) putPart(folder, part, whole)
  replaceFile(path.join(folder, manifest.name), manifest.content)
  const named = new Set([...before, ...parts.map(({ name }) => name)])
  removeFrom(folder, (name) => PART_NAME.test(name) && !named.has(name))
}

/** What bears the name of its content is written once; what does not hold it, though it bears the name, is written again. */
function putPart(folder: string, part: NamedPart, whole: KnownByStamp): void {
  const location = path.join(folder, part.name)
  const integrity = whole.of(location, () => {
    const there = readBytesIfAny(location)
    return there && integrityOf(there)
  })
  if (integrity !== part.integrity) replaceFile(location, part.content)
}

/** By the manifest in a folder, and by the lexicon which that names. */
function partsNamedIn(folder: string): readonly string[] {
  const parsed = ArchiveManifest.safeParse(jsonIn(folder, MANIFEST))
  if (!parsed.success) return []
  const { parts, blocks } = parsed.data
  const lexicon = NamedShards.safeParse(jsonIn(folder, parts.lexicon.file))
  const shards = lexicon.success ? Object.values(lexicon.data.shards).flat() : []
  const inBlocks = blocks.flatMap(({ briefs, records }) => [briefs, records])
  return [...inBlocks, ...Object.values(parts), ...shards.map(({ part }) => part)].map(({ file }) => file)
}

/** As much of a lexicon as says which shards it has. */
const NamedShards = z.object({
  shards: z.record(z.string(), z.array(z.object({ part: z.object({ file: z.string() }) }))),
})

/** A file that is no JSON names nothing. */
function jsonIn(folder: string, name: string): unknown {
  const text = readTextIfAny(path.join(folder, name))
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function removeFrom(folder: string, isRefuse: (name: string) => boolean): void {
  for (const name of namesIn(folder).filter(isRefuse)) removeFile(path.join(folder, name))
}
