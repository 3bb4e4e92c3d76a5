import path from 'node:path'
import * as z from 'zod/mini'
import type { CorrectionFile } from '../link/apply-corrections.ts'
import { PERSONS } from '../link/correct-record.ts'
import { CORRECTED_FIELDS, Correction } from '../model/correction.ts'
import { normalized } from '../text/normalize.ts'
import { parsedYaml } from '../text/yaml.ts'
import { asLine } from './as-line.ts'
import { FileError, filesNamed } from './files.ts'
import { statedText } from './stated-text.ts'

/** Both are in use; a correction must not go unread for the shorter one. */
const EXTENSIONS = ['.yaml', '.yml']

const Stated = z.extend(Correction, {
  field: z.enum([...CORRECTED_FIELDS, PERSONS]),
  quote: z._default(z.nullable(z.string()), null),
})

/**
 * The corrections of a folder, one file a conference and named after its address, in the order of the names; a folder
 * that is missing holds none. Throws a FileError that names every file, correction and value that is wrong.
 */
export function readCorrections(folder: string): readonly CorrectionFile[] {
  const read = filesNamed(folder, EXTENSIONS).map((name) => {
    const location = path.posix.join(folder, name)
    return readFile(asLine(location), path.parse(name).name, statedText(location))
  })
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []))
  if (faults.length > 0) throw new FileError(faults.join('\n'))
  return read.filter((one) => 'corrections' in one)
}

type Faults = { readonly faults: readonly string[] }

/** Some hundred corrections; the parser takes time by the square of the keys of a mapping. */
const LONGEST = 100_000

function readFile(file: string, conference: string, text: string): CorrectionFile | Faults {
  const cannotRead = (fault: string) => `Cannot read "${file}": ${fault}`
  if (text.length > LONGEST) return { faults: [cannotRead(`longer than ${LONGEST} characters`)] }
  const yaml = parsedYaml(text)
  if ('fault' in yaml) return { faults: [cannotRead(`no YAML: ${yaml.fault}`)] }
  if (!Array.isArray(yaml.value)) return { faults: [cannotRead('not a list of corrections')] }
  const parsed = yaml.value.map((value: unknown) => Stated.safeParse(inOneSpelling(value)))
  const faults = parsed.flatMap(({ error }, index) =>
    (error?.issues ?? []).map((issue) => cannotRead(`correction ${index + 1} ${faultOf(issue)}`)),
  )
  if (faults.length > 0) return { faults }
  return { file, conference, corrections: parsed.flatMap(({ data }) => data ?? []) }
}

/** A curator may type «hoà» where the record says «hòa». */
function inOneSpelling(value: unknown): unknown {
  if (typeof value === 'string') return normalized(value)
  if (Array.isArray(value)) return value.map(inOneSpelling)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneSpelling(inner)]))
}

function faultOf({ path: at, message, ...issue }: z.core.$ZodIssue): string {
  if ('keys' in issue) return `has an unknown key "${String(issue.keys[0])}"`
  const field = at.map(String).join('.')
  const given = 'input' in issue ? ` (${JSON.stringify(issue.input)})` : ''
  return field === '' ? 'is no mapping of keys and values' : `has a wrong "${field}"${given}: ${message}`
}
