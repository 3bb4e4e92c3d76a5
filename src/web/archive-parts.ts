import type { ArchiveManifest, Part, PartKind } from '../model/archive.ts'
import { ARCHIVE_FORMAT } from '../model/archive-format.ts'
import { ArchiveError } from './archive-error.ts'
import { isOfOtherBuild } from './offline/kept-copy.ts'
import { once } from './once.ts'

/** The files of a published archive, each read once. */
export type ArchiveParts = {
  readonly manifest: () => Promise<ArchiveManifest>
  /** The state of the data of what is read; null while nothing has been. */
  readonly version: () => string | null
  /** What `read` makes of the text of a part. Fails with an `ArchiveError` that names the file. */
  readonly read: <T>(kind: PartKind, read: (text: string, file: string) => T) => Promise<T>
  readonly readPart: <T>(part: Part, read: (text: string, file: string) => T) => Promise<T>
  /** What `read` makes of a part that is no text, unpacked. Fails with an `ArchiveError` that names the file. */
  readonly unpack: <T>(part: Part, read: (bytes: Uint8Array) => T) => Promise<T>
}

const MANIFEST = 'manifest.json'

/** The parts of the archive under `address`: those that `known` names, if it is given. */
export function archivePartsAt(address: string, known: ArchiveManifest | null = null): ArchiveParts {
  let version = known?.version ?? null
  const manifest = once(async () => {
    if (known) return known
    const response = await asked(`${address}${MANIFEST}`, MANIFEST, { cache: 'no-cache' })
    // Old text must not take the place of new.
    if (isOfOtherBuild(response)) throw new ArchiveError('unreachable', MANIFEST)
    const text = await response.text().catch(() => {
      throw new ArchiveError('unreachable', MANIFEST)
    })
    const read = understood(MANIFEST, () => manifestIn(text))
    version = read.version
    return read
  })
  const readPart: ArchiveParts['readPart'] = async ({ file, integrity }, read) => {
    const text = await (await intact(`${address}${file}`, file, integrity)).text()
    return understood(file, () => read(text, file))
  }
  return {
    manifest,
    version: () => version,
    read: async (kind, read) => readPart((await manifest()).parts[kind], read),
    readPart,
    unpack: async ({ file, integrity }, read) => {
      const bytes = await unpacked(await intact(`${address}${file}`, file, integrity), file)
      return understood(file, () => read(bytes))
    },
  }
}

/** A file if its content is that of its hash; what the browser kept is asked for anew before it is given up. */
async function intact(address: string, file: string, integrity: string): Promise<Response> {
  // The name carries the hash of the content: whatever the browser kept under it is right, unless it is torn.
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(address, { cache, integrity }).catch(() => null)
    if (response?.ok) return response
  }
  // A file that does not fit its hash fails like one that cannot be reached: without the hash the reason shows.
  await asked(address, file, { cache: 'no-cache' })
  throw new ArchiveError('damaged', file)
}

async function asked(address: string, file: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, options).catch(() => {
    throw new ArchiveError('unreachable', file)
  })
  if (!response.ok) throw new ArchiveError('refused', file, response.status)
  return response
}

function understood<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('malformed', file)
  }
}

/** The build has packed it. */
async function unpacked({ body }: Response, file: string): Promise<Uint8Array> {
  const stream = body?.pipeThrough(new DecompressionStream('deflate'))
  const bytes = await new Response(stream).arrayBuffer().catch(() => {
    throw new ArchiveError('malformed', file)
  })
  return new Uint8Array(bytes)
}

/** Only a manifest says by itself what it is; the parts are those whose hashes it names. */
function manifestIn(text: string): ArchiveManifest {
  const manifest: ArchiveManifest = JSON.parse(text)
  if (manifest.format !== ARCHIVE_FORMAT) throw new ArchiveError('malformed', MANIFEST)
  return manifest
}
