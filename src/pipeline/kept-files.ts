import { createHash } from 'node:crypto'
import path from 'node:path'
import { SHELL_PATH } from '../publish/kept-site.ts'
import { WEB_MANIFEST_PATH } from '../publish/web-manifest.ts'
import { INDEX_PART_ADDRESS, MANIFEST, PART_NAME } from './archive-files.ts'
import { namesIn, readBytes } from './files.ts'

/** A file that the service worker keeps, as Workbox lists it; what carries its hash in its name has no revision. */
export type KeptFile = {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
  readonly bytes: number
}

/** The program and the records of a site, and the parts of the index, which are kept when they are first used. */
export function keptFiles(folder: string): Readonly<Record<'files' | 'index', readonly KeptFile[]>> {
  const parts = namesIn(path.join(folder, 'archive')).filter((name) => PART_NAME.test(name))
  const named = [
    ...namesIn(path.join(folder, 'assets')).map((name) => `assets/${name}`),
    ...parts.map((name) => `archive/${name}`),
  ].toSorted()
  const plain = [SHELL_PATH, 'favicon.svg', WEB_MANIFEST_PATH, `archive/${MANIFEST}`]
  const all = [
    ...plain.map((url) => keptFile(folder, url, 'revised')),
    ...named.map((url) => keptFile(folder, url, 'hashed')),
  ]
  const isIndex = ({ url }: KeptFile) => INDEX_PART_ADDRESS.test(url)
  const index = all.filter(isIndex)
  if (index.length === 0) throw new Error(`Cannot list what is kept of "${folder}": its archive has no index`)
  return { files: all.filter((file) => !isIndex(file)), index }
}

function keptFile(folder: string, url: string, name: 'hashed' | 'revised'): KeptFile {
  const content = readBytes(path.join(folder, ...url.split('/')))
  const hash = createHash('sha256').update(content).digest()
  return {
    url,
    revision: name === 'hashed' ? null : hash.toString('hex').slice(0, 16),
    integrity: `sha256-${hash.toString('base64')}`,
    bytes: content.length,
  }
}
