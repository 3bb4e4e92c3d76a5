import { startTransition, useEffect, useState } from 'react'
import type { TimelineView } from './loaders/timeline-loader.ts'

/** What the full texts add, where it waits until the reader asks for it. */
export type Late = {
  /** So many conferences. */
  readonly count: number
  readonly show: () => void
}

type Completed = { readonly timeline: TimelineView; readonly late: Late | null }

/**
 * A view, and in its place the whole one when that has come. In the order of time it would put rows between those that are
 * being read, so that the reader is asked there.
 */
export function useCompleted(view: TimelineView): Completed {
  const [come, setCome] = useState<Come>({ view, whole: view, isShown: true })
  useEffect(() => {
    let isOpen = true
    const show = (whole: TimelineView) => {
      if (isOpen) startTransition(() => setCome({ view, whole, isShown: !addsBetween(view, whole) }))
    }
    // What was given up is followed by another view.
    view.later?.then(show, () => undefined)
    return () => {
      isOpen = false
    }
  }, [view])
  const { whole, isShown } = come
  if (come.view !== view) return { timeline: view, late: null }
  if (isShown) return { timeline: whole, late: null }
  const count = whole.found - view.found
  return { timeline: view, late: { count, show: () => setCome({ ...come, isShown: true }) } }
}

type Come = { readonly view: TimelineView; readonly whole: TimelineView; readonly isShown: boolean }

const addsBetween = (view: TimelineView, whole: TimelineView) =>
  view.ranked === null && view.found > 0 && whole.found > view.found
