import { DATA_FOLDER } from './data-folder.ts'
import type { Publication } from './publication.ts'

export const SCHEMA_NAMES = ['archive', 'conference', 'official', 'body', 'directive', 'place'] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]

export const schemaPath = (name: SchemaName): string => `${DATA_FOLDER}/schema/${name}.json`

export const schemaAddress = (site: Publication['site'], name: SchemaName): string => site + schemaPath(name)
