import { createRoot } from 'react-dom/client'
import { SERVICE_WORKER_PATH } from '../../publish/kept-site.ts'
import { noticePlace } from '../components/notice.tsx'
import type { Edition } from '../edition.ts'
import { buildOfPage, KEPT_HEADER } from './kept-copy.ts'
import { OfflineNotice } from './offline-notice.tsx'
import { renewalOf } from './renewal.ts'
import { RenewalNotice } from './renewal-notice.tsx'
import { noteReach, reachNow } from './server-reach.ts'

/** How long it may be until it is seen that the server can be reached again. */
const RETRY_MS = 15_000

/** How long a page that stays open may not know of a new build. */
const RENEWAL_MS = 30 * 60_000

/** Says when the reader is offline; keeps the site for that, and offers what is new, where the browser can. */
export async function offline({ base, strings }: Edition): Promise<void> {
  const words = strings.offline
  createRoot(noticePlace(words.label)).render(<OfflineNotice words={words} />)
  setInterval(() => reachNow() === 'out-of-reach' && void lookAgain(base), RETRY_MS)

  const build = buildOfPage()
  const workers = navigator.serviceWorker
  if (!workers || build === null || !/^https?:$/u.test(location.protocol)) return
  const registration = await workers.register(`${base}${SERVICE_WORKER_PATH}`, {
    scope: base,
    updateViaCache: 'none',
  })
  const renewal = renewalOf({ workers, registration, build, reload: () => location.reload() })
  createRoot(noticePlace(words.label)).render(<RenewalNotice renewal={renewal} words={words} />)
  const look = () => {
    registration.update().catch(() => undefined)
  }
  addEventListener('online', look)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look())
  setInterval(look, RENEWAL_MS)
}

/** Asks for the smallest file whose content is never taken from what is kept without being marked. */
async function lookAgain(base: string): Promise<void> {
  const answer = await fetch(`${base}archive/manifest.json`, { cache: 'no-cache' }).catch(() => null)
  if (answer?.ok && !answer.headers.has(KEPT_HEADER)) noteReach('server')
}
