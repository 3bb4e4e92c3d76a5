import type { Publication } from '../publish/publication.ts'
import { useEdition } from './edition.ts'
import { useRecords } from './records-context.ts'

/** Says where the archive stands for good and which state of the data the reader has before her: what every file says of itself. */
export function useStatedEdition(): () => Promise<Pick<Publication, 'site' | 'version'>> {
  const { site } = useEdition()
  const { version } = useRecords()
  return async () => ({ site, version: await version() })
}
