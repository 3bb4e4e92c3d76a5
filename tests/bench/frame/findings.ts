/** What is measured of every subject of a benchmark. */
export type Figure = {
  /** With its unit, by which it is known in tables and results: «build, s». */
  readonly name: string
  readonly digits: number
  /** Left out of what is only told, in which nothing is better or worse. */
  readonly worse?: 'more' | 'less'
  /** From so many times the committed ratio on, in the direction that is worse, it is a regression. */
  readonly tolerance?: number
  /** What it may be at most, measured as the budget has it. */
  readonly budget?: number
  /** Whether it grows with the archive, so that its exponent and its curve tell something. */
  readonly grows?: true
}

/** One value: of whom, what, at which size; null where no size matters. */
export type Measurement = {
  readonly subject: string
  readonly figure: string
  readonly size: number | null
  readonly value: number
}

/** All that a benchmark found, in the order in which it is shown. */
export type Findings = {
  /** By which its results are known: «search». */
  readonly name: string
  /** What a size counts: «reports». */
  readonly unit: string
  readonly subjects: readonly string[]
  /** The subjects whose regressions are ours. */
  readonly ours: readonly string[]
  /** The subject that everything is measured against; null where growth says all. */
  readonly against: string | null
  readonly figures: readonly Figure[]
  readonly measurements: readonly Measurement[]
  /** What no number tells. */
  readonly notes?: readonly string[]
}

/** The sizes at which something was measured, the smallest first. */
export const sizesOf = ({ measurements }: Pick<Findings, 'measurements'>): readonly number[] =>
  [...new Set(measurements.flatMap(({ size }) => size ?? []))].toSorted((one, other) => one - other)

/** The value that was measured, or undefined. */
export const measured = (
  { measurements }: Pick<Findings, 'measurements'>,
  of: Omit<Measurement, 'value'>,
): number | undefined =>
  measurements.find(
    ({ subject, figure, size }) => subject === of.subject && figure === of.figure && size === of.size,
  )?.value
