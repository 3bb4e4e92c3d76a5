import type { Block } from '../model/archive.ts'
import type { ArchiveState } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { columnsRead } from '../search/columns-file.ts'
import type { FacetColumns } from '../search/facet-index.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'

/** What the conferences of a block are read as. */
type InBlock = { readonly briefs: Brief; readonly records: Conference }

/** The build has checked everything against its schema, and the hash says that it is that of the build. */
export const conferencesIn = (parts: ArchiveParts): Promise<readonly Conference[]> => allIn(parts, 'records')

/** Of each conference what lists show. */
export const briefsIn = (parts: ArchiveParts): Promise<readonly Brief[]> => allIn(parts, 'briefs')

async function allIn<Kind extends keyof InBlock>(
  parts: ArchiveParts,
  kind: Kind,
): Promise<readonly InBlock[Kind][]> {
  const { blocks } = await parts.manifest()
  return (await Promise.all(blocks.map((block) => blockIn(parts, block, kind)))).flat()
}

/** The conferences of a block. */
export function blockIn<Kind extends keyof InBlock>(
  parts: ArchiveParts,
  block: Block,
  kind: Kind,
): Promise<readonly InBlock[Kind][]> {
  return parts.readPart(block[kind], (text, file) => {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) throw new ArchiveError('malformed', file)
    if (list.length !== block.count) throw new ArchiveError('stale', file)
    return list
  })
}

/** What is needed to count the timeline. */
export async function columnsIn(parts: ArchiveParts): Promise<FacetColumns> {
  const { conferences } = await parts.manifest()
  return parts.read('columns', (text, file) => {
    const columns = columnsRead(text)
    if (columns.years.length !== conferences) throw new ArchiveError('stale', file)
    return columns
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
