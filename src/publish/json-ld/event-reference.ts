import type { EventLeaf } from 'schema-dts'
import type { Brief } from '../../model/brief.ts'
import { permalinkOf } from '../permalink.ts'
import { known } from './known.ts'
import { statedSpan } from './stated-span.ts'

/** How many conferences the data of a page names: who wants all of them takes the data files. */
const MOST = 50

/** Conferences by name and page, in the order they are given. */
export function eventReferences(conferences: readonly Brief[], site: string): readonly EventLeaf[] {
  return conferences.slice(0, MOST).map(({ id, event, date }) => ({
    '@type': 'Event',
    '@id': permalinkOf(site, 'conference', id),
    name: event.title,
    ...known(statedSpan(date)),
  }))
}
