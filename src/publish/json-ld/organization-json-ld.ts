import type { Organization, WithContext } from 'schema-dts'
import type { BodyAuthority } from '../../model/authority.ts'
import { permalinkOf } from '../permalink.ts'
import { known } from './known.ts'

/** A body of the authority file with its other names. */
export function organizationJsonLd(
  { id, preferredForm, variantForms, abbreviations }: BodyAuthority,
  site: string,
): WithContext<Organization> {
  const url = permalinkOf(site, 'body', id)
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    url,
    name: preferredForm,
    ...known({ alternateName: [...variantForms, ...abbreviations] }),
  }
}
