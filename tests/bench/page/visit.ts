import type { Browser } from 'playwright-core'
import { heapOf } from './heap.ts'
import { type Interaction, interactionsOf, watchInteractions } from './interactions.ts'
import type { PackedHost } from './packed-host.ts'
import { newReader, type SlowPage, slowPage } from './slow-phone.ts'
import { vitalsOf, watchVitals } from './vitals.ts'

/** What somebody comes to, and what she does there. */
export type Place = {
  readonly host: PackedHost
  /** Waits until the page can be used. */
  readonly ready: (slow: SlowPage) => Promise<unknown>
  readonly session: (slow: SlowPage) => Promise<void>
}

/** What one reader met: times in milliseconds, heap in megabytes. */
export type Visit = {
  readonly cold: Arrival
  readonly repeat: Arrival
  readonly INP: number
  readonly CLS: number
  readonly heap: number
  readonly interactions: readonly Interaction[]
}

type Arrival = {
  readonly LCP: number
  readonly ready: number
  /** For the page itself. */
  readonly kilobytes: number
  /** All that the host sent, what is kept for later included. */
  readonly sent: number
}

/** What comes after the network has been still for half a second was not awaited by anybody. */
const CALM_MS = 1000

async function arrive({ host, ready }: Place, slow: SlowPage): Promise<Arrival> {
  const { page, cameBytes } = slow
  const before = host.sentBytes()
  await watchVitals(page)
  await watchInteractions(page)
  const begun = performance.now()
  await page.goto(host.address)
  await ready(slow)
  const usable = performance.now() - begun
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(CALM_MS)
  const { LCP } = await vitalsOf(page)
  const [kilobytes, sent] = [cameBytes() / 1000, (host.sentBytes() - before) / 1000]
  return { LCP, ready: usable, kilobytes, sent }
}

/** A first visit with all that is done there, and a second one by the same reader. */
export async function visit(place: Place, browser: Browser): Promise<Visit> {
  const reader = await newReader(browser)
  try {
    const first = await slowPage(reader)
    const cold = await arrive(place, first)
    await place.session(first)
    const { INP, CLS } = await vitalsOf(first.page)
    const [interactions, heap] = [await interactionsOf(first.page), await heapOf(first)]
    await first.page.close()
    const repeat = await arrive(place, await slowPage(reader))
    return { cold, repeat, INP, CLS, heap, interactions }
  } finally {
    await reader.close()
  }
}

/** One visit that nobody measures, after which the host has packed what it will send. */
export async function warmUp(place: Place, browser: Browser): Promise<void> {
  const reader = await newReader(browser)
  const slow = await slowPage(reader)
  await slow.page.goto(place.host.address)
  await place.ready(slow)
  await place.session(slow)
  await reader.close()
}
