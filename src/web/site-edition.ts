import { versionOf } from '../model/archive-version.ts'
import type { Publication } from '../publish/publication.ts'
import { archivePartsAt } from './archive-parts.ts'
import type { Edition } from './edition.ts'

/** Where the site stands for good, and which state of the data the reader has before her: what every file says of itself. */
export async function siteEdition({
  base,
  site,
}: Pick<Edition, 'base' | 'site'>): Promise<Pick<Publication, 'site' | 'version'>> {
  return { site, version: versionOf(await archivePartsAt(`${base}archive/`).manifest()) }
}
