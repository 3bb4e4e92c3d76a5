import { ARCHIVE_NAME } from './archive-name.ts'
import { CSV_COLUMNS } from './csv-columns.ts'
import { DATA_LICENCE, TEXT_RIGHTS } from './data-terms.ts'
import type { Publication } from './publication.ts'
import { schemaAddress } from './schema-address.ts'

const DESCRIPTION =
  'Hội nghị về công tác thông tin đối ngoại, đọc từ tin bài báo chí; mỗi dữ kiện kèm câu đã đọc. Điều bài báo không nêu thì để trống, điều suy ra được ghi là suy ra.'

const HOW_CELLS_ARE_WRITTEN =
  'Mỗi hội nghị một dòng. Ô bắt đầu bằng = + - @ tab CR LF (kể cả dạng rộng) hoặc dấu nháy đơn có thêm một dấu nháy đơn ở đầu để bảng tính không coi là công thức; bỏ đúng một dấu nháy đơn ở đầu ô là được nguyên văn. Ô nhiều giá trị: giữa các giá trị là « | », trong giá trị thì | và \\ có \\ đứng trước.'

/** The data as a Data Package (Frictionless, version 2): what the files are, how the table is to be read, the terms. */
export function dataPackage({ site, version }: Pick<Publication, 'site' | 'version'>): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ky-yeu',
    title: ARCHIVE_NAME,
    description: `${DESCRIPTION} ${TEXT_RIGHTS.capture}`,
    homepage: site,
    version,
    licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.url, title: DATA_LICENCE.name }],
    resources: [
      table(),
      {
        name: 'ky-yeu-json',
        path: 'ky-yeu.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        description: `Bản ghi đầy đủ, kèm câu dẫn; cấu trúc: ${schemaAddress(site, 'archive')}`,
      },
      {
        name: 'ky-yeu-ndjson',
        path: 'ky-yeu.ndjson',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        description: `Bản ghi đầy đủ, mỗi dòng một hội nghị; cấu trúc: ${schemaAddress(site, 'conference')}`,
      },
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function table(): object {
  return {
    name: 'ky-yeu',
    type: 'table',
    path: 'ky-yeu.csv',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: HOW_CELLS_ARE_WRITTEN,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: CSV_COLUMNS.map(({ name, description, type, required }) => ({
        name,
        // A list of Table Schema has no way to write a delimiter within a value.
        type: type === 'list' ? 'string' : type,
        description,
        ...(required ? { constraints: { required } } : {}),
      })),
      missingValues: [''],
      primaryKey: ['id'],
    },
  }
}
