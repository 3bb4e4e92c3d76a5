import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'

/**
 * Around the program where it takes over a page that is being read: the page stays where the reader has scrolled it to,
 * and what only the program can do is shown from now on.
 */
export function TakingOver({ children }: { readonly children: ReactNode }) {
  const [place] = useState(() => ({ left: globalThis.scrollX, top: globalThis.scrollY }))
  // After the router, which begins every page at its top.
  useLayoutEffect(() => scrollTo({ ...place, behavior: 'instant' }), [place])
  useEffect(() => {
    document.documentElement.dataset.program = 'ready'
  }, [])
  return children
}
