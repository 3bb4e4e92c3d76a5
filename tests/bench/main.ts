import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { benchExtract } from './extract.ts'
import { benchSearch } from './search.ts'

/** THE list of benchmarks; `npm run bench` runs all, `npm run bench -- extract` one; `--save` keeps the figures. */
const BENCHMARKS: Readonly<Record<string, Bench>> = { extract: benchExtract, search: benchSearch }

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { save: { type: 'boolean', default: false } },
    })
    const unknown = positionals.filter((name) => !(name in BENCHMARKS))
    if (unknown.length === 0) return { save: values.save, names: positionals }
    return new Error(
      `Unknown benchmark "${unknown.join(', ')}"; there are: ${Object.keys(BENCHMARKS).join(', ')}`,
    )
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const wish = asked()
if (wish instanceof Error) {
  process.stderr.write(`${wish.message}\n`)
  process.exitCode = 2
} else {
  const progress = (line: string) => process.stderr.write(`${line}\n`)
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (wish.names.length > 0 && !wish.names.includes(name)) continue
    const lines = await run({ save: wish.save, progress })
    process.stdout.write(`${name}\n${lines.join('\n')}\n`)
  }
  // An engine may leave a process behind that it never ends.
  process.exit()
}
