import {
  ErrorLevel,
  SitemapIndexStream,
  type SitemapItemLoose,
  SitemapStream,
  streamToPromise,
} from 'sitemap'
import { addressOf, PAGE_FOLDERS } from '../../model/address.ts'
import { conferencesByYear } from '../conferences-by-year.ts'
import type { Export, Publication } from '../publication.ts'
import { recordPages } from '../record-pages.ts'
import { updatedDay } from '../updated-day.ts'
import { pageUrls } from './page-urls.ts'

const { official, directive, place, body } = PAGE_FOLDERS
const STATIC_PAGES = ['', official, directive, place, body, 'gioi-thieu', 'hien-trang']

/**
 * Every page for search engines, a file a year and one for what belongs to no year. None may hold more than 50,000
 * addresses; a year would need 25,000 conferences.
 */
export const sitemapFiles: Export = {
  id: 'sitemap',
  async *files(publication) {
    const { site, conferences } = publication
    const paths = ['sitemap/ban-ghi.xml']
    yield { path: 'sitemap/ban-ghi.xml', content: await sitemap(recordUrls(publication)) }
    for (const [year, of] of conferencesByYear(conferences)) {
      const path = `sitemap/${year}.xml`
      const urls = of.flatMap((one) => pageUrls(site, addressOf('conference', one.id), updatedDay(one)))
      paths.push(path)
      yield { path, content: await sitemap(urls) }
    }
    yield { path: 'sitemap.xml', content: await index(paths.map((path) => site + path)) }
  },
}

function recordUrls(publication: Publication): readonly SitemapItemLoose[] {
  const records = recordPages(publication).map(({ kind, id }) => addressOf(kind, id))
  const years = [...conferencesByYear(publication.conferences).keys()].map((year) => `nam/${year}`)
  return [...STATIC_PAGES, ...years, ...records].flatMap((path) => pageUrls(publication.site, path))
}

/** `xhtml` for the other language; pictures, films and news of the day are not told. */
const NAMESPACES = { xhtml: true, news: false, image: false, video: false }

async function sitemap(urls: readonly SitemapItemLoose[]): Promise<string> {
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns: NAMESPACES, lastmodDateOnly: true })
  for (const url of urls) stream.write(url)
  stream.end()
  return String(await streamToPromise(stream))
}

async function index(addresses: readonly string[]): Promise<string> {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW })
  for (const url of addresses) stream.write({ url })
  stream.end()
  return String(await streamToPromise(stream))
}
