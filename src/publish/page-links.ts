import { addressOf } from '../model/address.ts'
import { ARCHIVE_NAME } from './archive-name.ts'
import { CITATION_FILES, citationFileName } from './citation-file.ts'
import { type MachinePage, type PageSubject, subjectAt } from './machine-page.ts'
import type { PageHead } from './page-head.ts'
import type { Publication } from './publication.ts'

type Links = PageHead['links']
type Archive = Pick<Publication, 'site' | 'authorities'>

/** The page of a year; its feeds stand beside it. */
const YEAR = /^\/nam\/[^/]+$/u

/** In which other forms a page is to be had: as data, to be cited, to be followed; and how the site is searched. */
export function pageLinks({ path, title, home }: MachinePage, archive: Archive): Links {
  const { site } = archive
  const subject = subjectAt(path)
  return [
    {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: ARCHIVE_NAME,
      href: `${home.replace(/\/$/u, '')}/opensearch.xml`,
    },
    ...feeds(site, ARCHIVE_NAME),
    ...(YEAR.test(path) ? feeds(`${site}${path.slice(1)}/`, `${ARCHIVE_NAME}: ${title}`) : []),
    ...(subject ? besidePage(subject, title, archive) : []),
  ]
}

function feeds(folder: string, name: string): Links {
  return [
    { rel: 'alternate', type: 'application/atom+xml', title: name, href: `${folder}atom.xml` },
    { rel: 'alternate', type: 'application/feed+json', title: name, href: `${folder}feed.json` },
  ]
}

function besidePage(subject: PageSubject, title: string, { site, authorities }: Archive): Links {
  const { kind, id } = subject
  const folder = `${site}${addressOf(kind, id)}/`
  const isCited = kind === 'conference' || kind === 'official'
  const isFollowed = kind === 'official' || kind === 'directive'
  // A directive that only conferences name has no record of its own.
  const hasRecord = kind !== 'directive' || authorities.directives.some((one) => one.id === id)
  const data = { rel: 'alternate', type: 'application/json', title: 'JSON', href: `${folder}record.json` }
  return [
    ...(hasRecord ? [data] : []),
    ...(isFollowed ? feeds(folder, `${ARCHIVE_NAME}: ${title}`) : []),
    ...(isCited
      ? CITATION_FILES.map((file) => ({
          ...{ rel: 'alternate', type: file.mediaType, title: file.name },
          href: folder + citationFileName(file),
        }))
      : []),
  ]
}
