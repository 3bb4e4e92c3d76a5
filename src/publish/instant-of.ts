/**
 * A day as the moment that formats ask for where the archive knows no hour: midnight of Greenwich, which is the same day in
 * Vietnam and in Europe; midnight of Hà Nội would be the day before there.
 */
export const instantOf = (day: string): string => `${day}T00:00:00Z`
