import * as z from 'zod/mini'
import { BodyAuthority, DirectiveAuthority, OfficialAuthority, PlaceAuthority } from '../model/authority.ts'
import { Conference } from '../model/conference.ts'
import { DATA_LICENCE } from './data-terms.ts'
import { SCHEMA_NAMES, type SchemaName, schemaAddress } from './schema-address.ts'

const Row = z.extend(Conference, { permalink: z.url() })

/** What a record says of itself where it stands without the others. */
const alone = { permalink: z.url(), version: z.string(), licence: z.literal(DATA_LICENCE.url) }
const named = { ...alone, conferences: z.array(z.string()) }

const Selection = z.strictObject({
  permalink: z.url(),
  described: z.string(),
  accessed: z.iso.date(),
  found: z.int(),
})

const ArchiveFile = z.strictObject({
  $schema: z.url(),
  name: z.string(),
  site: z.url(),
  version: z.string(),
  licence: z.strictObject({ id: z.string(), name: z.string(), url: z.url() }),
  /** What the rights of a report mean for its text. */
  rights: z.strictObject({ digest: z.string(), capture: z.string() }),
  /** Of a part of the archive: which. */
  selection: z.optional(Selection),
  conferences: z.array(Row),
})

const SHAPES: Readonly<Record<SchemaName, z.core.$ZodType>> = {
  archive: ArchiveFile,
  conference: z.extend(Conference, alone),
  official: z.extend(OfficialAuthority, named),
  body: z.extend(BodyAuthority, named),
  directive: z.extend(DirectiveAuthority, named),
  place: z.extend(PlaceAuthority, named),
}

const TITLES: Readonly<Record<SchemaName, string>> = {
  archive: 'Kỷ yếu, hay một phần của kỷ yếu',
  conference: 'Hội nghị, mỗi dữ kiện kèm câu dẫn',
  official: 'Nhân vật trong danh mục',
  body: 'Cơ quan trong danh mục',
  directive: 'Văn bản trong danh mục',
  place: 'Địa phương trong danh mục',
}

/** The shapes of the data files as JSON Schemas (2020-12), from the very schemas the archive was checked with. */
export function dataSchemas(site: string): readonly { readonly name: SchemaName; readonly schema: object }[] {
  return SCHEMA_NAMES.map((name) => ({
    name,
    schema: {
      $id: schemaAddress(site, name),
      title: TITLES[name],
      ...z.toJSONSchema(SHAPES[name], { target: 'draft-2020-12', reused: 'ref' }),
    },
  }))
}
