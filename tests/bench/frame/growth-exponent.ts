/** A size and what was measured at it. */
export type Point = { readonly size: number; readonly value: number }

/**
 * The exponent with which values grow with their sizes: 1 is as the sizes, 2 as their squares; the slope of the line
 * through their logarithms by least squares. NaN of fewer than two sizes, or of a value that has no logarithm.
 */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }))
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
  const middle = { x: mean(logs.map(({ x }) => x)), y: mean(logs.map(({ y }) => y)) }
  const sum = (term: (log: { x: number; y: number }) => number) =>
    logs.reduce((all, log) => all + term({ x: log.x - middle.x, y: log.y - middle.y }), 0)
  const slope = sum(({ x, y }) => x * y) / sum(({ x }) => x * x)
  return Number.isFinite(slope) ? slope : Number.NaN
}
