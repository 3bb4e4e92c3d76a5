import { type ReactNode, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { CHOSEN_IN_FULL, FIRST_SHOWN } from '../first-shown.ts'
import { LongListContext } from '../long-list.ts'
import { placeInHistory } from '../place-in-history.ts'
import { useFollow } from '../use-follow.ts'
import { useSight } from '../use-sight.ts'
import { More } from './more.tsx'
import { Renewed } from './renewed.tsx'

/** So many come in an idle moment; they take half a frame. */
const STEP = 500

type GrowingListProps = {
  readonly total: number
  /** How many conferences stand before the one to which the address points. */
  readonly before?: number
  /** So many of the conferences, from the first on. */
  readonly beginning: (length: number) => ReactNode
}

/** The beginning of a long list, and soon all of it, so that the browser's own search finds what stands in it. */
export function GrowingList(list: GrowingListProps) {
  const place = placeInHistory(useLocation())
  return (
    <Renewed place={place}>
      <Growing {...list} place={place} />
    </Renewed>
  )
}

/** Whether a list was shown already since the site was opened. */
let isOpened = false

function Growing({ place, total, before = 0, beginning }: GrowingListProps & { readonly place: string }) {
  const root = useRef<HTMLDivElement>(null)
  const sight = useSight(root, place)
  const arrival = sight ? sight.row : before
  const [grown, setGrown] = useState(0)
  const length = Math.max(arrival + FIRST_SHOWN, grown)
  // Who opens the site may have no script that would tell her the rest.
  const [inFull] = useState(() => (isOpened ? CHOSEN_IN_FULL : FIRST_SHOWN))
  useEffect(() => {
    isOpened = true
  }, [])
  const follow = useFollow()
  const list = useMemo(() => ({ before: arrival, inFull, follow }), [arrival, inFull, follow])
  return (
    <LongListContext value={list}>
      <div ref={root}>{beginning(length)}</div>
      {length < total && (
        <More
          isEager
          left={total - length}
          // What the reader types or presses meanwhile comes first.
          onMore={() => startTransition(() => setGrown(length + STEP))}
        />
      )}
    </LongListContext>
  )
}
