import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './launch-browser.ts'

/** The browser of a file of tests, there while they run; a page that does not answer fails long before its test. */
export function oneBrowser(): { readonly newPage: (options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  return {
    newPage: async (options) => {
      const page = await browser.newPage(options)
      page.setDefaultTimeout(10_000)
      return page
    },
  }
}
