import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { oneBrowser } from './one-browser.ts'
import { PHONE_AND_DESK } from './screens.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

let page: Page

const VIEWS = '**/hoi-nghi/**/view.json*'
const ARCHIVE = '**/archive/**'

const depth = () => page.evaluate(() => scrollY)

/** Presses the last title of the timeline, and tells how far below its beginning that was. */
async function pressLast(): Promise<number> {
  const link = page.getByRole('heading', { level: 4 }).getByRole('link').last()
  await link.scrollIntoViewIfNeeded()
  const pressedAt = await depth()
  await link.click()
  return pressedAt
}

describe.each(PHONE_AND_DESK)('between two pages on $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height } })
    await page.goto(site)
    await page.locator('html[data-program="ready"]').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
  })
  afterEach(() => page.close())

  it('what failed is said at the top of the window, and Back leads to where one was', async () => {
    await page.route(VIEWS, (route) => route.abort())
    await page.route(ARCHIVE, (route) => route.abort())
    const pressedAt = await pressLast()
    await page.getByRole('alert').getByRole('heading', { level: 1 }).waitFor()
    expect(pressedAt).toBeGreaterThan(0)
    await expect.poll(depth).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Dòng thời gian' }).waitFor()
    await expect.poll(depth).toBeCloseTo(pressedAt, -2)
  })
})
