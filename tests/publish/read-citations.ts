import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'
import type { CitedWork } from '../../src/publish/cited-work.ts'
import { cslJson } from '../../src/publish/csl-json.ts'

type Fields = Readonly<Record<string, unknown>>

/** The one entry of a BibTeX file; throws where the file is at fault. */
export function readBibtex(text: string): { readonly key: string; readonly fields: Fields } {
  const { entries, errors } = parse(text, { sentenceCase: false })
  const [entry, ...more] = entries
  if (!entry || more.length > 0 || errors.length > 0) throw new Error(`Not one entry: ${text}`)
  return { key: entry.key, fields: entry.fields as Fields }
}

/** The one entry of a RIS file by its tags. */
export function readRis(text: string): Readonly<Record<string, string | readonly string[]>> {
  const entries: unknown = plugins.input.data(text, '@ris/file')
  if (!Array.isArray(entries) || entries.length !== 1) throw new Error(`Not one entry: ${text}`)
  return entries[0]
}

/** A work in a CSL-JSON file. */
export const cslOf = (work: CitedWork): string => [...cslJson([work])].join('')

/** The one item of a CSL-JSON file, as Citation.js takes it up. */
export function readCsl(text: string): Fields {
  const { data } = new Cite(JSON.parse(text))
  if (data.length !== 1) throw new Error(`Not one item: ${text}`)
  return data[0] ?? {}
}
