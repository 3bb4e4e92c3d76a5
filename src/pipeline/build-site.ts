import { EXPORTS } from '../publish/exports.ts'
import { SHELL_PATH } from '../publish/kept-site.ts'
import { accountOf } from './account-of.ts'
import type { LeftOut } from './build-archive.ts'
import { forgetUnused } from './build-cache.ts'
import { tidyCaches } from './build-caches.ts'
import { bundleServiceWorker } from './bundle-service-worker.ts'
import { CARD_CACHE } from './draw-cards.ts'
import { drawIcons } from './draw-icons.ts'
import type { Folders } from './folders.ts'
import { gatherPublication } from './gather-publication.ts'
import { publishArchive } from './publish-archive.ts'
import { bundleSite, withRenderer } from './site-bundle.ts'
import { type SiteFolder, siteFolder } from './site-folder.ts'
import type { SiteLocation } from './site-location.ts'
import { buildName, emptyPage, keepableShell } from './site-shell.ts'
import type { Voice } from './terminal.ts'
import { writePages } from './write-pages.ts'

export type SiteMaking = {
  readonly folders: Folders
  readonly location: SiteLocation
  /** The folder that will hold the site. */
  readonly out: string
}

/** Reads the reports and makes the whole site: the program, the archive, the pages, every other format. */
export async function buildSite(
  { folders, location, out }: SiteMaking,
  terminal: Voice,
): Promise<readonly LeftOut[]> {
  const { read, archive, publication } = await gatherPublication(folders, location.site, terminal)
  const { files } = archive
  await siteFolder(out, async (folder) => {
    const bundle = await bundleSite(folder.path, location)
    publishArchive(folder.below('archive'), files)
    // Pages are made of what is published.
    for (const { files: of } of EXPORTS) await written(of(publication), folder)
    const build = buildName({ ...bundle, manifest: files.manifest.content })
    const shell = keepableShell(bundle.shell, location.base, { build, version: publication.version })
    await withRenderer(location.base, (renderer) =>
      writePages(
        {
          ...location,
          ...bundle,
          shell,
          build,
          folder: folder.path,
          renderer,
          cards: CARD_CACHE,
        },
        terminal,
      ),
    )
    await written(drawIcons(), folder)
    folder.write({ path: SHELL_PATH, content: emptyPage(shell) })
    await bundleServiceWorker(folder.path, build)
  })
  forgetUnused(CARD_CACHE)
  tidyCaches(folders.cache)
  terminal.print(accountOf(read, archive))
  return archive.leftOut
}

async function written(
  files: ReturnType<(typeof EXPORTS)[number]['files']>,
  folder: SiteFolder,
): Promise<void> {
  for await (const file of files) folder.write(file)
}
