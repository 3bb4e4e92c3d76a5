import { type Measured, QUERY_CLASSES } from '../../gold/search/judged.ts'
import type { CorpusCost } from './corpus-cost.ts'

/** What was measured of an engine; costs by the number of reports in the corpus. */
export type EngineResult = {
  readonly engine: string
  readonly quality: Measured
  readonly costs: ReadonlyMap<number, CorpusCost>
}

/** A figure of the sheet. */
type Row = {
  readonly label: string
  readonly digits: number
  readonly of: (result: EngineResult) => number | undefined
}

const QUALITY: readonly Row[] = [
  { label: 'MRR@10, judged', digits: 3, of: ({ quality }) => quality.overall.mrr },
  ...QUERY_CLASSES.filter((name) => name !== 'no-answer').map((name) => ({
    label: `  ${name}`,
    digits: 3,
    of: ({ quality }: EngineResult) => quality.classes.get(name)?.mrr,
  })),
  { label: 'silence where due', digits: 2, of: ({ quality }) => quality.silence.share },
]

const COSTS: readonly { label: string; digits: number; of: (cost: CorpusCost) => number }[] = [
  { label: 'keystroke p50, ms', digits: 2, of: ({ keystroke }) => keystroke.p50 },
  { label: 'keystroke p95, ms', digits: 2, of: ({ keystroke }) => keystroke.p95 },
  { label: 'six words p50, ms', digits: 2, of: ({ words }) => words.p50 },
  { label: 'six words p95, ms', digits: 2, of: ({ words }) => words.p95 },
  { label: 'six words, MRR@10', digits: 3, of: ({ words }) => words.mrr },
  { label: 'index, kB', digits: 0, of: ({ bytes }) => bytes / 1000 },
  { label: 'index, kB gzip', digits: 0, of: ({ gzip }) => gzip / 1000 },
  { label: 'cold query, kB', digits: 0, of: ({ cold }) => cold.median / 1000 },
  { label: 'cold, most kB', digits: 0, of: ({ cold }) => cold.most / 1000 },
  { label: 'build, ms', digits: 0, of: ({ build }) => build },
  { label: 'load, ms', digits: 0, of: ({ load }) => load },
]
const ASKED = { label: 'keystrokes asked', digits: 0, of: ({ keystroke }: CorpusCost) => keystroke.asked }

const onCorpus =
  (reports: number) =>
  ({ label, digits, of }: (typeof COSTS)[number]): Row => ({
    label,
    digits,
    of: ({ costs }) => {
      const cost = costs.get(reports)
      return cost && of(cost)
    },
  })

/** A figure as so many times that of the engine everything is measured against. */
const against =
  (plain: EngineResult) =>
  ({ label, of }: Row): Row => ({
    label: label.replace(/,? k?(?:ms|B|kB)\b/u, ''),
    digits: 2,
    of: (result) => {
      const [one, other] = [of(result), of(plain)]
      return one !== undefined && other !== undefined ? one / other : undefined
    },
  })

const LABEL_WIDTH = 22
const WIDTH = 13

const cell = (value: number | undefined, digits: number) =>
  (value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits)).padStart(WIDTH)

const block = (title: string, results: readonly EngineResult[], rows: readonly Row[]) => [
  `  ${title.padEnd(LABEL_WIDTH)}${results.map(({ engine }) => engine.padStart(WIDTH)).join('')}`,
  ...rows.map(
    ({ label, digits, of }) =>
      `  ${label.padEnd(LABEL_WIDTH)}${results.map((result) => cell(of(result), digits)).join('')}`,
  ),
  '',
]

/** The sheet of a run, what is told as ratios first. */
export function sheetOf(results: readonly EngineResult[], plainName: string): readonly string[] {
  const sizes = [...new Set(results.flatMap(({ costs }) => [...costs.keys()]))]
  const plain = results.find(({ engine }) => engine === plainName)
  const titled = (reports: number) => `${reports.toLocaleString('en')} reports`
  return [
    ...(plain
      ? [
          ...block(`× ${plainName}`, results, QUALITY.slice(0, 1).map(against(plain))),
          ...sizes.flatMap((reports) =>
            block(`× ${titled(reports)}`, results, COSTS.map(onCorpus(reports)).map(against(plain))),
          ),
        ]
      : []),
    ...block('quality', results, QUALITY),
    ...sizes.flatMap((reports) => block(titled(reports), results, [...COSTS, ASKED].map(onCorpus(reports)))),
  ]
}
