import { readFileSync } from 'node:fs'
import path from 'node:path'
import { extract } from '../../../src/extract/extract.ts'
import { readCapture } from '../../../src/text/capture.ts'
import { decode } from '../../../src/text/decode.ts'
import { cpuMilliseconds } from '../../cpu-milliseconds.ts'
import type { Findings, Measurement } from '../frame/findings.ts'

const TEXTS = path.resolve(import.meta.dirname, '../../gold/specimens/texts')

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

/** In megabytes. */
const SIZES = [0.5, 5] as const
const FIGURE = 'reading, ms'

const repeated = (unit: string, bytes: number) =>
  Buffer.from(unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit))).slice(0, bytes))

function read(bytes: Uint8Array): void {
  const decoded = decode(bytes)
  if ('issue' in decoded) throw new Error('Cannot time the reading of a hostile text: it is no text')
  const { decoding, text } = decoded
  extract({ id: 'bench', file: 'bench.txt', sha256: '', decoding, source: readCapture(text) })
}

/** Milliseconds of a processor for one reading. */
const time = (bytes: Uint8Array) => cpuMilliseconds(() => read(bytes))

/** A reading of a few milliseconds is mostly that of the collector; a long one need not be repeated. */
const ENOUGH_MS = 1000

/** The shortest of several readings. */
function best(bytes: Uint8Array): number {
  const times = [time(bytes)]
  while (times.length < 7 && times.reduce((sum, one) => sum + one, 0) < ENOUGH_MS) times.push(time(bytes))
  return Math.min(...times)
}

/** How the time grows of texts that were made to be slow; what is read in the time of its length has the exponent 1. */
export function hostileTexts(): Findings {
  const subjects = Object.keys(HOSTILE)
  const measurements = Object.entries(HOSTILE).flatMap(([subject, unit]) =>
    SIZES.map(
      (size): Measurement => ({ subject, figure: FIGURE, size, value: best(repeated(unit, size * 1e6)) }),
    ),
  )
  const figures = [{ name: FIGURE, digits: 0, worse: 'more', tolerance: 1.6, grows: true }] as const
  return {
    name: 'extract-hostile',
    unit: 'MB',
    subjects,
    ours: subjects,
    against: null,
    figures,
    measurements,
  }
}
