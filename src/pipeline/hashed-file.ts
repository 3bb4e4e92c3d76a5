import { createHash } from 'node:crypto'
import type { Part } from '../model/archive.ts'

type Content = string | Uint8Array

/** A file whose name carries the hash of its content. */
export type HashedFile = { readonly content: Content; readonly part: Part }

/** Names a file of some kind by its content: «records-0123456789abcdef.json». */
export function hashedFile(kind: string, extension: 'json' | 'bin', content: Content): HashedFile {
  const hash = createHash('sha256').update(content).digest()
  return {
    content,
    part: {
      file: `${kind}-${hash.toString('hex').slice(0, 16)}.${extension}`,
      integrity: integrityFrom(hash),
    },
  }
}

/** A file that was named before; its content is made whenever somebody asks for it. One that is another is a bug, and throws. */
export function knownFile(part: Part, make: () => Content): HashedFile {
  return {
    part,
    get content() {
      const content = make()
      if (integrityOf(content) !== part.integrity)
        throw new Error(`Cannot publish "${part.file}": what is made now is another than what was named`)
      return content
    },
  }
}

/** The hash of a content, as a `Part` tells it. */
export const integrityOf = (content: Content): string =>
  integrityFrom(createHash('sha256').update(content).digest())

const integrityFrom = (hash: Buffer) => `sha256-${hash.toString('base64')}`
