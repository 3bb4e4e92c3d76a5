import type { Conference } from '../model/conference.ts'
import { permalinkOf } from './permalink.ts'
import type { Publication } from './publication.ts'

/** A conference as the data files hold it: the record, and where its page stands. */
export type DataRow = Conference & { readonly permalink: string }

export const dataRow = (conference: Conference, site: Publication['site']): DataRow => ({
  ...conference,
  permalink: permalinkOf(site, 'conference', conference.id),
})
