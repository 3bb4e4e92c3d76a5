import type { Page } from 'playwright-core'

/**
 * Waits until a timeline lists what it says that it found; what is found is counted before its rows come, and the list
 * before stands until then.
 */
export async function answered(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).waitFor()
  await page.locator('main div[aria-busy="false"]').waitFor()
}
