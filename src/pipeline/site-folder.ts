import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { attempt, isFolder, removeFile } from './files.ts'
import { holdingSignals } from './holding-signals.ts'

/** A folder in which a site is being made. */
export type SiteFolder = {
  readonly path: string
  readonly below: (name: string) => string
  /** Writes a file below the folder; no two files may have one name. */
  readonly write: (file: PublishedFile) => void
  readonly remove: (name: string) => void
}

/**
 * Makes a site beside the folder `out`; only when it is whole does it take its place, and what stood there before goes.
 * Whatever fails leaves that as it was.
 */
export async function siteFolder(out: string, make: (folder: SiteFolder) => Promise<void>): Promise<void> {
  const unfinished = `${out}.${process.pid}.part`
  const former = `${out}.${process.pid}.old`
  const below = (name: string) => path.join(unfinished, ...name.split('/'))
  const write = ({ path: name, content }: PublishedFile) =>
    attempt('write', name, () => {
      const location = below(name)
      mkdirSync(path.dirname(location), { recursive: true })
      writeParts(location, typeof content === 'string' || content instanceof Uint8Array ? [content] : content)
    })
  try {
    await make({ path: unfinished, below, write, remove: (name) => removeFile(below(name)) })
    holdingSignals(() => {
      if (isFolder(out)) attempt('move', out, () => renameSync(out, former))
      attempt('write', out, () => renameSync(unfinished, out))
      rmSync(former, { recursive: true, force: true })
    })
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Part by part, since a whole archive may be longer than a string can be. */
function writeParts(location: string, parts: Iterable<string | Uint8Array>): void {
  const file = openSync(location, 'wx')
  try {
    for (const part of parts) writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
}
