import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { ArchiveManifest, type Part } from '../../src/model/archive.ts'
import { Authorities } from '../../src/model/authority.ts'
import { briefOf } from '../../src/model/brief.ts'
import type { Conference } from '../../src/model/conference.ts'

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
  const text = async (file: string) => (await fetch(`${site}archive/${file}`)).text()
  const manifest = ArchiveManifest.parse(JSON.parse(await text('manifest.json')))
  const conferences = records(JSON.parse(await text(manifest.parts.records.file)))
  const altered = {
    briefs: conferences.map(briefOf),
    records: conferences,
    authorities: authorities(Authorities.parse(JSON.parse(await text(manifest.parts.authorities.file)))),
  }
  const parts: Record<string, Part> = { ...manifest.parts }
  for (const [kind, content] of Object.entries(altered)) {
    const body = JSON.stringify(content)
    const integrity = `sha256-${createHash('sha256').update(body).digest('base64')}`
    const { file } = manifest.parts[kind as keyof typeof altered]
    parts[kind] = { file, integrity }
    await page.route(`**/${file}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
  }
  const json = { ...manifest, conferences: conferences.length, parts }
  await page.route('**/manifest.json', (route) => route.fulfill({ json }))
  // Those beside the pages are of the archive as it was built.
  for (const beside of ['record.json', 'view.json'])
    await page.route(`**/${beside}`, (route) => route.fulfill({ status: 404 }))
}
