import { startTransition, useEffect, useState } from 'react'

/** A view to which more may come. */
type InSteps<View> = { readonly later: Promise<View> | null }

/** A view, and in its place the whole one when that has come. */
export function useCompleted<View extends InSteps<View>>(view: View): View {
  const [completed, setCompleted] = useState({ view, whole: view })
  useEffect(() => {
    let isShown = true
    const show = (whole: View) => isShown && startTransition(() => setCompleted({ view, whole }))
    // What was given up is followed by another view.
    view.later?.then(show, () => undefined)
    return () => {
      isShown = false
    }
  }, [view])
  return completed.view === view ? completed.whole : view
}
