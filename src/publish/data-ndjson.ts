import type { DataSet } from './data-set.ts'
import { standingAlone } from './standing-alone.ts'

/**
 * A data set as NDJSON, a conference a line. There is no head that would be unlike the other lines: each says itself
 * where it is from, so that lines may be cut out and put together.
 */
export function* dataNdjson({ conferences, site, version }: DataSet): Generator<string> {
  for (const conference of conferences)
    yield `${JSON.stringify(standingAlone('conference', conference, { site, version }))}\n`
}
