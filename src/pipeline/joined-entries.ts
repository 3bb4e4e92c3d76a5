import { clusters } from '../link/cluster.ts'
import { consolidate } from '../link/consolidate.ts'
import type { Outline } from '../model/outline.ts'
import type { Entry, EntryMaker } from './entry.ts'

/** Reports of one conference become one record; what was made of the same reports before is not made again. */
export function joinedEntries(kept: readonly Entry[], entry: EntryMaker): readonly Entry[] {
  const entries = new Map(kept.map((one) => [one.outline, one]))
  const entryOf = (outline: Outline) => {
    const found = entries.get(outline)
    if (!found) throw new Error(`Cannot join the record "${outline.id}": it was not read`)
    return found
  }
  const printOf = remembering((outline: Outline) => entryOf(outline).print())
  return clusters([...entries.keys()], printOf).map(({ records, joins }) => {
    const members = records.map(entryOf)
    const [first, ...others] = members
    if (first && others.length === 0) return first
    return entry({
      key: `joined ${JSON.stringify([members.map(({ key }) => key), joins])}`,
      file: records[0]?.reports[0]?.file ?? '',
      make: () => consolidate({ records: members.map(({ record }) => record()), joins }),
    })
  })
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
