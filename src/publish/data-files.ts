import { dataCsv } from './data-csv.ts'
import { DATA_FOLDER } from './data-folder.ts'
import { dataJson } from './data-json.ts'
import { dataNdjson } from './data-ndjson.ts'
import { dataPackage } from './data-package.ts'
import { dataSchemas } from './data-schemas.ts'
import type { Export } from './publication.ts'
import { schemaPath } from './schema-address.ts'

/** The whole archive as JSON, NDJSON and CSV, with what describes them. */
export const dataFiles: Export = {
  id: 'data-files',
  *files({ site, version, conferences }) {
    const whole = { site, version, conferences, selection: null }
    yield { path: `${DATA_FOLDER}/ky-yeu.json`, content: dataJson(whole) }
    yield { path: `${DATA_FOLDER}/ky-yeu.ndjson`, content: dataNdjson(whole) }
    yield { path: `${DATA_FOLDER}/ky-yeu.csv`, content: dataCsv(whole) }
    yield { path: `${DATA_FOLDER}/datapackage.json`, content: dataPackage(whole) }
    for (const { name, schema } of dataSchemas(site))
      yield { path: schemaPath(name), content: `${JSON.stringify(schema, null, 2)}\n` }
  },
}
