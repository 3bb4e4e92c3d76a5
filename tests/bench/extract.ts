import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { extract } from '../../src/extract/extract.ts'
import { readCapture } from '../../src/text/capture.ts'
import { decode } from '../../src/text/decode.ts'
import { extractAtScale } from './extract-at-scale.ts'
import { linkedAtScale } from './linked-at-scale.ts'

const TEXTS = path.resolve(import.meta.dirname, '../gold/specimens/texts')
const PAGE_BYTES = 6000
const WARM_UP = 40
const RUNS = 200

function read(bytes: Uint8Array): void {
  const decoded = decode(bytes)
  if ('issue' in decoded) return
  const { decoding, text } = decoded
  extract({ id: 'bench', file: 'bench.txt', sha256: '', decoding, source: readCapture(text) })
}

/** Milliseconds of one reading. */
function time(bytes: Uint8Array): number {
  const start = performance.now()
  read(bytes)
  return performance.now() - start
}

/** A reading of a few milliseconds is mostly that of the collector; a long one need not be repeated. */
const ENOUGH_MS = 1000

/** The shortest of several readings. */
function best(bytes: Uint8Array): number {
  const times = [time(bytes)]
  while (times.length < 7 && times.reduce((sum, one) => sum + one, 0) < ENOUGH_MS) times.push(time(bytes))
  return Math.min(...times)
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN
const sortedTimes = (times: readonly number[]) => times.toSorted((one, other) => one - other)

/** Whole specimens one after another until a page is full. */
function pages(): readonly Uint8Array[] {
  const texts = readdirSync(TEXTS).map((file) => readFileSync(path.join(TEXTS, file), 'utf8'))
  return texts.map((text, index) => {
    let page = text
    for (let next = index + 1; Buffer.byteLength(page) < PAGE_BYTES; next++)
      page += `\n${texts[next % texts.length]}`
    return Buffer.from(page).subarray(0, PAGE_BYTES)
  })
}

function longestParagraph(file: string): string {
  const lines = readFileSync(path.join(TEXTS, file), 'utf8').split('\n')
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest))
}

/** An article without end, and texts made to be slow, a unit each that is repeated. */
const HOSTILE: Readonly<Record<string, string>> = {
  prose: `${longestParagraph('A20.txt')}\n${longestParagraph('B13.txt')}\n`,
  commas: ',',
  capitals: 'A',
  names: 'Nguyễn Văn Mẫu, Phó Trưởng ban; ',
  dates: 'ngày 1/2 ',
  events: 'hội nghị ',
  quotes: 'Hội nghị “a ',
  quoted: '“Lớp học ',
  places: 'tại Hà Nội ',
  'one line': 'Hội nghị tập huấn công tác thông tin đối ngoại cho cán bộ cơ sở và ',
}
const SMALL = 500_000
const LARGE = 5_000_000

const repeated = (unit: string, bytes: number) =>
  Buffer.from(unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit))).slice(0, bytes))

function growth([name, unit]: [string, string]): string {
  const [small, large] = [repeated(unit, SMALL), repeated(unit, LARGE)]
  const [once, tenfold] = [best(small), best(large)]
  const ratio = (tenfold / once / (large.length / small.length)) * 10
  return `  ${name.padEnd(10)} ${once.toFixed(0).padStart(7)} ms ${tenfold.toFixed(0).padStart(7)} ms   ×${ratio.toFixed(1)}`
}

/** How many invented reports are read; their figures are those of any number, and their time grows with it. */
const MANY = [100, 1000, 10_000] as const
const LINKED = 1000

/** How long a page takes, how much is found in many, and by how much ten times the text takes longer, decoding included. */
export function benchExtract(): readonly string[] {
  const all = pages()
  for (let run = 0; run < WARM_UP; run++) read(all[run % all.length] ?? new Uint8Array())
  const times = sortedTimes(
    Array.from({ length: RUNS }, (_, run) => time(all[run % all.length] ?? new Uint8Array())),
  )
  return [
    `  a page of ${PAGE_BYTES / 1000} kB: median ${at(times, 0.5).toFixed(2)} ms, p95 ${at(times, 0.95).toFixed(2)} ms`,
    ...MANY.flatMap(extractAtScale),
    ...linkedAtScale(LINKED),
    `  growth, ${SMALL / 1e6} MB to ${LARGE / 1e6} MB:`,
    ...Object.entries(HOSTILE).map(growth),
  ]
}
