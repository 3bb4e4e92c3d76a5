import { bareSite } from './bare-site.ts'
import { beginStep } from './interactions.ts'
import { packedHost } from './packed-host.ts'
import { readerSession } from './session.ts'
import type { Place } from './visit.ts'

/** A site of ours: it can be used when its program has taken over the page. */
export const siteOfOurs = async (folder: string): Promise<Place> => ({
  host: await packedHost(folder),
  ready: ({ page }) => page.locator('html[data-program="ready"]').waitFor({ state: 'attached' }),
  session: ({ page }) => readerSession(page),
})

const PRESSES = 5
const BETWEEN_MS = 300

/** A page of a button, which is pressed a few times: what the network and the browser take by themselves. */
export const barePage = async (): Promise<Place> => ({
  host: await packedHost(bareSite()),
  ready: ({ page }) => page.getByRole('button').waitFor(),
  session: async ({ page }) => {
    await beginStep(page, 'press')
    for (let press = 0; press < PRESSES; press++) {
      await page.getByRole('button').tap()
      await page.waitForTimeout(BETWEEN_MS)
    }
  },
})
