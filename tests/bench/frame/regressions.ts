import type { Figure, Findings } from './findings.ts'
import { type Ratio, ratiosOf } from './ratios.ts'

/** What is compared with what was committed, and what of it got worse, in words. */
export type Comparison = { readonly compared: number; readonly regressions: readonly string[] }

/** An exponent that so much larger is no chance: at a hundred times the size half as much again and more. */
const GROWTH_TOLERANCE = 0.1

const isSame = (one: Ratio, other: Ratio) =>
  one.kind === other.kind &&
  one.subject === other.subject &&
  one.figure === other.figure &&
  one.size === other.size

/** Of an exponent the tolerance of its figure over tenfold the size, at least. */
function isWorse(
  { worse, tolerance = 1 }: Figure,
  kind: Ratio['kind'],
  [was, is]: readonly [number, number],
) {
  if (kind === 'growth') return is > was + Math.max(GROWTH_TOLERANCE, Math.log10(tolerance))
  return worse === 'less' ? is < was / tolerance : is > was * tolerance
}

function complaint(
  { kind, subject, figure, size }: Ratio,
  was: number,
  { is, unit }: { is: number; unit: string },
) {
  const at = size === null ? '' : kind === 'growth' ? ` up to ${size} ${unit}` : ` at ${size} ${unit}`
  const what = kind === 'growth' ? `growth exponent of ${figure}` : figure
  const sign = kind === 'growth' ? '' : '×'
  return `${subject}, ${what}${at}: ${sign}${is.toFixed(2)}, committed ${sign}${was.toFixed(2)}`
}

/** Holds the ratios of a fresh run against committed ones, as far as both have them and a figure is watched. */
export function regressionsIn(fresh: Findings, committed: readonly Ratio[]): Comparison {
  const watched = new Map(
    fresh.figures.filter(({ tolerance }) => tolerance !== undefined).map((figure) => [figure.name, figure]),
  )
  const regressions: string[] = []
  let compared = 0
  for (const ratio of ratiosOf(fresh)) {
    const figure = watched.get(ratio.figure)
    const was = committed.find((one) => isSame(one, ratio))
    if (!figure || !was || !fresh.ours.includes(ratio.subject)) continue
    compared++
    if (isWorse(figure, ratio.kind, [was.value, ratio.value]))
      regressions.push(complaint(ratio, was.value, { is: ratio.value, unit: fresh.unit }))
  }
  return { compared, regressions }
}
