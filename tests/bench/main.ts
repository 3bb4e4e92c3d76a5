import { benchExtract } from './extract.ts'

/** THE list of benchmarks; `npm run bench` runs all, `npm run bench -- extract` one. */
const BENCHMARKS: Readonly<Record<string, () => readonly string[]>> = { extract: benchExtract }

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHMARKS))
if (unknown.length > 0) {
  process.stderr.write(
    `Unknown benchmark "${unknown.join(', ')}"; there are: ${Object.keys(BENCHMARKS).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    process.stdout.write(`${name}\n${run().join('\n')}\n`)
  }
}
