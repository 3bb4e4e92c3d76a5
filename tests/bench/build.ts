import path from 'node:path'
import type { BenchWish, Effort } from './bench.ts'
import { BUILDERS, type BuildCost, type Builder, costOf, isHere, plain } from './build/builders.ts'
import { shownRecords } from './build/shown.ts'
import { changeReport, workshop } from './build/workshop.ts'
import { writtenBytes } from './build/written-bytes.ts'
import { folderForBench, folderOfReports } from './corpus/report-folder.ts'
import type { Figure, Findings, Measurement } from './frame/findings.ts'
import { quantile } from './frame/quantile.ts'
import type { Patience } from './frame/timed.ts'

const SIZES: Readonly<Record<Effort, readonly number[]>> = {
  short: [100, 1000],
  whole: [100, 1000, 10_000],
  large: [100, 1000, 10_000, 50_000],
}
/** Runs beyond the first are for what is short. */
const PATIENCE: Readonly<Record<Effort, Patience>> = {
  short: { runs: 1, budget: 0 },
  whole: { runs: 3, budget: 200_000 },
  large: { runs: 3, budget: 200_000 },
}

const COST = { worse: 'more', grows: true } as const
const FIGURES: readonly (Figure & { readonly of: (cost: BuildCost) => number })[] = [
  { name: 'wall, s', ...COST, digits: 1, of: ({ seconds }) => seconds },
  { name: 'processors, s', ...COST, digits: 1, tolerance: 1.5, of: ({ cpuSeconds }) => cpuSeconds },
  { name: 'memory, MB', ...COST, digits: 0, tolerance: 1.4, of: ({ peakMegabytes }) => peakMegabytes },
  { name: 'written, MB', ...COST, digits: 1, tolerance: 1.2, of: ({ writtenMegabytes }) => writtenMegabytes },
]

/** What we make, and from what: nothing kept, all kept, all kept but one report. */
const OURS = [
  ...['archive cold', 'archive again', 'archive +1'],
  ...['site cold', 'site again', 'site +1'],
] as const

/** The build of the archive and of the whole site beside what others do of the same pages. */
export async function benchBuild({ effort, progress }: BenchWish): Promise<readonly Findings[]> {
  const others = effort === 'short' ? [plain] : buildersHere(progress)
  const measurements: Measurement[] = []
  for (const size of SIZES[effort])
    measurements.push(...(await measuredAt(size, others, { patience: PATIENCE[effort], progress })))
  return [
    {
      name: 'build',
      unit: 'reports',
      subjects: [...OURS, ...others.map(({ name }) => name)],
      ours: OURS,
      against: plain.name,
      figures: FIGURES.map(({ of: _, ...figure }) => figure),
      measurements,
    },
  ]
}

function buildersHere(progress: BenchWish['progress']): readonly Builder[] {
  const absent = BUILDERS.filter((one) => !isHere(one)).map(({ name }) => name)
  if (absent.length > 0)
    progress(
      `Not installed, left out: ${absent.join(', ')}; "npm ci --prefix tests/bench/engines" installs them`,
    )
  return BUILDERS.filter(isHere)
}

type Measuring = { readonly patience: Patience; readonly progress: BenchWish['progress'] }

/** The medians of several rounds. */
async function measuredAt(
  size: number,
  others: readonly Builder[],
  { patience: { runs, budget }, progress }: Measuring,
): Promise<readonly Measurement[]> {
  const reports = folderOfReports(size)
  const rounds: (readonly (readonly [string, BuildCost])[])[] = []
  const begun = performance.now()
  do {
    progress(`build: ${size} reports, run ${rounds.length + 1}`)
    rounds.push(await round(reports, others, progress))
  } while (rounds.length < runs && performance.now() - begun < budget)
  const all = rounds.flat()
  const subjects = new Set(all.map(([subject]) => subject))
  return Array.from(subjects).flatMap((subject) =>
    told(
      subject,
      size,
      all.flatMap(([of, cost]) => (of === subject ? [cost] : [])),
    ),
  )
}

const told = (subject: string, size: number, costs: readonly BuildCost[]): readonly Measurement[] =>
  FIGURES.map(({ name: figure, of }) => ({ subject, figure, size, value: quantile(costs.map(of), 0.5) }))

/** All of them once, one after the other. */
async function round(
  reports: string,
  others: readonly Builder[],
  progress: BenchWish['progress'],
): Promise<readonly (readonly [string, BuildCost])[]> {
  const found: (readonly [string, BuildCost])[] = []
  const note = (subject: string, cost: BuildCost) => {
    progress(`  ${subject}: ${cost.seconds.toFixed(1)} s, ${cost.peakMegabytes.toFixed(0)} MB`)
    found.push([subject, cost])
  }
  const made = folderForBench('made')
  const site = path.join(made, 'site')
  const shop = workshop(reports)
  for (const [command, what] of [
    ['archive', 'archive'],
    ['build', 'site'],
  ] as const) {
    const out = path.join(made, what)
    const again = async () => ({
      ...(await shop.run(command, out)),
      writtenMegabytes: writtenBytes(out) / 1e6,
    })
    shop.forget()
    note(`${what} cold`, await costOf(out, () => shop.run(command, out)))
    note(`${what} again`, await again())
    changeReport(reports, found.length)
    note(`${what} +1`, await again())
  }
  const records = shownRecords(site)
  for (const other of others)
    note(other.name, await other.build({ records, pages: path.join(made, 'pages') }))
  return found
}
