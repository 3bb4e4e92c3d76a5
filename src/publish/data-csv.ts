import { csvCell } from './csv-cell.ts'
import { CSV_COLUMNS } from './csv-columns.ts'
import { dataRow } from './data-row.ts'
import type { DataSet } from './data-set.ts'

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF'
const END = '\r\n'

/** A data set as a table in CSV, a conference a row; `datapackage.json` says what the columns are. */
export function* dataCsv({ conferences, site }: DataSet): Generator<string> {
  yield `${BYTE_ORDER_MARK}${CSV_COLUMNS.map(({ name }) => name).join(',')}${END}`
  for (const conference of conferences) {
    const row = dataRow(conference, site)
    yield CSV_COLUMNS.map(({ value }) => csvCell(value(row))).join(',') + END
  }
}
