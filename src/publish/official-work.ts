import type { OfficialAuthority } from '../model/authority.ts'
import type { CitedWork } from './cited-work.ts'
import { pageWork } from './page-work.ts'
import { permalinkOf } from './permalink.ts'
import type { Publication } from './publication.ts'

/** The page of an official as reference managers hold it, under the name as it is written. */
export const officialWork = (
  { id, preferredForm }: Pick<OfficialAuthority, 'id' | 'preferredForm'>,
  { site, version }: Pick<Publication, 'site' | 'version'>,
): CitedWork => pageWork({ id, version, title: preferredForm, permalink: permalinkOf(site, 'official', id) })
