import type { ArchiveState } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'

/** The build has checked everything against its schema, and the hash says that it is that of the build. */
export const conferencesIn = (parts: ArchiveParts): Promise<readonly Conference[]> =>
  listIn<Conference>(parts, 'records')

/** Of each conference what lists show. */
export const briefsIn = (parts: ArchiveParts): Promise<readonly Brief[]> => listIn<Brief>(parts, 'briefs')

async function listIn<T>(parts: ArchiveParts, kind: 'records' | 'briefs'): Promise<readonly T[]> {
  const { conferences } = await parts.manifest()
  return parts.read(kind, (text, file) => {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) throw new ArchiveError('malformed', file)
    if (list.length !== conferences) throw new ArchiveError('stale', file)
    return list
  })
}

export function authoritiesIn(parts: ArchiveParts): Promise<Authorities> {
  return parts.read('authorities', (text, file) => {
    const authorities: Authorities = JSON.parse(text)
    const { officials, bodies, directives, places } = authorities
    if (![officials, bodies, directives, places].every(Array.isArray))
      throw new ArchiveError('malformed', file)
    return authorities
  })
}

export function stateIn(parts: ArchiveParts): Promise<ArchiveState> {
  return parts.read('state', (text, file) => {
    const state: ArchiveState = JSON.parse(text)
    const { conferences, reports, years, places } = state
    if (![conferences, reports, years, places].every(Array.isArray)) throw new ArchiveError('malformed', file)
    return state
  })
}
