import { CITATION_FORMATS } from '../publish/citation-formats.ts'
import type { CitedWork } from '../publish/cited-work.ts'
import type { Publication } from '../publish/publication.ts'
import type { MadeFile } from './download.ts'

type Offered = { readonly name: string; readonly make: () => Promise<MadeFile> }

/** Where the archive stands for good, and which state of the data is cited. */
type Stated = Pick<Publication, 'site' | 'version'>

type Cited = {
  /** What the files are called, without their extension. */
  readonly name: string
  readonly worksIn: (published: Stated) => Iterable<CitedWork> | Promise<Iterable<CitedWork>>
}

/** What is cited, in each format of reference managers, made when it is asked for. */
export function citationFilesOf(published: Stated, { name: file, worksIn }: Cited): readonly Offered[] {
  return CITATION_FORMATS.map(({ name, extension, mediaType, write }) => ({
    name,
    make: async () => {
      const works = await worksIn(published)
      return { name: `${file}.${extension}`, mediaType, content: write(works) }
    },
  }))
}
