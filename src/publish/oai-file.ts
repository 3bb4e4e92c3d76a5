import type { Conference } from '../model/conference.ts'
import { directiveName } from '../model/directive-name.ts'
import { webAddress } from '../model/web-address.ts'
import { ARCHIVE_NAME } from './archive-name.ts'
import { citedPlace } from './cited-place.ts'
import { citedTitle } from './conference-citation.ts'
import { DATA_LICENCE } from './data-terms.ts'
import { permalinkOf } from './permalink.ts'
import type { Export, Publication } from './publication.ts'
import { recordUrns } from './record-urn.ts'
import { reportReference } from './report-reference.ts'
import { statedDate } from './stated-date.ts'
import { toldLine } from './told-line.ts'
import { updatedDay } from './updated-day.ts'
import { VIETNAMESE_CITATION } from './vietnamese-citation.ts'
import { xmlText } from './xml-text.ts'

/** A datestamp may not be left out; this one says that no day is known. */
const UNKNOWN = '1970-01-01'

/**
 * The whole archive as an OAI-PMH Static Repository 2.0: one file that a gateway serves to harvesters, each conference in
 * simple Dublin Core.
 */
export const oaiFile: Export = {
  id: 'oai',
  *files(publication) {
    yield { path: 'oai.xml', content: repository(publication) }
  },
}

const datestampOf = (conference: Conference) => updatedDay(conference) ?? UNKNOWN

function* repository(publication: Publication): Generator<string> {
  const { site, conferences } = publication
  const urnOf = recordUrns(publication)
  const [earliest = UNKNOWN] = conferences.map(datestampOf).toSorted()
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd">
<Identify>
<oai:repositoryName>${xmlText(ARCHIVE_NAME)}</oai:repositoryName>
<oai:baseURL>${xmlText(`${site}oai.xml`)}</oai:baseURL>
<oai:protocolVersion>2.0</oai:protocolVersion>
<oai:adminEmail>${xmlText(webmasterOf(site))}</oai:adminEmail>
<oai:earliestDatestamp>${earliest}</oai:earliestDatestamp>
<oai:deletedRecord>no</oai:deletedRecord>
<oai:granularity>YYYY-MM-DD</oai:granularity>
</Identify>
<ListMetadataFormats>
<oai:metadataFormat>
<oai:metadataPrefix>oai_dc</oai:metadataPrefix>
<oai:schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</oai:schema>
<oai:metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</oai:metadataNamespace>
</oai:metadataFormat>
</ListMetadataFormats>
<ListRecords metadataPrefix="oai_dc">
`
  for (const conference of conferences) {
    yield record(conference, urnOf('conference', conference.id), site)
  }
  yield '</ListRecords>\n</Repository>\n'
}

/** Somebody must be named; every host that serves pages has this address by custom (RFC 2142). */
function webmasterOf(site: string): string {
  const { hostname } = new URL(site)
  return `webmaster@${hostname.includes('.') ? hostname : `${hostname}.invalid`}`
}

function record(conference: Conference, urn: string, site: string): string {
  const told = Object.entries(dublinCore(conference, site)).flatMap(([name, values]) =>
    values.filter(Boolean).map((value) => `<dc:${name}>${xmlText(value)}</dc:${name}>\n`),
  )
  return `<oai:record>
<oai:header><oai:identifier>${urn}</oai:identifier><oai:datestamp>${datestampOf(conference)}</oai:datestamp></oai:header>
<oai:metadata>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
${told.join('')}</oai_dc:dc>
</oai:metadata>
</oai:record>
`
}

/** What Dublin Core has a word for; of the date only what is stated, as it cannot mark a part as inferred. */
function dublinCore(conference: Conference, site: string): Readonly<Record<string, readonly string[]>> {
  const { id, event, date, place, chair, organisers, directives, reports } = conference
  return {
    title: [citedTitle(event)],
    type: ['Event'],
    date: [(date && statedDate(date)) ?? ''],
    coverage: [place ? citedPlace(place) : ''],
    contributor: [...new Set([...chair, ...organisers].map(({ name }) => name))],
    subject: event.kinds,
    description: [toldLine(conference)],
    relation: directives.map(directiveName),
    source: reports.flatMap((report) => [
      reportReference(report, VIETNAMESE_CITATION),
      webAddress(report.url) ?? '',
    ]),
    publisher: [ARCHIVE_NAME],
    language: ['vi'],
    identifier: [permalinkOf(site, 'conference', id)],
    rights: [DATA_LICENCE.url],
  }
}
