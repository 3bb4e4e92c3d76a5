import type { PageKind } from '../model/address.ts'
import type { Publication } from './publication.ts'

/**
 * By which name those who collect our records know them again: one that stays when the site moves to another host, so
 * neither an address nor a tag of one (RFC 4151 asks for a domain that is ours); a UUID made of what is named (RFC 9562,
 * version 8). A conference that was given another address keeps the name it had under the first.
 */
export function recordUrns({
  redirects,
}: Pick<Publication, 'redirects'>): (kind: Named, id: string) => string {
  const first = new Map<string, string>()
  for (const [from, to] of Object.entries(redirects).toSorted()) if (!first.has(to)) first.set(to, from)
  return (kind, id) => `urn:uuid:${uuidOf(`${kind}/${kind === 'conference' ? (first.get(id) ?? id) : id}`)}`
}

/** What has a name: a record, or a list of records («2031», «all»). */
type Named = PageKind | 'list'

const remembered = new Map<string, string>()

function uuidOf(name: string): string {
  const known = remembered.get(name) ?? written(hashOf(`ky-yeu/${name}`))
  remembered.set(name, known)
  return known
}

const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x1000000000000000000013bn

/** FNV-1a of 128 bits. */
function hashOf(text: string): bigint {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME), OFFSET)
}

/** Version and variant take the place of six bits. */
function written(hash: bigint): string {
  const hex = hash.toString(16).padStart(32, '0')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
