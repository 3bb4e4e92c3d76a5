import { QUERY_CLASSES } from '../gold/search/judged.ts'
import type { BenchWish, Effort } from './bench.ts'
import { corpusOf } from './corpus/corpus.ts'
import { type BenchEngine, documentsOf, isInstalled } from './engines/bench-engine.ts'
import { ENGINES } from './engines/engines.ts'
import { kyYeu } from './engines/ky-yeu.ts'
import { plainMiniSearch } from './engines/plain-minisearch.ts'
import type { Figure, Findings, Measurement } from './frame/findings.ts'
import { type CorpusCost, corpusCost } from './search/corpus-cost.ts'
import { authorities, judgedArchives, judgedQuality } from './search/judged-quality.ts'
import { rememberedWords } from './search/remembered-words.ts'

const SIZES: Readonly<Record<Effort, readonly number[]>> = {
  short: [100, 1000],
  whole: [100, 1000, 10_000],
  large: [100, 1000, 10_000, 50_000],
}
const INSTALL = 'npm ci --prefix tests/bench/engines'

/** On a machine that others share too, times of the same minute differ by half and more. */
const TIME = { worse: 'more', tolerance: 3, grows: true } as const
const BYTES = { worse: 'more', tolerance: 1.1, grows: true, digits: 0 } as const
const RANK = { worse: 'less', tolerance: 1.05, digits: 3 } as const

type Told<T> = Figure & { readonly of: (from: T) => number | undefined }

const QUALITY: readonly Told<Awaited<ReturnType<typeof judgedQuality>>>[] = [
  { name: 'MRR@10, judged', ...RANK, of: ({ overall }) => overall.mrr },
  ...QUERY_CLASSES.filter((name) => name !== 'no-answer').map((name) => ({
    name: `  ${name}`,
    digits: 3,
    of: ({ classes }: Awaited<ReturnType<typeof judgedQuality>>) => classes.get(name)?.mrr,
  })),
  { name: 'silence where due', digits: 2, of: ({ silence }) => silence.share },
]

const COSTS: readonly Told<CorpusCost>[] = [
  { name: 'keystroke p50, ms', digits: 2, ...TIME, of: ({ keystroke }) => keystroke.p50 },
  { name: 'keystroke p95, ms', digits: 2, ...TIME, of: ({ keystroke }) => keystroke.p95 },
  { name: 'six words p50, ms', digits: 2, ...TIME, of: ({ words }) => words.p50 },
  { name: 'six words p95, ms', digits: 2, ...TIME, of: ({ words }) => words.p95 },
  { name: 'six words, MRR@10', ...RANK, of: ({ words }) => words.mrr },
  { name: 'index, kB', ...BYTES, of: ({ bytes }) => bytes / 1000 },
  { name: 'index, kB gzip', ...BYTES, of: ({ gzip }) => gzip / 1000 },
  { name: 'cold query, kB', ...BYTES, of: ({ cold }) => cold.median / 1000 },
  { name: 'cold, most kB', ...BYTES, of: ({ cold }) => cold.most / 1000 },
  { name: 'build, ms', digits: 0, ...TIME, of: ({ build }) => build },
  { name: 'load, ms', digits: 2, ...TIME, of: ({ load }) => load },
  { name: 'keystrokes asked', digits: 0, of: ({ keystroke }) => keystroke.asked },
]

/** Our search beside general engines: what is found, how fast, of how many bytes. */
export async function benchSearch({ effort, progress }: BenchWish): Promise<readonly Findings[]> {
  const { present, absent } = await enginesHere(effort)
  if (absent.length > 0)
    progress(
      `Not installed, left out: ${absent.map(({ name }) => name).join(', ')}; "${INSTALL}" installs them`,
    )
  const archives = judgedArchives()
  const corpora = SIZES[effort].map(corpusToSearch)
  const measurements: Measurement[] = []
  for (const engine of present) {
    const { name: subject } = engine
    progress(`${subject}: judged queries`)
    measurements.push(...toldBy(QUALITY, await judgedQuality(engine, archives), { subject, size: null }))
    for (const { reports: size, material, remembered } of corpora) {
      progress(`${subject}: ${size} reports`)
      const cost = await corpusCost(engine, material, remembered)
      measurements.push(...toldBy(COSTS, cost, { subject, size }))
    }
  }
  return [
    {
      name: 'search',
      unit: 'reports',
      subjects: present.map(({ name }) => name),
      ours: [kyYeu.name],
      against: plainMiniSearch.name,
      figures: [...QUALITY, ...COSTS].map(({ of: _, ...figure }) => figure),
      measurements,
    },
  ]
}

function toldBy<T>(
  figures: readonly Told<T>[],
  from: T,
  at: Pick<Measurement, 'subject' | 'size'>,
): readonly Measurement[] {
  return figures.flatMap(({ name: figure, of }) => {
    const value = of(from)
    return value !== undefined && Number.isFinite(value) ? [{ ...at, figure, value }] : []
  })
}

function corpusToSearch(reports: number) {
  const conferences = corpusOf(reports)
  const documents = documentsOf(conferences)
  return {
    reports,
    material: { conferences, authorities, documents },
    remembered: rememberedWords(documents),
  }
}

/** A check holds ours against the plain engine alone, which is always there. */
async function enginesHere(effort: Effort) {
  const present: BenchEngine[] = []
  const absent: BenchEngine[] = []
  const asked = effort === 'short' ? [kyYeu, plainMiniSearch] : ENGINES
  for (const engine of asked) ((await isInstalled(engine)) ? present : absent).push(engine)
  return { present, absent }
}
