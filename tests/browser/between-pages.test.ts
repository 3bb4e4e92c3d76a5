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

/** How wide the line at the top of the window is, of 1; null where there is none. */
const line = () =>
  page.evaluate(() => {
    const { width, height } = document.elementFromPoint(0, 1)?.getBoundingClientRect() ?? new DOMRect()
    return height > 0 && height < 5 ? width / innerWidth : null
  })

describe.each(PHONE_AND_DESK)('between two pages on $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height } })
    await page.goto(site)
    await page.locator('html[data-program="ready"]').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
  })
  afterEach(() => page.close())

  it('a line says that the next is on its way, and goes when it has come', async () => {
    let send = () => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route(VIEWS, async (route) => {
      await sent
      await route.continue()
    })
    expect(await line()).toBe(null)
    await pressLast()
    await expect.poll(line).toBeGreaterThan(0.1)
    expect(await line()).toBeLessThan(1)
    send()
    await page.waitForURL('**/hoi-nghi/**')
    await expect.poll(line).toBe(null)
  })

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

it('the line does not move for those who want nothing to move', async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(site)
  await page.locator('html[data-program="ready"]').waitFor({ state: 'attached' })
  await page.route(VIEWS, () => {})
  await pressLast()
  await expect.poll(line).toBeGreaterThan(0.9)
  const first = await line()
  await page.waitForTimeout(300)
  expect(await line()).toBe(first)
  await page.close()
})
