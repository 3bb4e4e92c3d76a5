import type { Conference } from '../model/conference.ts'
import { type Reason, SAME_CONFERENCE_SCORE, sameConference } from './same-conference.ts'

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

/** Records of one day of the year stand in one block; only they are compared, so that cost grows with the data. */
function blocks(records: readonly Conference[]): readonly (readonly Conference[])[] {
  const found = new Map<string, Conference[]>()
  for (const record of records) {
    for (const key of blockKeys(record)) found.set(key, [...(found.get(key) ?? []), record])
  }
  return [...found.values()]
}

function blockKeys({ date }: Conference): readonly string[] {
  const ends = date?.edtf.split('/') ?? []
  return [...new Set(ends.map((day) => day.slice(5)).filter((monthDay) => monthDay.length === 5))]
}

function joinOf(one: Conference, other: Conference): Join | null {
  const likeness = sameConference(one, other)
  if (likeness.kind === 'never' || likeness.score < SAME_CONFERENCE_SCORE) return null
  return { one: reportOf(one), other: reportOf(other), score: likeness.score, reasons: likeness.reasons }
}

const keyOf = ({ one, other }: Join) => `${one} ${other}`

/** Every pair of records that are of one conference, the surest first. */
function joinsAmong(records: readonly Conference[]): readonly Join[] {
  const pairs = blocks(records).flatMap((block) =>
    block.flatMap((one, index) => block.slice(index + 1).flatMap((other) => joinOf(one, other) ?? [])),
  )
  const distinct = [...new Map(pairs.map((join) => [keyOf(join), join])).values()]
  return distinct.toSorted((one, other) => other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1))
}

const allFit = (one: readonly Conference[], other: readonly Conference[]) =>
  one.every((record) => other.every((another) => sameConference(record, another).kind !== 'never'))

/** A day without a year that fits two editions belongs to neither until a curator says so. */
function isAmbiguous(record: Conference, joined: readonly Conference[]): boolean {
  if (!record.date?.edtf.startsWith('XXXX')) return false
  return joined.some((one) => joined.some((other) => sameConference(one, other).kind === 'never'))
}

/** The records that the surest joins put beside each one. */
function ambiguousAmong(records: readonly Conference[], joins: readonly Join[]): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [reportOf(record), record]))
  const partners = (id: string) =>
    joins
      .flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []))
      .flatMap((partner) => byId.get(partner) ?? [])
  return new Set(records.filter((record) => isAmbiguous(record, partners(reportOf(record)))).map(reportOf))
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
