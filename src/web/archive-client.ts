import { ArchiveManifest } from '../model/archive.ts'
import { ArchiveState } from '../model/archive-state.ts'
import { Authorities } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import type { Redirects } from '../model/permalink.ts'
import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { type Engine, loadEngine } from '../search/engine.ts'
import { ArchiveError } from './archive-error.ts'

export type Archive = {
  readonly conferences: readonly Conference[]
  readonly engine: Engine
  readonly authorities: Authorities
  readonly redirects: Redirects
}

export type ArchiveClient = {
  readonly load: () => Promise<Archive>
  /** What the archive does not know; needs neither the records nor their index. */
  readonly loadState: () => Promise<ArchiveState>
}

const MANIFEST = 'manifest.json'

/** Reads each part of the published archive under `address` once. */
export function createArchiveClient(address: string): ArchiveClient {
  return { load: once(() => readArchive(address)), loadState: once(() => readState(address)) }
}

/** A failed reading is forgotten, so that one can try again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | null = null
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
}

async function readArchive(address: string): Promise<Archive> {
  const manifest = manifestIn(await download(address, MANIFEST, 'no-cache'))
  // The names carry the hash of the content: whatever the browser kept under them is right.
  const [records, index, authorities] = await Promise.all([
    download(address, manifest.records, 'default'),
    download(address, manifest.index, 'default'),
    download(address, manifest.authorities, 'default'),
  ])
  return {
    conferences: recordsIn(records, manifest),
    engine: understood(manifest.index, () => loadEngine(index)),
    authorities: authoritiesIn(authorities, manifest),
    redirects: manifest.redirects,
  }
}

async function readState(address: string): Promise<ArchiveState> {
  const { state } = manifestIn(await download(address, MANIFEST, 'no-cache'))
  const json = await download(address, state, 'default')
  const parsed = ArchiveState.safeParse(understood(state, () => JSON.parse(json)))
  if (!parsed.success) throw new ArchiveError('malformed', state)
  return parsed.data
}

async function download(address: string, file: string, cache: RequestCache): Promise<string> {
  const response = await fetch(`${address}${file}`, { cache }).catch(() => {
    throw new ArchiveError('unreachable', file)
  })
  if (!response.ok) throw new ArchiveError('refused', file, response.status)
  return response.text()
}

function manifestIn(json: string): ArchiveManifest {
  const manifest = ArchiveManifest.safeParse(understood(MANIFEST, () => JSON.parse(json)))
  if (!manifest.success) throw new ArchiveError('malformed', MANIFEST)
  if (manifest.data.analyzer !== ANALYZER_VERSION) throw new ArchiveError('stale', manifest.data.index)
  return manifest.data
}

/** The build has checked every record against its schema, and the name has said which build. */
function recordsIn(json: string, { records, conferences }: ArchiveManifest): readonly Conference[] {
  const list: unknown = understood(records, () => JSON.parse(json))
  if (!Array.isArray(list)) throw new ArchiveError('malformed', records)
  if (list.length !== conferences) throw new ArchiveError('stale', records)
  return list
}

function authoritiesIn(json: string, { authorities: file }: ArchiveManifest): Authorities {
  const parsed = Authorities.safeParse(understood(file, () => JSON.parse(json)))
  if (!parsed.success) throw new ArchiveError('malformed', file)
  return parsed.data
}

function understood<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch {
    throw new ArchiveError('malformed', file)
  }
}
