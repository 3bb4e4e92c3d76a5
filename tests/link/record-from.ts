import { extract } from '../../src/extract/extract.ts'
import type { Conference } from '../../src/model/conference.ts'

/** The record of an invented digest; its report's id is `id`. */
export function recordFrom(id: string, text: string): Conference {
  const source = {
    headline: null,
    publisher: `Báo ${id}`,
    byline: null,
    published: null,
    url: null,
    rights: 'digest' as const,
    text,
  }
  return extract({ id, file: `${id}.md`, sha256: '', decoding: { encoding: 'utf-8', repairs: [] }, source })
}
