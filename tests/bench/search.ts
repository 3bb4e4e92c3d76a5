import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BenchWish } from './bench.ts'
import { corpusOf } from './corpus/corpus.ts'
import { type BenchEngine, documentsOf, isInstalled } from './engines/bench-engine.ts'
import { ENGINES } from './engines/engines.ts'
import { plainMiniSearch } from './engines/plain-minisearch.ts'
import { corpusCost } from './search/corpus-cost.ts'
import { authorities, judgedArchives, judgedQuality } from './search/judged-quality.ts'
import { rememberedWords } from './search/remembered-words.ts'
import { type EngineResult, sheetOf } from './search/sheet.ts'

const SIZES = [2000, 10_000]
const RESULTS = path.join(import.meta.dirname, 'results')
const INSTALL = 'npm ci --prefix tests/bench/engines'

/** Our search beside general engines: what is found, how fast, of how many bytes. */
export async function benchSearch({ save, progress }: BenchWish): Promise<readonly string[]> {
  const { present, absent } = await enginesHere()
  if (absent.length > 0)
    progress(
      `Not installed, left out: ${absent.map(({ name }) => name).join(', ')}; "${INSTALL}" installs them`,
    )
  const archives = judgedArchives()
  const corpora = SIZES.map((reports) => {
    const conferences = corpusOf(reports)
    const documents = documentsOf(conferences)
    return {
      reports,
      material: { conferences, authorities, documents },
      remembered: rememberedWords(documents),
    }
  })
  const results: EngineResult[] = []
  for (const engine of present) {
    progress(`${engine.name}: judged queries`)
    const quality = await judgedQuality(engine, archives)
    const costs = new Map<number, Awaited<ReturnType<typeof corpusCost>>>()
    for (const { reports, material, remembered } of corpora) {
      progress(`${engine.name}: ${reports} reports`)
      costs.set(reports, await corpusCost(engine, material, remembered))
    }
    results.push({ engine: engine.name, quality, costs })
  }
  if (save) progress(`Saved as ${saved(results)}`)
  return sheetOf(results, plainMiniSearch.name)
}

async function enginesHere() {
  const present: BenchEngine[] = []
  const absent: BenchEngine[] = []
  for (const engine of ENGINES) ((await isInstalled(engine)) ? present : absent).push(engine)
  return { present, absent }
}

function saved(results: readonly EngineResult[]): string {
  const file = path.join(RESULTS, `search-${new Date().toISOString().slice(0, 10)}.json`)
  const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value)
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(file, `${JSON.stringify({ node: process.version, results }, plain, 2)}\n`)
  return path.relative(process.cwd(), file)
}
