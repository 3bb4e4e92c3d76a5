import { ARCHIVE_NAME } from './archive-name.ts'
import { dataRow } from './data-row.ts'
import type { DataSet } from './data-set.ts'
import { DATA_LICENCE, TEXT_RIGHTS } from './data-terms.ts'
import { schemaAddress } from './schema-address.ts'

/** A data set as one JSON text, piece by piece: what it is and under which terms, then the conferences, a line each. */
export function* dataJson({ conferences, site, version, selection }: DataSet): Generator<string> {
  const envelope = {
    $schema: schemaAddress(site, 'archive'),
    name: ARCHIVE_NAME,
    site,
    version,
    licence: DATA_LICENCE,
    rights: TEXT_RIGHTS,
    ...(selection === null ? {} : { selection }),
  }
  yield `${JSON.stringify(envelope, null, 2).slice(0, -2)},\n  "conferences": [`
  let before = '\n'
  for (const conference of conferences) {
    yield `${before}${JSON.stringify(dataRow(conference, site))}`
    before = ',\n'
  }
  yield '\n]}\n'
}
