import { DATA_PACKAGE_NAME, dataFileName } from './data-file.ts'
import { DATA_FOLDER } from './data-folder.ts'
import { DATA_FORMATS } from './data-formats.ts'
import { dataPackage } from './data-package.ts'
import { dataSchemas } from './data-schemas.ts'
import type { Export } from './publication.ts'
import { schemaPath } from './schema-address.ts'

/** The whole archive as JSON, NDJSON and CSV, with what describes them. */
export const dataFiles: Export = {
  id: 'data-files',
  *files({ site, version, conferences }) {
    const whole = { site, version, conferences, selection: null }
    for (const format of DATA_FORMATS)
      yield { path: `${DATA_FOLDER}/${dataFileName(format)}`, content: format.write(whole) }
    yield { path: `${DATA_FOLDER}/${DATA_PACKAGE_NAME}`, content: dataPackage(whole) }
    for (const { name, schema } of dataSchemas(site))
      yield { path: schemaPath(name), content: `${JSON.stringify(schema, null, 2)}\n` }
  },
}
