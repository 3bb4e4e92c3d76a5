import type { Page } from 'playwright-core'

/** How long a reader waited for the next picture after what she did, in milliseconds, and where the time went. */
export type Interaction = {
  readonly step: string
  readonly event: string
  readonly duration: number
  /** Until a listener began: the page was busy. */
  readonly delay: number
  readonly processing: number
  /** From the last listener to the picture. */
  readonly presentation: number
}

/** Has a page note each interaction under the step of the session that is going on. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: object[] = []
    Object.assign(globalThis, { interactions: noted, step: 'arriving' })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId = 0 } = entry as { interactionId?: number }
        if (interactionId === 0) continue
        const { name: event, startTime, processingStart, processingEnd, duration } = entry
        noted.push({
          id: interactionId,
          step: Reflect.get(globalThis, 'step'),
          event,
          duration,
          delay: processingStart - startTime,
          processing: processingEnd - processingStart,
          presentation: Math.max(0, startTime + duration - processingEnd),
        })
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

export const beginStep = (page: Page, step: string) =>
  page.evaluate((name) => Object.assign(globalThis, { step: name }), step)

export const interactionsOf = (page: Page): Promise<readonly Interaction[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'interactions'))
