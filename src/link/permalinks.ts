import type { Permalink, Redirects } from '../model/permalink.ts'
import { type Addressable, distinctAddresses } from './distinct-addresses.ts'

export type Addressed<T extends Addressable> = {
  /** The conferences under the addresses they were given once. */
  readonly conferences: readonly T[]
  readonly redirects: Redirects
  /** Addresses that were given and lead nowhere now. */
  readonly lost: readonly Permalink[]
  /** The ledger with the addresses of new conferences. */
  readonly ledger: readonly Permalink[]
}

/**
 * Gives every conference the address it was given before, and a new one an address of its own. Only a day that proved
 * wrong, or the merging of two, gives another one; the old address then leads to it.
 */
export function withPermalinks<T extends Addressable>(
  unaddressed: readonly T[],
  ledger: readonly Permalink[],
): Addressed<T> {
  const conferences = addressed(unaddressed, ledger)
  const current = new Set(conferences.map(({ id }) => id))
  const holders = holdersIn(conferences)
  const retired = ledger.filter(({ id }) => !current.has(id))
  const heirs = retired.map((permalink) => ({ permalink, heir: heirOf(permalink, holders) }))
  return {
    conferences,
    redirects: Object.fromEntries(
      heirs.flatMap(({ permalink: { id }, heir }) => (heir === undefined ? [] : [[id, heir]])),
    ),
    lost: heirs.flatMap(({ permalink, heir }) => (heir === undefined ? [permalink] : [])),
    ledger: extended(ledger, conferences),
  }
}

/** The part of an address that tells the day: a wrong day must not be read in an address, either. */
const DAY = /^(?:khong-ro-ngay|(?:\d{4}|xxxx)(?:-(?:\d{2}|xx)){0,2})(?=-|$)/u

const dayOf = (id: string) => DAY.exec(id)?.[0] ?? ''

function addressed<T extends Addressable>(
  conferences: readonly T[],
  ledger: readonly Permalink[],
): readonly T[] {
  const given = givenAddresses(conferences, ledger)
  const holders = holdersIn(conferences)
  // What leads on, or is somebody's, is no newcomer's; what nobody has a report of any more may come back under another.
  const reserved = ledger.filter((permalink) => heirOf(permalink, holders) !== undefined)
  const addresses = distinctAddresses(conferences, given, new Set(reserved.map(({ id }) => id)))
  return conferences.map((conference) => {
    const id = addresses.get(conference) ?? conference.id
    return id === conference.id ? conference : { ...conference, id }
  })
}

function givenAddresses<T extends Addressable>(
  conferences: readonly T[],
  ledger: readonly Permalink[],
): ReadonlyMap<T, string> {
  const byReport = permalinksByReport(ledger)
  const taken = new Set<string>()
  return new Map(
    conferences.flatMap((conference) => {
      const given = conference.reports
        .flatMap(({ id }) => byReport.get(id) ?? [])
        .filter(({ id }) => !taken.has(id) && dayOf(id) === dayOf(conference.id))
      const own = given.find(({ id }) => id === conference.id) ?? given[0]
      if (!own) return []
      taken.add(own.id)
      return [[conference, own.id] as const]
    }),
  )
}

function permalinksByReport(ledger: readonly Permalink[]): ReadonlyMap<string, readonly Permalink[]> {
  const found = new Map<string, Permalink[]>()
  for (const permalink of ledger) {
    for (const report of permalink.reports) found.set(report, [...(found.get(report) ?? []), permalink])
  }
  return found
}

/** By each report, the address of the conference that holds it. */
function holdersIn(conferences: readonly Addressable[]): ReadonlyMap<string, string> {
  return new Map(conferences.flatMap(({ id, reports }) => reports.map((report) => [report.id, id] as const)))
}

function heirOf({ reports }: Permalink, holders: ReadonlyMap<string, string>): string | undefined {
  return reports.map((report) => holders.get(report)).find((holder) => holder !== undefined)
}

function extended(ledger: readonly Permalink[], conferences: readonly Addressable[]): readonly Permalink[] {
  const reports = new Map(ledger.map((permalink) => [permalink.id, permalink.reports]))
  for (const conference of conferences) {
    const known = reports.get(conference.id) ?? []
    reports.set(conference.id, [...new Set([...known, ...conference.reports.map(({ id }) => id)])].toSorted())
  }
  return [...reports]
    .map(([id, of]) => ({ id, reports: [...of] }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
