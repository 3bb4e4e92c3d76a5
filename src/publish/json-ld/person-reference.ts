import type { PersonLeaf } from 'schema-dts'
import type { Official } from '../../model/conference.ts'
import { permalinkOf } from '../permalink.ts'
import { known } from './known.ts'

type Person = Pick<Official, 'name' | 'titles' | 'official'>

/** A person with the titles of that day, and by the page of the official where there is one. */
export function personReference({ name, titles, official }: Person, site: string): PersonLeaf {
  return {
    '@type': 'Person',
    name,
    ...known({ '@id': official && permalinkOf(site, 'official', official), jobTitle: [...titles] }),
  }
}
