import type { Conference } from '../../model/conference.ts'
import { conferencesNaming } from '../conferences-naming.ts'
import { newestNews } from '../feeds/newest-news.ts'
import { type MachinePage, type PageSubject, subjectAt } from '../machine-page.ts'
import type { Publication } from '../publication.ts'
import { areaJsonLd } from './area-json-ld.ts'
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts'
import { datasetJsonLd } from './dataset-json-ld.ts'
import { eventJsonLd } from './event-json-ld.ts'
import { legislationJsonLd, namedLegislationJsonLd } from './legislation-json-ld.ts'
import { organizationJsonLd } from './organization-json-ld.ts'
import { pageSteps } from './page-steps.ts'
import { personJsonLd } from './person-json-ld.ts'
import { websiteJsonLd } from './website-json-ld.ts'

/** The pages about the archive as a whole. */
const ABOUT = ['/gioi-thieu', '/hien-trang']

/** What each page of an archive says in JSON-LD: of its record, of the site, of the data; and the way to it. */
export function pageJsonLd(publication: Publication): (page: MachinePage & Described) => readonly object[] {
  const ofSubject = subjectJsonLd(publication)
  const years = new Map(publication.conferences.map(({ id, date }) => [id, date?.start?.slice(0, 4) ?? null]))
  return (page) => {
    if (page.path === '/') return [websiteJsonLd(page.home, page.language)]
    const subject = subjectAt(page.path)
    const about = ABOUT.includes(page.path) ? [datasetJsonLd(publication, page.description)] : []
    const steps = pageSteps(page, subject, years.get(subject?.id ?? '') ?? null)
    return [...about, ...(subject ? ofSubject(subject) : []), breadcrumbJsonLd(steps)]
  }
}

type Described = { readonly description: string }

function subjectJsonLd(publication: Publication): (subject: PageSubject) => readonly object[] {
  const { site, authorities } = publication
  const conferences = newestNews(publication.conferences)
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  const naming = conferencesNaming(conferences)
  const found = <T extends { readonly id: string }>(records: readonly T[], id: string): readonly T[] =>
    records.filter((record) => record.id === id)
  return ({ kind, id }) => {
    const conference = byId.get(id)
    if (kind === 'conference') return conference ? [eventJsonLd(conference, site)] : []
    const named = (naming[kind].get(id) ?? []).flatMap((one) => byId.get(one) ?? [])
    switch (kind) {
      case 'official':
        return found(authorities.officials, id).map((record) => personJsonLd(record, named, site))
      case 'place':
        return found(authorities.places, id).map((record) => areaJsonLd(record, named, site))
      case 'body':
        return found(authorities.bodies, id).map((record) => organizationJsonLd(record, site))
      case 'directive':
        return directiveJsonLd(id, named, publication)
    }
  }
}

function directiveJsonLd(
  id: string,
  named: readonly Conference[],
  publication: Publication,
): readonly object[] {
  const record = publication.authorities.directives.find((one) => one.id === id)
  if (record) return [legislationJsonLd(record, named, publication)]
  const [told] = named.flatMap(({ directives }) => directives.filter((one) => one.id === id))
  return told ? [namedLegislationJsonLd(told, named, publication.site)] : []
}
