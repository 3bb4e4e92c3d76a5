import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { createBrowserRouter } from 'react-router'
import { Notice, noticePlace } from './components/notice.tsx'
import { explainedError } from './explained-error.ts'
import type { Strings } from './strings/strings.ts'

type Router = Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'revalidate'>

const errorIn = ({ state }: Router) => Object.values(state.errors ?? {})[0]

/**
 * Waits, when a page that can be read already lacks what the program shows it with, until that can be had; meanwhile it
 * is said beside the page what is missing, and the reader may try again.
 */
export async function whenLoaded(router: Router, strings: Strings): Promise<void> {
  if (!router.state.errors) return
  const root = createRoot(noticePlace(strings.offline.label))
  await new Promise<void>((resolve) => {
    root.render(<Missing onLoaded={resolve} router={router} strings={strings} />)
  })
  root.unmount()
}

type MissingProps = {
  readonly router: Router
  readonly strings: Strings
  readonly onLoaded: () => void
}

function Missing({ router, strings, onLoaded }: MissingProps) {
  const [error, setError] = useState(() => errorIn(router))
  const [isBusy, setIsBusy] = useState(false)
  const retry = async () => {
    setIsBusy(true)
    await router.revalidate()
    setIsBusy(false)
    setError(errorIn(router))
    if (!router.state.errors) onLoaded()
  }
  return (
    <Notice
      action={{ label: strings.error.retry, isBusy, onPress: () => void retry() }}
      text={`${explainedError(error, strings.error)} ${strings.offline.readable}`}
    />
  )
}
