import { useRef } from 'react'
import { beginningOfLists } from '../beginning-of.ts'
import type { InLists } from '../in-lists.ts'
import { useSkippedFar } from '../use-skipped-far.ts'
import { ListedEntries } from './entries.tsx'
import { GrowingList } from './growing-list.tsx'

/** So many lists are skipped together: about as many as a year has. */
const IN_PART = 20

/** Conferences in the order in which they are given. */
export function GrowingEntries({ lists }: { readonly lists: InLists }) {
  return (
    <GrowingList
      beginning={(length) => <Parts lists={beginningOfLists(lists, length)} />}
      total={countedIn(lists)}
    />
  )
}

function Parts({ lists }: { readonly lists: InLists }) {
  return Array.from({ length: Math.ceil(lists.length / IN_PART) }, (_, nth) => {
    const before = lists.slice(0, nth * IN_PART)
    const own = lists.slice(nth * IN_PART, (nth + 1) * IN_PART)
    return <Part from={countedIn(before)} key={own[0]?.[0]} lists={own} />
  })
}

type PartProps = { readonly lists: InLists; readonly from: number }

function Part({ lists, from }: PartProps) {
  const part = useRef<HTMLDivElement>(null)
  return (
    <div {...useSkippedFar(part, { from, count: countedIn(lists) })} ref={part}>
      <ListedEntries from={from} lists={lists} under="no-heading" />
    </div>
  )
}

const countedIn = (lists: InLists) => lists.reduce((sum, { length }) => sum + length, 0)
