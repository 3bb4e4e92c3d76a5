import path from 'node:path'
import { ArchiveManifest } from '../model/archive.ts'
import { type ArchiveFiles, MANIFEST, PART_NAME } from './archive-files.ts'
import { namesIn, readTextIfAny, removeFile, replaceFile } from './files.ts'
import { holdingSignals } from './holding-signals.ts'
import { removeLeftovers } from './remove-leftovers.ts'

/**
 * Puts an archive into its folder: the parts, then the manifest, then away with what neither it nor the manifest
 * before it names. A page that was opened a moment ago still finds the parts it is about to ask for.
 */
export function publishArchive(folder: string, { parts, manifest }: ArchiveFiles): void {
  holdingSignals(() => {
    removeLeftovers(folder)
    const before = partsNamedIn(readTextIfAny(path.join(folder, MANIFEST)))
    for (const { name, content } of parts) replaceFile(path.join(folder, name), content)
    replaceFile(path.join(folder, manifest.name), manifest.content)
    const named = new Set([...before, ...parts.map(({ name }) => name)])
    removeFrom(folder, (name) => PART_NAME.test(name) && !named.has(name))
  })
}

function partsNamedIn(manifest: string | null): readonly string[] {
  const parsed = ArchiveManifest.safeParse(jsonOrNull(manifest))
  if (!parsed.success) return []
  return Object.values(parsed.data.parts).map(({ file }) => file)
}

/** A manifest that is no JSON names nothing. */
function jsonOrNull(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function removeFrom(folder: string, isRefuse: (name: string) => boolean): void {
  for (const name of namesIn(folder).filter(isRefuse)) removeFile(path.join(folder, name))
}
