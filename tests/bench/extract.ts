import type { BenchWish, Effort } from './bench.ts'
import { type AtScale, extractAtScale, wordsAtScale } from './extract/at-scale.ts'
import { hostileTexts } from './extract/hostile-texts.ts'
import { linkedAtScale } from './extract/linked-at-scale.ts'
import type { Figure, Findings, Measurement } from './frame/findings.ts'

const SIZES: Readonly<Record<Effort, readonly number[]>> = {
  short: [100, 1000],
  whole: [100, 1000, 10_000],
  large: [100, 1000, 10_000, 50_000],
}
/** In so many the rules have been compiled that the rest are read with. */
const WARM_UP = 100
const LINKED = 1000

const TIME = { worse: 'more', tolerance: 1.5 } as const
const FIGURES: readonly (Figure & { readonly of: (at: AtScale) => number })[] = [
  { name: 'report p50, ms', digits: 2, ...TIME, of: ({ median }) => median },
  { name: 'report p95, ms', digits: 2, ...TIME, of: ({ p95 }) => p95 },
  { name: 'all, s', digits: 2, ...TIME, grows: true, of: ({ all }) => all / 1000 },
]
const OURS = 'Kỷ yếu'
const PLAIN = 'words only'

/** How long reports take and how much is found in many; by how much ten times of a text made to be slow takes longer. */
export function benchExtract({ effort, progress }: BenchWish): readonly Findings[] {
  extractAtScale(WARM_UP)
  const notes: string[] = []
  const measurements = SIZES[effort].flatMap((size) => {
    progress(`extract: ${size} reports`)
    const ours = extractAtScale(size)
    notes.push(...ours.notes)
    return [...told(OURS, size, ours), ...told(PLAIN, size, wordsAtScale(size))]
  })
  progress('extract: texts made to be slow')
  const atScale: Findings = {
    name: 'extract',
    unit: 'reports',
    subjects: [OURS, PLAIN],
    ours: [OURS],
    against: PLAIN,
    figures: FIGURES.map(({ of: _, ...figure }) => figure),
    measurements,
    notes: [...notes, ...linkedAtScale(LINKED)],
  }
  return [atScale, hostileTexts()]
}

const told = (subject: string, size: number, cost: AtScale): readonly Measurement[] =>
  FIGURES.map(({ name: figure, of }) => ({ subject, figure, size, value: of(cost) }))
