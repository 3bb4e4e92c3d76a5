import { csvCell } from '../csv-cell.ts'
import { permalinkOf } from '../permalink.ts'
import type { Publication, PublishedFile } from '../publication.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const END = '\r\n'
const COLUMNS = ['publisher', 'headline', 'published', 'url', 'rights', 'conference', 'permalink']

/** Every report that the archive was read from, with the conference that it tells of. */
export function sourceList({ site, conferences }: Publication): PublishedFile {
  return { path: 'nguon.csv', content: rows({ site, conferences }) }
}

function* rows({ site, conferences }: Pick<Publication, 'site' | 'conferences'>): Generator<string> {
  yield `${BYTE_ORDER_MARK}${COLUMNS.join(',')}${END}`
  for (const { id, event, reports } of conferences) {
    for (const { publisher, headline, published, url, rights } of reports) {
      const cells = [
        publisher,
        headline,
        published,
        url,
        rights,
        event.title,
        permalinkOf(site, 'conference', id),
      ]
      yield cells.map((cell) => csvCell(cell ?? '')).join(',') + END
    }
  }
}
