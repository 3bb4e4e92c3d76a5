import type { Outline } from '../model/outline.ts'
import {
  contradiction,
  type PrintOf,
  type Reason,
  SAME_CONFERENCE_SCORE,
  sameConference,
} from './same-conference.ts'

/** Two records that were joined, with what spoke for it. */
export type Join = {
  readonly one: string
  readonly other: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Records of one conference, in the order of their reports' ids. */
export type Cluster<T extends Outline> = { readonly records: readonly T[]; readonly joins: readonly Join[] }

const reportOf = ({ reports }: Outline) => reports[0]?.id ?? ''
const byReport = (one: Outline, other: Outline) => (reportOf(one) < reportOf(other) ? -1 : 1)

/** Records that meet on one day of some year, by that day: «07-12». All that could be of one conference meet in one. */
function calendarDays<T extends Outline>(
  records: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const all = blocks(records, (record) => daysOf(record).map(monthDay))
  return [...all].filter(([, some]) => some.length > 1)
}

/** Pairs that could be of one conference: only they are compared, so that cost grows with the data. */
function candidates<T extends Outline>([calendarDay, records]: readonly [
  string,
  readonly T[],
]): readonly Pair<T>[] {
  const byDay = blocks(records, (record) => daysOf(record).filter((day) => monthDay(day) === calendarDay))
  // Days that both tell their year are one day or two; a day whose year is open may be that of any year.
  return [...[...byDay.values()].flatMap(pairsIn), ...pairsBetween(records.filter(isYearOpen), records)]
}

type Pair<T extends Outline> = readonly [T, T]

const isYearOpen = ({ date }: Outline) => date?.edtf.startsWith('XXXX') ?? false

/** The first and the last day of a date that tells days: «2018-07-12», «XXXX-09-14». */
const daysOf = ({ date }: Outline) => date?.edtf.split('/').filter((day) => day.length === 10) ?? []

const monthDay = (day: string) => day.slice(5)

const pairsIn = <T extends Outline>(block: readonly T[]): readonly Pair<T>[] =>
  block.flatMap((one, index) => block.slice(index + 1).map((other): Pair<T> => [one, other]))

/** Each in the order of the reports, so that it is the same pair wherever it is found. */
const pairsBetween = <T extends Outline>(some: readonly T[], others: readonly T[]): readonly Pair<T>[] =>
  some.flatMap((one) =>
    others
      .filter((other) => other !== one)
      .map((other): Pair<T> => (reportOf(one) < reportOf(other) ? [one, other] : [other, one])),
  )

function blocks<T extends Outline>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const known = found.get(key)
      if (known) known.push(record)
      else found.set(key, [record])
    }
  }
  return found
}

function joinOf<T extends Outline>([one, other]: Pair<T>, printOf: PrintOf<T>): Join | null {
  const likeness = sameConference(one, other, printOf)
  if (likeness.kind === 'never' || likeness.score < SAME_CONFERENCE_SCORE) return null
  return { one: reportOf(one), other: reportOf(other), score: likeness.score, reasons: likeness.reasons }
}

const keyOf = ({ one, other }: Join) => `${one} ${other}`

/** How often two of these records are held against each other is decided by who asks for it: here each time. */
const ANEW: JoinsOf<Outline> = (_, make) => make()

/** The joins among records of one day of the calendar, which depend on them alone. */
type JoinsOf<T> = (records: readonly T[], make: () => readonly Join[]) => readonly Join[]

/** Every pair of records that are of one conference, the surest first. */
function joinsAmong<T extends Outline>(
  records: readonly T[],
  printOf: PrintOf<T>,
  joinsOf: JoinsOf<T>,
): readonly Join[] {
  const pairs = calendarDays(records).flatMap((day) =>
    joinsOf(day[1], () => candidates(day).flatMap((pair) => joinOf(pair, printOf) ?? [])),
  )
  const distinct = [...new Map(pairs.map((join) => [keyOf(join), join])).values()]
  return distinct.toSorted((one, other) => other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1))
}

const allFit = (one: readonly Outline[], other: readonly Outline[]) =>
  one.every((record) => other.every((another) => contradiction(record, another) === null))

/** A day without a year that fits two editions belongs to neither until a curator says so. */
function isAmbiguous(joined: readonly Outline[]): boolean {
  return joined.some((one) => joined.some((other) => contradiction(one, other) !== null))
}

/** The reports whose year is open and that the surest joins put beside two editions. */
function ambiguousAmong(records: readonly Outline[], joins: readonly Join[]): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [reportOf(record), record]))
  const partners = new Map<string, Outline[]>(
    records.filter(isYearOpen).map((record) => [reportOf(record), []]),
  )
  for (const { one, other } of joins) {
    partners.get(one)?.push(...[byId.get(other)].filter((record) => record !== undefined))
    partners.get(other)?.push(...[byId.get(one)].filter((record) => record !== undefined))
  }
  return new Set([...partners].filter(([, beside]) => isAmbiguous(beside)).map(([id]) => id))
}

/**
 * Groups records of one conference, the surest pairs first; the same groups whatever the order of the records. `joinsOf`
 * may know the joins among some records from before.
 */
export function clusters<T extends Outline>(
  records: readonly T[],
  printOf: PrintOf<T>,
  joinsOf: JoinsOf<T> = ANEW,
): readonly Cluster<T>[] {
  const ordered = records.toSorted(byReport)
  const joins = joinsAmong(ordered, printOf, joinsOf)
  const ambiguous = ambiguousAmong(ordered, joins)
  const groupOf = new Map<string, Cluster<T>>(
    ordered.map((record) => [reportOf(record), { records: [record], joins: [] }]),
  )
  for (const join of joins.filter(({ one, other }) => !ambiguous.has(one) && !ambiguous.has(other))) {
    const [one, other] = [groupOf.get(join.one), groupOf.get(join.other)]
    if (!one || !other) continue
    const group = joined(one, other, join)
    if (!group) continue
    for (const record of group.records) groupOf.set(reportOf(record), group)
  }
  return [...new Set(groupOf.values())]
}

/** One group of two when nothing in them contradicts it; a further join within one group is one more reason. */
function joined<T extends Outline>(one: Cluster<T>, other: Cluster<T>, join: Join): Cluster<T> | null {
  if (one === other) return { records: one.records, joins: [...one.joins, join] }
  if (!allFit(one.records, other.records)) return null
  return {
    records: [...one.records, ...other.records].toSorted(byReport),
    joins: [...one.joins, ...other.joins, join],
  }
}
