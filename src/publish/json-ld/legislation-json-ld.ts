import type { Legislation, LegislationLeaf, WithContext } from 'schema-dts'
import type { Authorities, DirectiveAuthority } from '../../model/authority.ts'
import type { Brief, BriefDirective } from '../../model/brief.ts'
import { directiveName } from '../../model/directive-name.ts'
import { permalinkOf } from '../permalink.ts'
import type { Publication } from '../publication.ts'
import { eventReferences } from './event-reference.ts'
import { known } from './known.ts'
import { organizationReference } from './organization-reference.ts'

type Known = Pick<Publication, 'site' | 'authorities'>

/** A directive of the authority file, what it replaces, implements and reviews, and the conferences that name it. */
export function legislationJsonLd(
  record: DirectiveAuthority,
  conferences: readonly Brief[],
  { site, authorities }: Known,
): WithContext<Legislation> {
  const { id, type, number, date, title, issuer } = record
  return {
    ...headed(id, record.preferredForm, site),
    ...known({
      alternateName: [...record.variantForms],
      legislationIdentifier: number,
      legislationType: type,
      legislationDate: date,
      abstract: title,
      legislationPassedBy: issuer && passedBy(issuer, { site, authorities }),
      legislationChanges: related(record, 'replaces', { site, authorities }),
      legislationApplies: related(record, 'implements', { site, authorities }),
      about: related(record, 'reviews', { site, authorities }),
      subjectOf: eventReferences(conferences, site),
    }),
  }
}

/** A directive that only conferences name, by what the newest of them says. */
export function namedLegislationJsonLd(
  directive: BriefDirective,
  conferences: readonly Brief[],
  site: string,
): WithContext<Legislation> {
  const { id, type, number, date, title, issuer } = directive
  return {
    ...headed(id, directiveName(directive), site),
    ...known({
      legislationIdentifier: number,
      legislationType: type,
      legislationDate: date,
      abstract: title,
      legislationPassedBy: issuer === null ? null : organizationReference(issuer, null, site),
      subjectOf: eventReferences(conferences, site),
    }),
  }
}

function headed(id: string, name: string, site: string) {
  const url = permalinkOf(site, 'directive', id)
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'Legislation' as const,
    '@id': url,
    url,
    name,
    inLanguage: 'vi',
  }
}

function passedBy(issuer: string, { site, authorities }: Known) {
  const body = authorities.bodies.find(({ id }) => id === issuer)
  return body ? organizationReference(body.preferredForm, issuer, site) : null
}

type Relation = DirectiveAuthority['relations'][number]['kind']

function related(
  { relations }: DirectiveAuthority,
  wanted: Relation,
  { site, authorities }: Known,
): readonly LegislationLeaf[] {
  const nameOf = (id: string) => nameIn(authorities, id)
  return relations
    .filter(({ kind }) => kind === wanted)
    .map(({ id }) => ({
      '@type': 'Legislation',
      '@id': permalinkOf(site, 'directive', id),
      ...known({ name: nameOf(id) }),
    }))
}

const nameIn = ({ directives }: Authorities, id: string) =>
  directives.find((directive) => directive.id === id)?.preferredForm ?? null
