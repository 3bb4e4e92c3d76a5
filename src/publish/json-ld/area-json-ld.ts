import type { AdministrativeArea, WithContext } from 'schema-dts'
import type { PlaceAuthority } from '../../model/authority.ts'
import type { Brief } from '../../model/brief.ts'
import { permalinkOf } from '../permalink.ts'
import { eventReferences } from './event-reference.ts'
import { known } from './known.ts'

/** A province or city with its other names and the conferences that met there. */
export function areaJsonLd(
  { id, preferredForm, variantForms }: PlaceAuthority,
  conferences: readonly Brief[],
  site: string,
): WithContext<AdministrativeArea> {
  const url = permalinkOf(site, 'place', id)
  return {
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    '@id': url,
    url,
    name: preferredForm,
    containedInPlace: { '@type': 'Country', name: 'Việt Nam' },
    ...known({ alternateName: [...variantForms], event: eventReferences(conferences, site) }),
  }
}
