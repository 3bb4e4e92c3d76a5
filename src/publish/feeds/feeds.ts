import { addressOf } from '../../model/address.ts'
import type { Conference } from '../../model/conference.ts'
import { ARCHIVE_NAME } from '../archive-name.ts'
import { conferencesByYear, UNKNOWN_YEAR } from '../conferences-by-year.ts'
import { conferencesNaming } from '../conferences-naming.ts'
import { permalinkOf } from '../permalink.ts'
import type { Publication } from '../publication.ts'
import { type RecordPage, recordPages } from '../record-pages.ts'
import { recordUrns } from '../record-urn.ts'
import type { Feed } from './feed.ts'
import { newestNews } from './newest-news.ts'

/**
 * How many a feed holds but for that of a year, which holds all of it: who wants older ones finds them there, so that
 * nothing needs to be paged (RFC 5005).
 */
const MOST = 100

/** Every feed of an archive: of the whole, of each year, of each official and of each directive. */
export function* feedsOf(publication: Publication): Generator<Feed> {
  const { site } = publication
  const urnOf = recordUrns(publication)
  const conferences = newestNews(publication.conferences)
  yield {
    id: urnOf('list', 'all'),
    title: ARCHIVE_NAME,
    page: site,
    folder: '',
    conferences: newest(conferences),
  }
  for (const [year, of] of conferencesByYear(conferences)) {
    const title = `${ARCHIVE_NAME}: ${year === UNKNOWN_YEAR ? 'không rõ năm' : `năm ${year}`}`
    const page = `${site}nam/${year}`
    yield { id: urnOf('list', year), title, page, folder: `nam/${year}/`, conferences: of }
  }
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  const naming = conferencesNaming(conferences)
  for (const { kind, id, name } of followed(publication)) {
    const ids = naming[kind].get(id) ?? []
    yield {
      id: urnOf(kind, id),
      title: `${ARCHIVE_NAME}: ${name}`,
      page: permalinkOf(site, kind, id),
      folder: `${addressOf(kind, id)}/`,
      conferences: newest(ids.flatMap((one) => byId.get(one) ?? [])),
    }
  }
}

const newest = (conferences: readonly Conference[]) => conferences.slice(0, MOST)

/** Whom and what a reader may follow. */
const followed = (publication: Publication): readonly RecordPage[] =>
  recordPages(publication).filter(({ kind }) => kind === 'official' || kind === 'directive')
