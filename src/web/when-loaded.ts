import type { createBrowserRouter } from 'react-router'
import { explainedError } from './explained-error.ts'
import { newNotice } from './notice.ts'
import type { Strings } from './strings/strings.ts'
import { tryAgain } from './try-again.ts'

type Router = Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'revalidate'>

/**
 * Waits, when a page that can be read already lacks what the program shows it with, until that can be had; meanwhile it
 * is said beside the page what is missing, and the reader may try again.
 */
export async function whenLoaded(router: Router, { error: words }: Pick<Strings, 'error'>): Promise<void> {
  if (!router.state.errors) return
  const notice = newNotice(words.state)
  await new Promise<void>((resolve) => {
    const tell = () => {
      const { errors } = router.state
      if (!errors) return resolve()
      const missing = explainedError(Object.values(errors)[0], words)
      notice.show({ text: `${missing} ${words.readable}`, action: { label: words.retry, onPress: retry } })
    }
    const retry = () => {
      const [error] = Object.values(router.state.errors ?? {})
      tryAgain(error, () => router.revalidate()).then(tell, tell)
    }
    tell()
  })
  notice.hide()
}
