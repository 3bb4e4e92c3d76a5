import type { Occupation, Person, Role, WithContext } from 'schema-dts'
import type { OfficialAuthority } from '../../model/authority.ts'
import type { Brief } from '../../model/brief.ts'
import { permalinkOf } from '../permalink.ts'
import { eventReferences } from './event-reference.ts'
import { known } from './known.ts'

/** An official with the offices of the record, from when to when as far as it says so, and the conferences attended. */
export function personJsonLd(
  { id, preferredForm, variantForms, titles }: OfficialAuthority,
  conferences: readonly Brief[],
  site: string,
): WithContext<Person> {
  const url = permalinkOf(site, 'official', id)
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': url,
    url,
    name: preferredForm,
    ...known({
      alternateName: [...variantForms],
      hasOccupation: titles.map(occupationOf),
      performerIn: eventReferences(conferences, site),
    }),
  }
}

function occupationOf({
  title,
  from,
  to,
}: OfficialAuthority['titles'][number]): Role<Occupation, 'hasOccupation'> {
  return {
    '@type': 'Role',
    hasOccupation: { '@type': 'Occupation', name: title },
    ...known({ startDate: from, endDate: to }),
  }
}
