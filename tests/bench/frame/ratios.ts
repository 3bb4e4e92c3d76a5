import { type Findings, measured, sizesOf } from './findings.ts'
import { growthExponent } from './growth-exponent.ts'

/** What stays true on another machine. */
export type Ratio = {
  /** How many times the value of what all is measured against, or the exponent of growth up to the size. */
  readonly kind: 'times' | 'growth'
  readonly subject: string
  readonly figure: string
  readonly size: number | null
  readonly value: number
}

const isNumber = ({ value }: Ratio) => Number.isFinite(value)

function times(findings: Findings): readonly Ratio[] {
  const { against, measurements } = findings
  if (against === null) return []
  return measurements
    .filter(({ subject }) => subject !== against)
    .map(({ value, ...of }) => ({
      kind: 'times',
      ...of,
      value: value / (measured(findings, { ...of, subject: against }) ?? Number.NaN),
    }))
}

/** Up to each size but the smallest, so that a short run can be held against a long one. */
function growth(findings: Findings): readonly Ratio[] {
  const sizes = sizesOf(findings)
  const growing = findings.figures.filter(({ grows }) => grows)
  return sizes.slice(1).flatMap((size) =>
    growing.flatMap(({ name: figure }) =>
      findings.subjects.map((subject): Ratio => {
        const points = sizes
          .filter((one) => one <= size)
          .map((one) => ({
            size: one,
            value: measured(findings, { subject, figure, size: one }) ?? Number.NaN,
          }))
        return { kind: 'growth', subject, figure, size, value: growthExponent(points) }
      }),
    ),
  )
}

/** All that findings say about any machine; what was not measured is left out. */
export const ratiosOf = (findings: Findings): readonly Ratio[] =>
  [...times(findings), ...growth(findings)].filter(isNumber)
