import { parseArgs } from 'node:util'
import type { Bench, BenchWish } from './bench.ts'
import { benchBuild } from './build.ts'
import { benchExtract } from './extract.ts'
import type { Findings } from './frame/findings.ts'
import { regressionsIn } from './frame/regressions.ts'
import { committedRatios, saveResults } from './frame/results.ts'
import { sheetOf } from './frame/sheet.ts'
import { benchPage } from './page.ts'
import { benchSearch } from './search.ts'

/**
 * THE list of benchmarks: `npm run bench` runs all, `npm run bench -- build` one; `--large` adds 50,000, `--save` keeps
 * what was found, `--check` measures little and fails where a ratio got worse than the one that was kept.
 */
const BENCHMARKS: Readonly<Record<string, Bench>> = {
  extract: benchExtract,
  search: benchSearch,
  build: benchBuild,
  page: benchPage,
}

const FLAG = { type: 'boolean', default: false } as const

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { save: FLAG, check: FLAG, large: FLAG },
    })
    const unknown = positionals.filter((name) => !(name in BENCHMARKS))
    if (unknown.length > 0)
      return new Error(
        `Unknown benchmark "${unknown.join(', ')}"; there are: ${Object.keys(BENCHMARKS).join(', ')}`,
      )
    if (values.check && (values.save || values.large))
      return new Error('A check measures too little to be saved, and nothing large')
    return { ...values, names: positionals }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Says what got worse; a benchmark of which nothing can be compared has failed, too. */
function checked(findings: Findings): boolean {
  const { compared, regressions } = regressionsIn(findings, committedRatios(findings.name))
  for (const line of regressions) process.stderr.write(`Regression in ${findings.name}: ${line}\n`)
  if (compared === 0) process.stderr.write(`Cannot check ${findings.name}: no committed ratio compares\n`)
  else process.stdout.write(`${findings.name}: ${compared} ratios compared, ${regressions.length} worse\n`)
  return compared > 0 && regressions.length === 0
}

const wish = asked()
if (wish instanceof Error) {
  process.stderr.write(`${wish.message}\n`)
  process.exitCode = 2
} else {
  const { check, save, large, names } = wish
  const effort: BenchWish['effort'] = check ? 'short' : large ? 'large' : 'whole'
  const progress = (line: string) => process.stderr.write(`${line}\n`)
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (names.length > 0 && !names.includes(name)) continue
    for (const findings of await run({ effort, progress })) {
      process.stdout.write(`${findings.name}\n${sheetOf(findings).join('\n')}\n`)
      if (save) saveResults(findings)
      if (check && !checked(findings)) process.exitCode = 1
    }
  }
  // An engine may leave a process behind that it never ends.
  process.exit()
}
