import type { Event, NewsArticle, Place, Role, WithContext } from 'schema-dts'
import type { Chair, Conference, Speaker } from '../../model/conference.ts'
import { directiveName } from '../../model/directive-name.ts'
import type { Report } from '../../model/report.ts'
import { webAddress } from '../../model/web-address.ts'
import { conferenceCardPath } from '../card/card-path.ts'
import { permalinkOf } from '../permalink.ts'
import { toldLine } from '../told-line.ts'
import { known } from './known.ts'
import { organizationReference } from './organization-reference.ts'
import { personReference } from './person-reference.ts'
import { statedSpan } from './stated-span.ts'

type Site = string

/** A conference as an event: dates only as exact as they are stated; what is inferred is told in the description alone. */
export function eventJsonLd(conference: Conference, site: Site): WithContext<Event> {
  const { id, event, date, place, chair, speakers, organisers, directives, reports } = conference
  const url = permalinkOf(site, 'conference', id)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: event.title,
    inLanguage: 'vi',
    description: toldLine(conference),
    image: `${site}${conferenceCardPath(id)}`,
    ...known({
      ...statedSpan(date),
      keywords: [...event.kinds],
      location: place && locationOf(place, site),
      organizer: organisers.map(({ name, authority }) => organizationReference(name, authority, site)),
      performer: [
        ...chair.map((one) => chairRole(one, site)),
        ...speakers.map((one) => speakerRole(one, site)),
      ],
      about: directives.map((directive) => ({
        '@type': 'Legislation' as const,
        '@id': permalinkOf(site, 'directive', directive.id),
        name: directiveName(directive),
      })),
      subjectOf: reports.map(articleOf),
    }),
  }
}

function locationOf(
  { province, venue, authority, inferred }: NonNullable<Conference['place']>,
  site: Site,
): Place | null {
  const area = !inferred.includes('province') &&
    province && {
      '@type': 'AdministrativeArea' as const,
      name: province,
      ...known({ '@id': authority && permalinkOf(site, 'place', authority) }),
    }
  if (venue === null) return area || null
  return { '@type': 'Place', name: venue, ...known({ containedInPlace: area || null }) }
}

/** schema.org has no word for who is in the chair; a role says it beside the person. */
function chairRole(chair: Chair, site: Site): Role<ReturnType<typeof performerOf>, 'performer'> {
  return { '@type': 'Role', roleName: 'chủ trì', performer: performerOf(chair, site) }
}

function performerOf(chair: Chair, site: Site) {
  return chair.kind === 'body'
    ? organizationReference(chair.name, chair.authority, site)
    : personReference(chair, site)
}

function speakerRole(speaker: Speaker, site: Site): Role<ReturnType<typeof personReference>, 'performer'> {
  return { '@type': 'Role', roleName: speaker.role, performer: personReference(speaker, site) }
}

function articleOf({ headline, publisher, published, url, byline }: Report): NewsArticle {
  return {
    '@type': 'NewsArticle',
    inLanguage: 'vi',
    ...known({
      headline,
      publisher: publisher === null ? null : { '@type': 'Organization' as const, name: publisher },
      datePublished: published,
      url: webAddress(url),
      author: byline === null ? null : { '@type': 'Person' as const, name: byline },
    }),
  }
}
