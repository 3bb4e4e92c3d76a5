/** Conditions of a query that are met one right after the other in the order typed. */
export type Row = {
  /** The places where it begins and ends. */
  readonly first: number
  readonly last: number
  /** How many conditions it holds, and which is the last of them. */
  readonly length: number
  readonly condition: number
}

/** What stands at a place: a bit for every condition met there; null for what a row reaches over. */
export type MetAt = number | null

/**
 * The longest row that ends in each condition at each place. A condition of several words goes on with itself; a whole
 * number, date or short form stands before its parts, and a row reaches over it.
 */
export function rowsIn(places: readonly MetAt[]): readonly Row[] {
  const rows: Row[] = []
  let before: readonly Row[] = []
  places.forEach((met, place) => {
    if (met === null) return
    before = conditionsIn(met).map((condition) => rowEndingIn(condition, place, before))
    rows.push(...before)
  })
  return rows
}

function rowEndingIn(condition: number, place: number, before: readonly Row[]): Row {
  const longer = before.find((row) => row.condition === condition - 1)
  const same = before.find((row) => row.condition === condition)
  const longest = Math.max((longer?.length ?? 0) + 1, same?.length ?? 1)
  const begun = longer && longest > longer.length ? longer : same
  return { first: begun?.first ?? place, last: place, length: longest, condition }
}

function conditionsIn(met: number): readonly number[] {
  const conditions: number[] = []
  for (let rest = met, condition = 0; rest !== 0; rest >>>= 1, condition++)
    if ((rest & 1) === 1) conditions.push(condition)
  return conditions
}
