import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { citationFiles } from '../publish/citation-files.ts'
import { dataFiles } from '../publish/data-files.ts'
import { packPage } from '../publish/pack/pack-page.ts'
import { packReadme } from '../publish/pack/pack-readme.ts'
import { packedPart, packedPartPath } from '../publish/pack/packed-part.ts'
import { sourceList } from '../publish/pack/source-list.ts'
import type { Publication, PublishedFile } from '../publish/publication.ts'
import type { ArchiveFiles } from './archive-files.ts'
import type { LeftOut } from './build-archive.ts'
import { bundlePack } from './bundle-pack.ts'
import { filesIn, folderOfItsOwn, readBytes, removeFolder, replaceFile } from './files.ts'
import type { Folders } from './folders.ts'
import { gatherPublication } from './gather-publication.ts'
import type { Voice } from './terminal.ts'
import { momentFrom, type ZippedFile, zipFile } from './zip-file.ts'

/** Who unpacks it gets one folder, not a hundred files. */
const FOLDER = 'ky-yeu'

const FAVICON = path.resolve(import.meta.dirname, '..', '..', 'public', 'favicon.svg')

type PackMaking = { readonly folders: Folders; readonly site: string; readonly out: string }

/** Reads the reports and makes one ZIP that opens from a memory stick: page, archive, data, sources, checksums. */
export async function makePack(
  { folders, site, out }: PackMaking,
  terminal: Voice,
): Promise<readonly LeftOut[]> {
  const { archive, files, publication } = await gatherPublication(folders, site, terminal)
  const all = [...(await programFiles(site)), ...(await publishedFiles(publication, files))]
  const summed = [...all, checksums(all)].map(({ path: name, content }) => ({
    path: `${FOLDER}/${name}`,
    content,
  }))
  replaceFile(out, zipFile(summed, momentFrom(process.env.SOURCE_DATE_EPOCH)))
  return archive.leftOut
}

async function programFiles(site: string): Promise<readonly ZippedFile[]> {
  const folder = folderOfItsOwn(tmpdir(), 'ky-yeu-pack-')
  try {
    await bundlePack(folder, site)
    return filesIn(folder).map((name) => ({ path: name, content: readBytes(path.join(folder, name)) }))
  } finally {
    removeFolder(folder)
  }
}

async function publishedFiles(
  publication: Publication,
  archive: ArchiveFiles,
): Promise<readonly ZippedFile[]> {
  const files: PublishedFile[] = [
    packPage(),
    ...packReadme(publication),
    sourceList(publication),
    { path: 'favicon.svg', content: readBytes(FAVICON) },
    ...partsOf(archive),
  ]
  for (const { files: of } of [citationFiles, dataFiles]) {
    for await (const file of of(publication)) files.push(file)
  }
  return files.map(({ path: name, content }) => ({ path: name, content: bytesOf(content) }))
}

/** In a pack a part keeps its name; what is no text stands there in base64. */
const partsOf = ({ manifest, parts }: ArchiveFiles): readonly PublishedFile[] =>
  [manifest, ...parts].map(({ name, content }) => {
    const isText = name.endsWith('.json')
    const called = path.basename(name, path.extname(name))
    const text = Buffer.from(content).toString(isText ? 'utf8' : 'base64')
    return { path: packedPartPath(called), content: packedPart(called, text) }
  })

function bytesOf(content: PublishedFile['content']): Uint8Array {
  if (content instanceof Uint8Array) return content
  return Buffer.from(typeof content === 'string' ? content : [...content].join(''))
}

/** By which `sha256sum -c` finds what has changed since. */
function checksums(files: readonly ZippedFile[]): ZippedFile {
  const lines = files.map(
    ({ path: name, content }) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  )
  const inOrder = lines.toSorted((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1))
  return { path: 'SHA256SUMS', content: Buffer.from(inOrder.join('')) }
}
