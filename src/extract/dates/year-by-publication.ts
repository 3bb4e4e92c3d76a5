/** A page is put online within so many days of the event; what is older was moved there later. */
const MOST_DAYS_LATE = 60
const DAY = 86_400_000
/** What is announced is mostly announced in the same week. */
const MOST_DAYS_EARLY = 7

/** The year in which a day came last before publication; null when that is too long ago. */
export function yearByPublication(published: string, month: number, day: number): number | null {
  const stamp = Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  const year = Number(published.slice(0, 4))
  const found = [year, year - 1].find((candidate) => Date.UTC(candidate, month - 1, day) <= stamp)
  if (found === undefined || Number.isNaN(stamp)) return null
  return stamp - Date.UTC(found, month - 1, day) <= MOST_DAYS_LATE * DAY ? found : null
}

type MonthDay = { readonly month: number; readonly day: number }

/** Whether a day of some year comes so long after publication that no report could tell of it. */
export function isAfter(published: string, year: number, { month, day }: MonthDay): boolean {
  const stamp = Date.parse(`${published.slice(0, 10)}T00:00:00Z`)
  return Date.UTC(year, month - 1, day) - stamp > MOST_DAYS_EARLY * DAY
}
