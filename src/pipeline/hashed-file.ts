import { createHash } from 'node:crypto'
import type { Part } from '../model/archive.ts'

/** A file whose name carries the hash of its content. */
export type HashedFile = { readonly content: string | Uint8Array; readonly part: Part }

/** Names a file of some kind by its content: «records-0123456789abcdef.json». */
export function hashedFile(
  kind: string,
  extension: 'json' | 'bin',
  content: HashedFile['content'],
): HashedFile {
  const hash = createHash('sha256').update(content).digest()
  return {
    content,
    part: {
      file: `${kind}-${hash.toString('hex').slice(0, 16)}.${extension}`,
      integrity: `sha256-${hash.toString('base64')}`,
    },
  }
}
