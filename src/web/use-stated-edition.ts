import { useLoaderData } from 'react-router'
import type { Publication } from '../publish/publication.ts'
import { useEdition } from './edition.ts'
import type { Dated } from './view-loader.ts'

/** Says where the archive stands for good and which state of the data the reader has before her: what every file says of itself. */
export function useStatedEdition(): Pick<Publication, 'site' | 'version'> {
  const { site } = useEdition()
  const { version } = useLoaderData<Dated>()
  return { site, version }
}
