import type { Authorities } from '../model/authority.ts'
import type { NewName } from './new-names.ts'

/** The authority files as they would be with the entries for new names in them. */
export function withEntries(authorities: Authorities, names: readonly NewName[]): Authorities {
  const { officials, bodies, directives } = authorities
  return {
    ...authorities,
    officials: [...officials, ...names.flatMap((name) => (name.kind === 'official' ? [name.entry] : []))],
    bodies: [...bodies, ...names.flatMap((name) => (name.kind === 'body' ? [name.entry] : []))],
    directives: [...directives, ...names.flatMap((name) => (name.kind === 'directive' ? [name.entry] : []))],
  }
}
