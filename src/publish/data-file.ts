/** A format of the data as it stands in the data folder: «ky-yeu.csv». */
type DataFile = {
  /** What it is called, in any language. */
  readonly name: string
  readonly extension: string
  readonly mediaType: string
}

/** THE list of the formats of the data; who writes them stands apart, since a page needs the names alone. */
export const DATA_FILES = [
  { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  { name: 'JSON', extension: 'json', mediaType: 'application/json' },
  { name: 'NDJSON', extension: 'ndjson', mediaType: 'application/x-ndjson' },
] as const satisfies readonly DataFile[]

/** What describes the files. */
export const DATA_PACKAGE_NAME = 'datapackage.json'

export const dataFileName = ({ extension }: Pick<DataFile, 'extension'>): string => `ky-yeu.${extension}`
