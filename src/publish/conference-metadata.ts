import type { Conference, Place } from '../model/conference.ts'
import { directiveName } from '../model/directive-name.ts'
import type { Report } from '../model/report.ts'
import { webAddress } from '../model/web-address.ts'
import { ARCHIVE_NAME } from './archive-name.ts'
import { citedTitle } from './conference-citation.ts'
import { DATA_LICENCE } from './data-terms.ts'
import { type MetadataEntry, metadataEntries } from './metadata-entry.ts'
import { permalinkOf } from './permalink.ts'
import { statedDate } from './stated-date.ts'
import { toldLine } from './told-line.ts'

/**
 * What Zotero and other reference managers read of a conference's page: `citation_*` as Google Scholar has it, `DC.*` of
 * Dublin Core. Neither can mark anything as inferred, so of date and place only what is stated is given. Nobody stands as
 * author or contributor: managers take a name apart at its last word and would cite «Mẫu, L. T.» and «phố, Ban Chỉ đạo».
 */
export function conferenceMetadata(conference: Conference, site: string): readonly MetadataEntry[] {
  const { id, event, date, place, directives, reports } = conference
  const permalink = permalinkOf(site, 'conference', id)
  const title = citedTitle(event)
  const stated = date && statedDate(date)
  return metadataEntries({
    citation_title: title,
    citation_conference_title: title,
    citation_date: stated && (stated.split('/')[0] ?? null),
    citation_language: 'vi',
    citation_publisher: ARCHIVE_NAME,
    citation_public_url: permalink,
    citation_keywords: event.kinds,
    'DC.title': title,
    'DC.type': 'Event',
    'DC.date': stated,
    'DC.coverage': place && statedPlace(place),
    'DC.language': 'vi',
    'DC.publisher': ARCHIVE_NAME,
    'DC.identifier': permalink,
    'DC.subject': event.kinds,
    'DC.description': toldLine(conference),
    'DC.relation': directives.map(directiveName),
    'DC.source': reports.flatMap(sourceOf),
    'DC.rights': DATA_LICENCE.url,
  })
}

function statedPlace({ province, venue, inferred }: Place): string {
  return [venue, inferred.includes('province') ? null : province].filter((part) => part !== null).join(', ')
}

const sourceOf = ({ url, publisher }: Report) => webAddress(url) ?? publisher ?? []
