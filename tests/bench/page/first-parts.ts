import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { servedBytes } from '../engines/bench-engine.ts'

/** THE parts that are fetched whole before the first filter or the first answer, however large the archive is. */
const WHOLE = ['manifest', 'columns', 'lexicon', 'suggestions'] as const

/** How many kilobytes a host sends of each part of an archive that has to come whole; what a site has none of is 0. */
export function firstParts(site: string): readonly { readonly figure: string; readonly value: number }[] {
  const folder = path.join(site, 'archive')
  const names = readdirSync(folder)
  return WHOLE.map((part) => {
    const files = names.filter((name) => name.startsWith(`${part}.`) || name.startsWith(`${part}-`))
    const bytes = files.map((name) => servedBytes(readFileSync(path.join(folder, name))))
    return { figure: `${part}, kB`, value: bytes.reduce((sum, one) => sum + one, 0) / 1000 }
  })
}
