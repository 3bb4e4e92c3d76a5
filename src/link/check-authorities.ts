import {
  type Authorities,
  BodyAuthority,
  DirectiveAuthority,
  OfficialAuthority,
  PlaceAuthority,
} from '../model/authority.ts'
import { type Heading, nameKey, uniquenessFaults } from './authority-forms.ts'
import { relationFaults } from './authority-relations.ts'
import { formKey } from './form-key.ts'
import { mixedScriptFaults } from './mixed-scripts.ts'

/** One authority file: its name for messages and what JSON it holds. */
export type AuthorityFile = { readonly file: string; readonly content: unknown }
export type AuthorityFiles = Readonly<Record<keyof Authorities, AuthorityFile>>

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string; readonly code?: string }
type Schema<T> = {
  readonly safeParse: (value: unknown) => {
    readonly data?: T | undefined
    readonly error?: { readonly issues: readonly Issue[] } | undefined
  }
}
type Checked<T> = { readonly records: readonly T[]; readonly faults: readonly string[] }

/**
 * The four files as authorities, or everything that is wrong with them, each fault with file, record and value:
 * «Cannot read "data/authorities/officials.json": record 14 has no preferred form».
 */
export function checkedAuthorities(
  files: AuthorityFiles,
): { readonly authorities: Authorities } | { readonly faults: readonly string[] } {
  const officials = checkedFile(files.officials, OfficialAuthority, nameKey)
  const bodies = checkedFile(files.bodies, BodyAuthority, formKey)
  const directives = checkedFile(files.directives, DirectiveAuthority, formKey)
  const places = checkedFile(files.places, PlaceAuthority, formKey)
  const faults = [officials, bodies, directives, places].flatMap((checked) => checked.faults)
  if (faults.length > 0) return { faults }
  const authorities: Authorities = {
    officials: officials.records,
    bodies: bodies.records,
    directives: directives.records,
    places: places.records,
  }
  const broken = relationFaults(authorities).map(({ kind, fault }) => cannotRead(files[kind].file, fault))
  return broken.length > 0 ? { faults: broken } : { authorities }
}

function cannotRead(file: string, fault: string): string {
  return `Cannot read "${file}": ${fault}`
}

function checkedFile<T extends Heading>(
  { file, content }: AuthorityFile,
  schema: Schema<T>,
  keyOf: (form: string) => string,
): Checked<T> {
  if (!Array.isArray(content)) return { records: [], faults: [cannotRead(file, 'not a list of records')] }
  const parsed = content.map((value: unknown, index) => ({ index, ...schema.safeParse(value) }))
  const records = parsed.flatMap(({ data }) => data ?? [])
  const shape = parsed.flatMap(({ index, error }) =>
    (error?.issues ?? []).map((issue) => `record ${index + 1} ${shapeFault(issue)}`),
  )
  const faults =
    shape.length > 0 ? shape : [...uniquenessFaults(records, keyOf), ...mixedScriptFaults(records)]
  return { records, faults: faults.map((fault) => cannotRead(file, fault)) }
}

/** The fields a curator forgets have words of their own. */
const MISSING: Readonly<Record<string, string>> = {
  id: 'has no usable id',
  preferredForm: 'has no preferred form',
  sources: 'has no source',
}

function shapeFault({ path, message, code }: Issue): string {
  const [field = ''] = path
  // A form that is there and holds what it may not is not missing.
  const isThere = code === 'invalid_format' && field !== 'id'
  const missing = path.length === 1 && !isThere ? MISSING[String(field)] : undefined
  return missing ?? `has a wrong field "${path.map(String).join('.')}": ${message}`
}
