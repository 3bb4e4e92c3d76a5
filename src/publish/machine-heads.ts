import { conferenceCardPath, GENERAL_CARD_PATH } from './card/card-path.ts'
import { conferenceMetadata } from './conference-metadata.ts'
import { jsonLdScript } from './json-ld/json-ld-script.ts'
import { pageJsonLd } from './json-ld/page-json-ld.ts'
import { type MachinePage, type PageSubject, subjectAt } from './machine-page.ts'
import { officialMetadata } from './official-metadata.ts'
import type { PageHead } from './page-head.ts'
import { pageLinks } from './page-links.ts'
import type { ListedPublication } from './publication.ts'

/** The part of a head that only machines read. */
type MachineHead = Pick<PageHead, 'image' | 'meta' | 'links' | 'data'>

/** What they read of each page. */
export type MachineHeads = (page: MachinePage & Pick<PageHead, 'description'>) => MachineHead

/** What search engines, previews, feed readers and reference managers learn of each page of an archive. */
export function machineHeads(publication: ListedPublication): MachineHeads {
  const { site } = publication
  const dataOf = pageJsonLd(publication)
  const metaOf = pageMetadata(publication)
  return (page) => {
    const subject = subjectAt(page.path)
    const card = subject?.kind === 'conference' ? conferenceCardPath(subject.id) : GENERAL_CARD_PATH
    return {
      image: site + card,
      meta: metaOf(page, subject),
      links: pageLinks(page, publication),
      data: dataOf(page).map(jsonLdScript),
    }
  }
}

type MetadataOf = (page: MachinePage, subject: PageSubject | null) => MachineHead['meta']

function pageMetadata({ site, authorities }: ListedPublication): MetadataOf {
  const officials = new Map(authorities.officials.map((official) => [official.id, official]))
  return ({ conference }, subject) => {
    if (conference) return conferenceMetadata(conference, site)
    const official = subject?.kind === 'official' ? officials.get(subject.id) : undefined
    return official ? officialMetadata(official, site) : []
  }
}
