import type { ArchiveManifest } from '../../model/archive.ts'
import { PACKED, packedPartPath } from '../../publish/pack/packed-part.ts'
import { ArchiveError } from '../archive-error.ts'
import type { ArchiveParts, archivePartsAt as onSite } from '../archive-parts.ts'
import { once } from '../once.ts'
import { scriptAddress } from '../script-address.ts'

/** In a pack: the parts of its archive, each a script beside the page. The address says nothing there. */
export const archivePartsAt: typeof onSite = () => ({
  manifest,
  version: () => null,
  read: async (kind, read) => readPart((await manifest()).parts[kind], read),
  readPart,
  unpack: async ({ file }, read) => {
    const packed = Uint8Array.from(atob(await textOf(file.replace(/\.bin$/u, ''))), (letter) =>
      letter.charCodeAt(0),
    )
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))
    return read(new Uint8Array(await new Response(stream).arrayBuffer()))
  },
})

const readPart: ArchiveParts['readPart'] = async ({ file }, read) => {
  const name = file.replace(/\.json$/u, '')
  return read(await textOf(name), packedPartPath(name))
}

const manifest = once(async (): Promise<ArchiveManifest> => JSON.parse(await textOf('manifest')))

/** What a script leaves; it is fetched when it is asked for first. */
async function textOf(name: string): Promise<string> {
  const left: Readonly<Record<string, string>> = Reflect.get(globalThis, PACKED) ?? {}
  return left[name] ?? (await loaded(name))
}

async function loaded(name: string): Promise<string> {
  const file = packedPartPath(name)
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = scriptAddress(file)
    script.onload = () => resolve()
    script.onerror = () => reject(new ArchiveError('unreachable', file))
    document.head.append(script)
  })
  const text: unknown = Reflect.get(Reflect.get(globalThis, PACKED) ?? {}, name)
  if (typeof text !== 'string') throw new ArchiveError('damaged', file)
  return text
}
