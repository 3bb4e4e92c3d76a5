import type { Brief } from '../../model/brief.ts'
import { conferencesNaming } from '../conferences-naming.ts'
import { type MachinePage, type PageSubject, subjectAt } from '../machine-page.ts'
import type { ListedPublication } from '../publication.ts'
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
export function pageJsonLd(
  publication: ListedPublication,
): (page: MachinePage & Described) => readonly object[] {
  const ofSubject = subjectJsonLd(publication)
  return (page) => {
    if (page.path === '/') return [websiteJsonLd(page.home, page.language)]
    const subject = subjectAt(page.path)
    const about = ABOUT.includes(page.path) ? [datasetJsonLd(publication, page.description)] : []
    const steps = pageSteps(page, subject, page.conference?.date?.start?.slice(0, 4) ?? null)
    return [...about, ...(subject ? ofSubject(subject, page) : []), breadcrumbJsonLd(steps)]
  }
}

type Described = { readonly description: string }

type SubjectJsonLd = (subject: PageSubject, page: MachinePage) => readonly object[]

function subjectJsonLd(publication: ListedPublication): SubjectJsonLd {
  const { site, authorities, conferences } = publication
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  const naming = conferencesNaming(conferences)
  const found = <T extends { readonly id: string }>(records: readonly T[], id: string): readonly T[] =>
    records.filter((record) => record.id === id)
  return ({ kind, id }, { conference }) => {
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
  named: readonly Brief[],
  publication: ListedPublication,
): readonly object[] {
  const record = publication.authorities.directives.find((one) => one.id === id)
  if (record) return [legislationJsonLd(record, named, publication)]
  const [told] = named.flatMap(({ directives }) => directives.filter((one) => one.id === id))
  return told ? [namedLegislationJsonLd(told, named, publication.site)] : []
}
