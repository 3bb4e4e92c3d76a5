import type { FacetColumn, FacetColumns } from './facet-index.ts'
import { FACET_KEYS, type KnownValue } from './facets.ts'

/** A facet as it is published: of each value the conferences that meet it, as steps from one to the next. */
type WrittenColumn = {
  readonly values: readonly KnownValue[]
  readonly steps: readonly (readonly number[])[]
}

/** Of a list the values that follow each other, and how often: [2025, 31, 2024, 40]. */
type Runs = readonly (number | null)[]

type ColumnsFile = {
  readonly years: Runs
  readonly months: Runs
  readonly columns: Readonly<Record<string, WrittenColumn>>
}

/** What is needed to count a timeline, as JSON that only `columnsRead` reads: a tenth of the cards it was counted from. */
export function columnsWritten({ years, months, columns }: FacetColumns): string {
  const file: ColumnsFile = {
    years: runsOf(years),
    months: runsOf(months),
    columns: Object.fromEntries(FACET_KEYS.map((key) => [key, writtenColumn(columns[key])])),
  }
  return JSON.stringify(file)
}

/** Throws when a facet is missing. */
export function columnsRead(json: string): FacetColumns {
  const { years, months, columns }: ColumnsFile = JSON.parse(json)
  const all = listOf(years)
  const read = FACET_KEYS.map((key) => {
    const column = columns[key]
    if (!column) throw new Error(`Cannot read the columns of an archive: facet "${key}" is missing`)
    return [key, readColumn(column, all.length)]
  })
  return { years: all, months: listOf(months), columns: Object.fromEntries(read) }
}

function writtenColumn({ values, met }: FacetColumn): WrittenColumn {
  const meeting: number[][] = values.map(() => [])
  for (const [conference, numbers] of met.entries())
    for (const number of numbers) meeting[number]?.push(conference)
  return { values, steps: meeting.map((list) => list.map((number, nth) => number - (list[nth - 1] ?? 0))) }
}

function readColumn({ values, steps }: WrittenColumn, size: number): FacetColumn {
  const met: number[][] = Array.from({ length: size }, () => [])
  for (const [number, list] of steps.entries()) {
    let conference = 0
    for (const step of list) {
      conference += step
      met[conference]?.push(number)
    }
  }
  return { values, numberOf: new Map(values.map(({ id }, number) => [id, number])), met }
}

function runsOf(list: readonly (number | null)[]): Runs {
  const runs: (number | null)[] = []
  let begin = 0
  list.forEach((value, nth) => {
    if (value === list[nth + 1] && nth + 1 < list.length) return
    runs.push(value, nth + 1 - begin)
    begin = nth + 1
  })
  return runs
}

function listOf(runs: Runs): readonly (number | null)[] {
  return runs.flatMap((value, nth) =>
    nth % 2 === 0 ? Array.from({ length: runs[nth + 1] ?? 0 }, () => value) : [],
  )
}
