import type { PageKind } from '../model/address.ts'
import { DATA_LICENCE } from './data-terms.ts'
import { permalinkOf } from './permalink.ts'
import type { Publication } from './publication.ts'

/** What a record says of itself wherever it stands without the others: where its page is, of which state, under which licence. */
export type StandingAlone<T> = T & {
  readonly permalink: string
  readonly version: string
  readonly licence: string
}

export const standingAlone = <T extends { readonly id: string }>(
  kind: PageKind,
  record: T,
  { site, version }: Pick<Publication, 'site' | 'version'>,
): StandingAlone<T> => ({
  ...record,
  permalink: permalinkOf(site, kind, record.id),
  version,
  licence: DATA_LICENCE.url,
})
