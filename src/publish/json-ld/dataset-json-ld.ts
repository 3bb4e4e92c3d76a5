import type { Dataset, WithContext } from 'schema-dts'
import { ARCHIVE_NAME } from '../archive-name.ts'
import { DATA_FILES, DATA_PACKAGE_NAME, dataFileName } from '../data-file.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { DATA_LICENCE } from '../data-terms.ts'
import type { ListedPublication } from '../publication.ts'
import { known } from './known.ts'
import { statedSpan } from './stated-span.ts'

type Archive = Pick<ListedPublication, 'site' | 'version' | 'conferences'>

/** The whole archive as data: in which files, of which state, from when to when, under which licence. */
export function datasetJsonLd(
  { site, version, conferences }: Archive,
  description: string,
): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site}${DATA_FOLDER}/${DATA_PACKAGE_NAME}`,
    url: site,
    name: ARCHIVE_NAME,
    description,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: DATA_LICENCE.url,
    version,
    creator: { '@type': 'Organization', name: ARCHIVE_NAME, url: site },
    ...known({ temporalCoverage: yearsOf(conferences) }),
    distribution: DATA_FILES.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: `${site}${DATA_FOLDER}/${dataFileName(file)}`,
      encodingFormat: file.mediaType,
    })),
  }
}

function yearsOf(conferences: Archive['conferences']): string | null {
  const years = conferences.flatMap(({ date }) => statedSpan(date).startDate?.slice(0, 4) ?? []).toSorted()
  const [first] = years
  return first === undefined ? null : `${first}/${years.at(-1)}`
}
