import { dataCsv } from './data-csv.ts'
import { DATA_FILES } from './data-file.ts'
import { dataJson } from './data-json.ts'
import { dataNdjson } from './data-ndjson.ts'
import type { DataSet } from './data-set.ts'

type Writer = (set: DataSet) => Iterable<string>

const WRITERS: Readonly<Record<(typeof DATA_FILES)[number]['extension'], Writer>> = {
  csv: dataCsv,
  json: dataJson,
  ndjson: dataNdjson,
}

/** The formats of a data set, each with who writes it. */
export const DATA_FORMATS = DATA_FILES.map((file) => ({ ...file, write: WRITERS[file.extension] }))
