import { type ReactNode, useMemo } from 'react'
import { LongListContext } from '../long-list.ts'
import { useFollow } from '../use-follow.ts'

/** So many are told in full before anybody knows where the screen ends. */
const IN_FULL = 60

/** A long list that is there as a whole from the start, for those whose browser could not ask for the rest. */
export function WholeList({ children }: { readonly children: ReactNode }) {
  const follow = useFollow()
  const list = useMemo(() => ({ before: 0, inFull: IN_FULL, follow }), [follow])
  return <LongListContext value={list}>{children}</LongListContext>
}
