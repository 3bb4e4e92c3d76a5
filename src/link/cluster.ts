import type { Conference } from '../model/conference.ts'
import { contradiction, type Reason, SAME_CONFERENCE_SCORE, sameConference } from './same-conference.ts'

/** Two records that were joined, with what spoke for it. */
type Join = {
  readonly one: string
  readonly other: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Records of one conference, in the order of their reports' ids. */
export type Cluster = { readonly records: readonly Conference[]; readonly joins: readonly Join[] }

const reportOf = ({ reports }: Conference) => reports[0]?.id ?? ''
const byReport = (one: Conference, other: Conference) => (reportOf(one) < reportOf(other) ? -1 : 1)

/** Pairs that could be of one conference: only they are compared, so that cost grows with the data. */
function candidates(records: readonly Conference[]): readonly Pair[] {
  const byDay = blocks(records, daysOf)
  const open = blocks(records.filter(isYearOpen), (record) => daysOf(record).map(monthDay))
  const near = records.filter((record) => daysOf(record).some((day) => open.has(monthDay(day))))
  const byMonthDay = blocks(near, (record) => daysOf(record).map(monthDay))
  // Days that both tell their year are one day or two; a day whose year is open may be that of any year.
  return [
    ...[...byDay.values()].flatMap(pairsIn),
    ...[...open].flatMap(([day, some]) => pairsBetween(some, byMonthDay.get(day) ?? [])),
  ]
}

type Pair = readonly [Conference, Conference]

const isYearOpen = ({ date }: Conference) => date?.edtf.startsWith('XXXX') ?? false

/** The first and the last day of a date that tells days: «2018-07-12», «XXXX-09-14». */
const daysOf = ({ date }: Conference) => date?.edtf.split('/').filter((day) => day.length === 10) ?? []

const monthDay = (day: string) => day.slice(5)

const pairsIn = (block: readonly Conference[]): readonly Pair[] =>
  block.flatMap((one, index) => block.slice(index + 1).map((other): Pair => [one, other]))

/** Each in the order of the reports, so that it is the same pair wherever it is found. */
const pairsBetween = (some: readonly Conference[], others: readonly Conference[]): readonly Pair[] =>
  some.flatMap((one) =>
    others
      .filter((other) => other !== one)
      .map((other): Pair => (reportOf(one) < reportOf(other) ? [one, other] : [other, one])),
  )

function blocks(
  records: readonly Conference[],
  keysOf: (record: Conference) => readonly string[],
): ReadonlyMap<string, readonly Conference[]> {
  const found = new Map<string, Conference[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const known = found.get(key)
      if (known) known.push(record)
      else found.set(key, [record])
    }
  }
  return found
}

function joinOf(one: Conference, other: Conference): Join | null {
  const likeness = sameConference(one, other)
  if (likeness.kind === 'never' || likeness.score < SAME_CONFERENCE_SCORE) return null
  return { one: reportOf(one), other: reportOf(other), score: likeness.score, reasons: likeness.reasons }
}

const keyOf = ({ one, other }: Join) => `${one} ${other}`

/** Every pair of records that are of one conference, the surest first. */
function joinsAmong(records: readonly Conference[]): readonly Join[] {
  const pairs = candidates(records).flatMap(([one, other]) => joinOf(one, other) ?? [])
  const distinct = [...new Map(pairs.map((join) => [keyOf(join), join])).values()]
  return distinct.toSorted((one, other) => other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1))
}

const allFit = (one: readonly Conference[], other: readonly Conference[]) =>
  one.every((record) => other.every((another) => contradiction(record, another) === null))

/** A day without a year that fits two editions belongs to neither until a curator says so. */
function isAmbiguous(joined: readonly Conference[]): boolean {
  return joined.some((one) => joined.some((other) => contradiction(one, other) !== null))
}

/** The reports whose year is open and that the surest joins put beside two editions. */
function ambiguousAmong(records: readonly Conference[], joins: readonly Join[]): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [reportOf(record), record]))
  const partners = new Map<string, Conference[]>(
    records.filter(isYearOpen).map((record) => [reportOf(record), []]),
  )
  for (const { one, other } of joins) {
    partners.get(one)?.push(...[byId.get(other)].filter((record) => record !== undefined))
    partners.get(other)?.push(...[byId.get(one)].filter((record) => record !== undefined))
  }
  return new Set([...partners].filter(([, beside]) => isAmbiguous(beside)).map(([id]) => id))
}

/** Groups records of one conference, the surest pairs first; the same groups whatever the order of the records. */
export function clusters(records: readonly Conference[]): readonly Cluster[] {
  const ordered = records.toSorted(byReport)
  const joins = joinsAmong(ordered)
  const ambiguous = ambiguousAmong(ordered, joins)
  const groupOf = new Map<string, Cluster>(
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
function joined(one: Cluster, other: Cluster, join: Join): Cluster | null {
  if (one === other) return { records: one.records, joins: [...one.joins, join] }
  if (!allFit(one.records, other.records)) return null
  return {
    records: [...one.records, ...other.records].toSorted(byReport),
    joins: [...one.joins, ...other.joins, join],
  }
}
