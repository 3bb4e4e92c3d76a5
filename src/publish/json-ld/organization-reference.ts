import type { OrganizationLeaf } from 'schema-dts'
import { permalinkOf } from '../permalink.ts'
import { known } from './known.ts'

/** A body by the name a record gives it, and by its page where it has one. */
export function organizationReference(name: string, id: string | null, site: string): OrganizationLeaf {
  return { '@type': 'Organization', name, ...known({ '@id': id && permalinkOf(site, 'body', id) }) }
}
