import { type Cluster, clusters, type Join } from '../link/cluster.ts'
import { consolidate } from '../link/consolidate.ts'
import type { Outline } from '../model/outline.ts'
import type { BuildCache } from './build-cache.ts'
import type { Entry, EntryMaker } from './entry.ts'
import { groupsByName } from './groups-by-name.ts'
import { keptJson } from './kept-json.ts'

/**
 * Reports of one conference become one record; what was made of the same reports before is not made again. What is told
 * of many of them is kept in `joint`.
 */
export function joinedEntries(
  kept: readonly Entry[],
  entry: EntryMaker,
  joint: BuildCache,
): readonly Entry[] {
  const entries = new Map(kept.map((one) => [one.outline, one]))
  const entryOf = (outline: Outline) => {
    const found = entries.get(outline)
    if (!found) throw new Error(`Cannot join the record "${outline.id}": it was not read`)
    return found
  }
  const printOf = remembering((outline: Outline) => entryOf(outline).print())
  const keysOf = (records: readonly Outline[]) => JSON.stringify(records.map((one) => entryOf(one).key))
  const joinsOf = (records: readonly Outline[], make: () => readonly Join[]) =>
    keptJson(joint, `joins ${keysOf(records)}`, make)
  const found = clusters([...entries.keys()], printOf, joinsOf).map((cluster) => unmade(cluster, entryOf))
  const joined = found.filter((one) => 'make' in one)
  const outlines = keptOutlines(joined, entry, joint)
  return found.map((one) => ('make' in one ? entry({ ...one, outline: outlines.get(one) }) : one))
}

type Unmade = Parameters<EntryMaker>[0]

/** A report that stands alone is its conference. */
function unmade({ records, joins }: Cluster<Outline>, entryOf: (outline: Outline) => Entry): Entry | Unmade {
  const members = records.map(entryOf)
  const [first, ...others] = members
  if (first && others.length === 0) return first
  return {
    key: `joined ${JSON.stringify([members.map(({ key }) => key), joins])}`,
    file: records[0]?.reports[0]?.file ?? '',
    make: () => consolidate({ records: members.map(({ record }) => record()), joins }),
  }
}

/** The outlines of conferences, in memory in any case: a file for each would take longer to open than to read. */
function keptOutlines(
  all: readonly Unmade[],
  entry: EntryMaker,
  joint: BuildCache,
): ReadonlyMap<Unmade, Outline> {
  const groups = groupsByName(all, ({ file }) => file)
  return new Map(
    groups.flatMap((group) => {
      const said = `outlines ${JSON.stringify(group.map(({ key }) => key))}`
      const make = () => group.map((one) => entry({ ...one, outline: 'kept-elsewhere' }).outline)
      const outlines = keptJson(joint, said, make, 'utf16le')
      return group.flatMap((one, nth) => (outlines[nth] ? [[one, outlines[nth]] as const] : []))
    }),
  )
}

/** What is held against others of its day is asked for again at once; all prints of an archive take 4 kB a report. */
const MOST_REMEMBERED = 1000

function remembering<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? read(key)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(key, value)
    return value
  }
}
