import { createHash } from 'node:crypto'
import path from 'node:path'
import { SHELL_PATH } from '../publish/kept-site.ts'
import { WEB_MANIFEST_PATH } from '../publish/web-manifest.ts'
import { INDEX_PART_ADDRESS, MANIFEST, PART_NAME, RECORDS_ADDRESS } from './archive-files.ts'
import { namesIn, readBytes } from './files.ts'

/** A file that the service worker keeps, as Workbox lists it; what carries its hash in its name has no revision. */
export type KeptFile = {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
  readonly bytes: number
}

/** So much of an archive is kept unasked, in bytes: more is no reader's wish who only looks in. */
const MOST_UNASKED = 8_000_000

/** What a service worker keeps of a site: at once, and when it is first used or asked for. */
export type KeptFiles = Readonly<Record<'atOnce' | 'later', readonly KeptFile[]>>

/** At once the program and the records are kept, the index of the search later; of a great archive the records, too. */
export function keptFiles(folder: string, mostUnasked = MOST_UNASKED): KeptFiles {
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
  const index = all.filter(({ url }) => INDEX_PART_ADDRESS.test(url))
  if (index.length === 0) throw new Error(`Cannot list what is kept of "${folder}": its archive has no index`)
  const rest = all.filter((file) => !index.includes(file))
  const isGreat = rest.reduce((sum, { bytes }) => sum + bytes, 0) > mostUnasked
  const records = isGreat ? rest.filter(({ url }) => RECORDS_ADDRESS.test(url)) : []
  return { atOnce: rest.filter((file) => !records.includes(file)), later: [...records, ...index] }
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
