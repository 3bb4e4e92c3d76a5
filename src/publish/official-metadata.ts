import type { OfficialAuthority } from '../model/authority.ts'
import { ARCHIVE_NAME } from './archive-name.ts'
import { DATA_LICENCE } from './data-terms.ts'
import { type MetadataEntry, metadataEntries } from './metadata-entry.ts'
import { permalinkOf } from './permalink.ts'

/** What reference managers read of an official's page: the name as the title of a page, in its own order. */
export function officialMetadata(
  { id, preferredForm, variantForms }: OfficialAuthority,
  site: string,
): readonly MetadataEntry[] {
  return metadataEntries({
    'DC.title': preferredForm,
    'DC.alternative': variantForms,
    'DC.type': 'Text',
    'DC.language': 'vi',
    'DC.publisher': ARCHIVE_NAME,
    'DC.identifier': permalinkOf(site, 'official', id),
    'DC.rights': DATA_LICENCE.url,
  })
}
