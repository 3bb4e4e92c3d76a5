import path from 'node:path'
import type { Page } from 'playwright-core'
import { ArchiveManifest } from '../../src/model/archive.ts'
import { Authorities } from '../../src/model/authority.ts'
import type { Conference } from '../../src/model/conference.ts'
import { type ArchiveFiles, archiveFiles } from '../../src/pipeline/archive-files.ts'

type Alterations = {
  readonly records?: (records: readonly Conference[]) => readonly Conference[]
  readonly authorities?: (authorities: Authorities) => Authorities
}

/** Serves a page the archive of a site otherwise than it was built. */
export async function serveAltered(
  page: Page,
  site: string,
  { records = (same) => same, authorities = (same) => same }: Alterations,
): Promise<void> {
  const json = async (file: string) => (await fetch(`${site}archive/${file}`)).json()
  const { blocks, parts, redirects } = ArchiveManifest.parse(await json('manifest.json'))
  const known = await Promise.all(blocks.map(({ records: { file } }) => json(file)))
  const named = Authorities.parse(await json(parts.authorities.file))
  await serveInstead(page, archiveFiles(records(known.flat()), redirects, authorities(named)))
}

/** Serves a page another archive than that of the site. */
export async function serveInstead(page: Page, { parts, manifest }: ArchiveFiles): Promise<void> {
  const files = new Map([...parts, manifest].map(({ name, content }) => [name, content]))
  await page.route('**/archive/*', (route) => {
    const content = files.get(path.basename(new URL(route.request().url()).pathname))
    if (content === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({ body: Buffer.from(content), contentType: 'application/json' })
  })
  // Those beside the pages are of the archive as it was built.
  for (const beside of ['record.json', 'view.json'])
    await page.route(`**/${beside}`, (route) => route.fulfill({ status: 404 }))
}
