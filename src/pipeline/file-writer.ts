import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { attempt } from './files.ts'

/** Writes files below a folder; no two may have one name. */
export function fileWriter(folder: string): (file: PublishedFile) => void {
  return ({ path: name, content }) =>
    attempt('write', name, () => {
      const location = path.join(folder, ...name.split('/'))
      mkdirSync(path.dirname(location), { recursive: true })
      const whole = typeof content === 'string' || content instanceof Uint8Array
      writeParts(location, whole ? [content] : content)
    })
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
