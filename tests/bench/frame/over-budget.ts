import type { Findings } from './findings.ts'

/** What of ours is more than its budget, in words. */
export const overBudget = ({ figures, measurements, ours, unit }: Findings): readonly string[] =>
  figures.flatMap(({ name, digits, budget = Number.POSITIVE_INFINITY }) =>
    measurements
      .filter(({ subject, figure, value }) => figure === name && ours.includes(subject) && value > budget)
      .map(
        ({ subject, size, value }) =>
          `${subject}, ${name} at ${size} ${unit}: ${value.toFixed(digits)}, budget ${budget}`,
      ),
  )
