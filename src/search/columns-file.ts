import type { FacetColumn, FacetColumns } from './facet-index.ts'
import { FACET_KEYS, type KnownValue } from './facets.ts'
import { listAt, listsHaving, numberLists } from './number-lists.ts'

/** A facet as it is published: of each value the conferences that meet it, as steps from one to the next. */
type WrittenColumn = {
  readonly values: readonly KnownValue[]
  readonly steps: readonly (readonly number[])[]
}

/** Of a list the values that follow each other, and how often: [2025, 31, 2024, 40]. */
type Runs = readonly number[]

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
  return {
    years: Int16Array.from(all),
    months: Uint8Array.from(listOf(months)),
    columns: Object.fromEntries(read),
  }
}

function writtenColumn({ values, met }: FacetColumn): WrittenColumn {
  const meeting = listsHaving(met, values.length)
  const steps = values.map((_, value) => {
    const list = [...listAt(meeting, value)]
    return list.map((number, nth) => number - (list[nth - 1] ?? 0))
  })
  return { values, steps }
}

function readColumn({ values, steps }: WrittenColumn, size: number): FacetColumn {
  const meeting = steps.map((list) => {
    let conference = 0
    return list.map((step) => {
      conference += step
      return conference
    })
  })
  return {
    values,
    numberOf: new Map(values.map(({ id }, number) => [id, number])),
    met: listsHaving(numberLists(meeting), size),
  }
}

function runsOf(list: Int16Array | Uint8Array): Runs {
  const runs: number[] = []
  let begin = 0
  list.forEach((value, nth) => {
    if (value === list[nth + 1]) return
    runs.push(value, nth + 1 - begin)
    begin = nth + 1
  })
  return runs
}

function listOf(runs: Runs): readonly number[] {
  return runs.flatMap((value, nth) =>
    nth % 2 === 0 ? Array.from({ length: runs[nth + 1] ?? 0 }, () => value) : [],
  )
}
