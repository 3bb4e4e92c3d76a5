import { SERVICE_WORKER_PATH } from '../../publish/kept-site.ts'
import type { Edition } from '../edition.ts'
import type { Notice } from '../notice.ts'
import { scriptAddress } from '../script-address.ts'
import { OFFLINE_WORDS } from './offline-words.ts'
import { lookAgain, onReach, reachNow } from './reach.ts'
import { type Renewal, renewalOf } from './renewal.ts'

/** How long it may be until it is seen that the server can be reached again. */
const RETRY_MS = 15_000

/** How long a page that stays open may not know of a new build. */
const RENEWAL_MS = 30 * 60_000

/** What the page has at hand already. */
type Given = {
  readonly edition: Edition
  /** Which build it is of; null where nothing is kept. */
  readonly build: string | null
  readonly notice: () => Notice
}

/** Says when the reader is offline; keeps the site for that, and offers what is new, where the browser can. */
export async function offline({ edition, build, notice }: Given): Promise<void> {
  sayReach(edition, notice())
  const workers = navigator.serviceWorker
  if (!workers || build === null || !/^https?:$/u.test(location.protocol)) return
  const registration = await workers.register(scriptAddress(`${edition.base}${SERVICE_WORKER_PATH}`), {
    scope: edition.base,
    updateViaCache: 'none',
  })
  const reload = () => location.reload()
  const renewal = renewalOf({ workers, registration, build, reload })
  offerRenewal(edition, notice(), renewal)
  const look = () => {
    renewal.meetWaiting()
    registration.update().catch(() => undefined)
  }
  addEventListener('online', look)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look())
  setInterval(look, RENEWAL_MS)
}

/** Says that the server cannot be reached, and that what is read may not be the newest. */
function sayReach({ base, language }: Edition, notice: Notice): void {
  const words = OFFLINE_WORDS[language]
  const say = () => {
    const reach = reachNow()
    if (reach === 'reached') return notice.hide()
    notice.show({ text: `${reach === 'offline' ? words.offline : words.outOfReach} ${words.keptCopy}` })
  }
  onReach(say)
  say()
  setInterval(() => reachNow() === 'out-of-reach' && void lookAgain(base), RETRY_MS)
}

function offerRenewal({ language }: Edition, notice: Notice, renewal: Renewal): void {
  const words = OFFLINE_WORDS[language]
  const offer = () => {
    if (!renewal.isOffered()) return
    notice.show({ text: words.renewed, action: { label: words.reload, onPress: renewal.accept } })
  }
  renewal.subscribe(offer)
  offer()
}
