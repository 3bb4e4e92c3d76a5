import { CITATION_FORMATS } from '../publish/citation-formats.ts'
import type { CitedWork } from '../publish/cited-work.ts'
import type { Publication } from '../publish/publication.ts'
import type { MadeFile } from './download.ts'
import type { Edition } from './edition.ts'
import { siteEdition } from './site-edition.ts'

type Offered = { readonly name: string; readonly make: () => Promise<MadeFile> }

type Cited = {
  /** What the files are called, without their extension. */
  readonly name: string
  readonly worksIn: (
    published: Pick<Publication, 'site' | 'version'>,
  ) => Iterable<CitedWork> | Promise<Iterable<CitedWork>>
}

/** What is cited, in each format of reference managers, made when it is asked for. */
export function citationFilesOf(
  edition: Pick<Edition, 'base' | 'site'>,
  { name: file, worksIn }: Cited,
): readonly Offered[] {
  return CITATION_FORMATS.map(({ name, extension, mediaType, write }) => ({
    name,
    make: async () => {
      const works = await worksIn(await siteEdition(edition))
      return { name: `${file}.${extension}`, mediaType, content: write(works) }
    },
  }))
}
