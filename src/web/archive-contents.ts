import { ArchiveState } from '../model/archive-state.ts'
import { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'

/** The build has checked every record against its schema, and the hash says that they are those of the build. */
export async function conferencesIn(parts: ArchiveParts): Promise<readonly Conference[]> {
  const { conferences } = await parts.manifest()
  return parts.read('records', (text, file) => {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) throw new ArchiveError('malformed', file)
    if (list.length !== conferences) throw new ArchiveError('stale', file)
    return list
  })
}

export function authoritiesIn(parts: ArchiveParts): Promise<Authorities> {
  return parts.read('authorities', (text) => Authorities.parse(JSON.parse(text)))
}

export function stateIn(parts: ArchiveParts): Promise<ArchiveState> {
  return parts.read('state', (text) => ArchiveState.parse(JSON.parse(text)))
}
