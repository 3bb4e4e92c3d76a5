import { parse } from 'csv-parse/sync'
import { EXPORTS } from '../../src/publish/exports.ts'
import type { Publication } from '../../src/publish/publication.ts'

/** Everything published beside the pages, under its path. */
export async function publishedFiles(publication: Publication): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const { files: of } of EXPORTS) {
    for await (const { path, content } of of(publication))
      files.set(path, content instanceof Uint8Array ? '' : [...content].join(''))
  }
  return files
}

/** A cell as it was before it was defused, by the rule that `datapackage.json` gives. */
const undefused = (cell: string) => cell.replace(/^'/u, '')

/** The rows of a table of ours, read by the rules that `datapackage.json` gives. */
export function readTable(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { bom: true, columns: true, cast: undefused })
}

/** The values of a cell that may hold several. */
export function readList(cell: string): readonly string[] {
  if (cell === '') return []
  return cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /u).map((value) => value.replaceAll(/\\([\\|])/gu, '$1'))
}
