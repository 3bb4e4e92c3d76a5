import * as z from 'zod/mini'
import type { Figures } from './figures.ts'

/** The least a figure may be, by name; one such list for each set of reports. */
const FloorList = z.record(z.string(), z.number().check(z.gte(0), z.lte(1)))
type FloorList = z.infer<typeof FloorList>

export const Floors = z.object({ specimens: FloorList, seeds: FloorList })
export type Floors = z.infer<typeof Floors>

type Verdict = 'holds' | 'SHORT' | 'not measured' | 'no floor'

export type Line = {
  readonly name: string
  readonly figure: number | null
  readonly floor: number | null
  readonly verdict: Verdict
}

/** Shares of a few hundred are compared, so this forgives only the rounding of doubles. */
const ROUNDING = 1e-9

function verdictOf(figure: number | null, floor: number | null): Verdict {
  if (floor === null) return 'no floor'
  if (figure === null) return 'not measured'
  return figure < floor - ROUNDING ? 'SHORT' : 'holds'
}

/** A figure a line, then the floors whose figure was not measured. */
export function linesOf(figures: Figures, floors: FloorList): readonly Line[] {
  const names = [...new Set([...figures.keys(), ...Object.keys(floors)])]
  return names.map((name) => {
    const [figure, floor] = [figures.get(name) ?? null, floors[name] ?? null]
    return { name, figure, floor, verdict: verdictOf(figure, floor) }
  })
}

/** A floor that nothing stands on any more has fallen as well: a field cannot leave the table silently. */
export const fallen = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ verdict }) => verdict === 'SHORT' || verdict === 'not measured')

const roundedDown = (figure: number) => Math.floor(figure * 100 + ROUNDING) / 100

/** Floors raised to what is reached, rounded down to 0.01; only those in `mayFall` go down as well. */
export function pinned(
  figures: Figures,
  floors: FloorList,
  { mayFall }: { readonly mayFall: readonly string[] },
): FloorList {
  return Object.fromEntries(
    Object.entries(floors).map(([name, floor]) => {
      const figure = figures.get(name)
      if (figure === undefined) return [name, floor]
      const reached = roundedDown(figure)
      return [name, mayFall.includes(name) ? reached : Math.max(floor, reached)]
    }),
  )
}
