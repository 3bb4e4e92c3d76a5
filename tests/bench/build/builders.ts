import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderForBench } from '../corpus/report-folder.ts'
import { measuredProcess, type ProcessCost } from './measured-process.ts'
import { ENGINES, typescript } from './project.ts'
import { templateFolder } from './template.ts'
import { writtenBytes } from './written-bytes.ts'

/** What a build took, and how many megabytes it wrote. */
export type BuildCost = ProcessCost & { readonly writtenMegabytes: number }

/** What others are given: a file of records, and the pages that were made of them last. */
type Made = { readonly records: string; readonly pages: string }

/** Somebody else who makes pages or indexes them. */
export type Builder = {
  readonly name: string
  /** A file without which it is not installed. */
  readonly needs: string | null
  readonly build: (made: Made) => Promise<BuildCost>
}

/** What a build costs that writes into an empty folder. */
export async function costOf(out: string, build: () => Promise<ProcessCost>): Promise<BuildCost> {
  rmSync(out, { recursive: true, force: true })
  const cost = await build()
  return { ...cost, writtenMegabytes: writtenBytes(out) / 1e6 }
}

const node = (...words: readonly string[]): readonly [string, ...string[]] => [process.execPath, ...words]

const PLAIN = fileURLToPath(new URL('./plain-site.ts', import.meta.url))

/** The least that does the like: a page of each record by a template of the language itself, and a MiniSearch of all. */
export const plain: Builder = {
  name: 'plain pages',
  needs: null,
  build: ({ records, pages }) =>
    costOf(pages, () => measuredProcess(node(...typescript(PLAIN, records, pages)))),
}

const ELEVENTY = path.join(ENGINES, '@11ty/eleventy/cmd.cjs')

/** Eleventy with a template for all records. */
const eleventy: Builder = {
  name: 'Eleventy',
  needs: ELEVENTY,
  build: ({ records }) => {
    const cwd = templateFolder(records)
    const out = path.join(folderForBench('eleventy-out'), 'site')
    return costOf(out, () => measuredProcess(node(ELEVENTY, '--quiet', `--output=${out}`), { cwd }))
  },
}

const PAGEFIND = path.join(ENGINES, 'pagefind/lib/runner/bin.cjs')

/** Pagefind over the pages that are there already; it makes none itself. */
const pagefind: Builder = {
  name: 'Pagefind',
  needs: PAGEFIND,
  build: ({ pages }) => {
    const out = path.join(folderForBench('pagefind-out'), 'pagefind')
    return costOf(out, () =>
      measuredProcess(node(PAGEFIND, '--site', pages, '--output-path', out, '--force-language', 'vi')),
    )
  },
}

/** THE list of those that are held beside our build; the first is what all are measured against. */
export const BUILDERS: readonly Builder[] = [plain, eleventy, pagefind]

/** Whether it can be run here. */
export const isHere = ({ needs }: Builder): boolean => needs === null || existsSync(needs)
