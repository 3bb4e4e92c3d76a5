/** How many provinces the country had, up to which day. */
const UNTIL: readonly { readonly day: string; readonly provinces: number }[] = [
  { day: '2008-08-01', provinces: 64 },
  { day: '2025-07-01', provinces: 63 },
]
/** Since July 2025; a report of unknown day that names as many means the whole country, or says which part it means. */
const NOW = 34

/** How many provinces were all of them on a day of the event or of its report. */
export function allProvinces(day: string | null): number {
  return (day === null ? undefined : UNTIL.find((era) => day < era.day)?.provinces) ?? NOW
}
