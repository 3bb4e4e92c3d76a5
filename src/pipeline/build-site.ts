import { EXPORTS } from '../publish/exports.ts'
import { SHELL_PATH } from '../publish/kept-site.ts'
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
  const make = async (folder: SiteFolder) => {
    const { bundle, manifest, version, ...said } = await writeData({ folders, location, folder }, terminal)
    const build = buildName({ ...bundle, manifest })
    const shell = keepableShell(bundle.shell, location.base, { build, version })
    // Pages are made of what is published.
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
    return said
  }
  const { account, leftOut } = await siteFolder(out, make, terminal.complain)
  forgetUnused(CARD_CACHE)
  tidyCaches(folders.cache)
  terminal.print(account)
  return leftOut
}

type Writing = Pick<SiteMaking, 'folders' | 'location'> & { readonly folder: SiteFolder }

/** Writes the program, the archive and every other format; what is read for them is not held any longer than that. */
async function writeData({ folders, location, folder }: Writing, terminal: Voice) {
  const { account, archive, files, publication } = await gatherPublication(folders, location.site, terminal)
  const bundle = await bundleSite(folder.path, location)
  publishArchive(folder.below('archive'), files)
  for (const { files: of } of EXPORTS) await written(of(publication), folder)
  const { version } = publication
  const { leftOut } = archive
  return { bundle, version, leftOut, manifest: files.manifest.content, account }
}

async function written(
  files: ReturnType<(typeof EXPORTS)[number]['files']>,
  folder: SiteFolder,
): Promise<void> {
  for await (const file of files) folder.write(file)
}
