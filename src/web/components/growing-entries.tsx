import { beginningOfLists } from '../beginning-of.ts'
import type { InLists } from '../in-lists.ts'
import { ListedEntries } from './entries.tsx'
import { GrowingList } from './growing-list.tsx'

/** Conferences in the order in which they are given. */
export function GrowingEntries({ lists }: { readonly lists: InLists }) {
  return (
    <GrowingList
      beginning={(length) => <ListedEntries lists={beginningOfLists(lists, length)} under="no-heading" />}
      total={lists.reduce((sum, list) => sum + list.length, 0)}
    />
  )
}
