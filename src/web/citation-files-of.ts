import { CITATION_FORMATS } from '../publish/citation-formats.ts'
import type { CitedWork } from '../publish/cited-work.ts'
import type { Publication } from '../publish/publication.ts'
import type { MadeFile } from './download.ts'
import type { Edition } from './edition.ts'
import { siteEdition } from './site-edition.ts'

type Offered = { readonly name: string; readonly make: () => Promise<MadeFile> }

/** What is cited, in each format of reference managers, made when it is asked for. */
export function citationFilesOf(
  edition: Pick<Edition, 'base' | 'site'>,
  workIn: (published: Pick<Publication, 'site' | 'version'>) => CitedWork,
): readonly Offered[] {
  return CITATION_FORMATS.map(({ name, extension, mediaType, write }) => ({
    name,
    make: async () => {
      const work = workIn(await siteEdition(edition))
      return { name: `${work.id}.${extension}`, mediaType, content: [write(work)] }
    },
  }))
}
