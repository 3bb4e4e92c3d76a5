import type { Authorities } from '../model/authority.ts'
import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import type { Redirects } from '../model/permalink.ts'

/** A validated archive on its way to the world; every format is made from this and says the same. */
export type Publication = {
  /** Where the site stands, with a slash at its end: «https://ky-yeu.example/». */
  readonly site: string
  /** The hash of the data: which state of the archive this is. */
  readonly version: string
  readonly conferences: readonly Conference[]
  readonly authorities: Authorities
  readonly redirects: Redirects
}

/** A publication of whose conferences is at hand what lists show. */
export type ListedPublication = Omit<Publication, 'conferences'> & { readonly conferences: readonly Brief[] }

/** A file of the published site; `path` stands below the site, without a slash in front. */
export type PublishedFile = {
  readonly path: string
  /** What holds the whole archive comes in pieces, so that nobody has to hold it in one: to be read once, in order. */
  readonly content: string | Uint8Array | Iterable<string>
}

/** A format of others: the files it consists of, one at a time, so that an archive of any size can be written. */
export type Export = {
  readonly id: string
  readonly files: (publication: Publication) => Iterable<PublishedFile> | AsyncIterable<PublishedFile>
}
