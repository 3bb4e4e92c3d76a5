import path from 'node:path'
import type { PublishedFile } from '../publish/publication.ts'
import { attempt, writeNewFile } from './files.ts'

/** Writes files below a folder; no two may have one name. */
export function fileWriter(folder: string): (file: PublishedFile) => void {
  return ({ path: name, content }) =>
    attempt('write', name, () => {
      const location = path.join(folder, ...name.split('/'))
      if (!location.startsWith(path.join(folder, path.sep)))
        throw new Error(`it would be outside "${folder}"`)
      const whole = typeof content === 'string' || content instanceof Uint8Array
      writeNewFile(location, whole ? [content] : content)
    })
}
