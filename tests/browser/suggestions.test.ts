import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { answered } from './answered.ts'
import { oneBrowser } from './one-browser.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

let page: Page

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
})
afterEach(() => page.close())

const searchBox = () => page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' })
const option = () => page.getByRole('listbox').getByRole('option')
/** Waits for the list of the whole text: every letter has its own, and a new one takes the highlight away. */
async function oneSuggested(kind: string): Promise<void> {
  await expect
    .poll(() => page.getByRole('listbox').getByRole('group', { name: kind }).getByRole('option').count())
    .toBe(1)
}
const press = (...keys: readonly string[]) =>
  keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())

describe('a reader with a keyboard only', () => {
  it('goes to the box, picks a directive, opens a conference, and goes back', async () => {
    await page.goto(site)
    // Until the program is there, «/» is a key like any other.
    await page.locator('html[data-program="ready"]').waitFor()
    await press('/')
    await page.keyboard.type('kl 57')
    await oneSuggested('Văn bản')
    await press('ArrowDown', 'Enter')
    await page.waitForURL(/\?van-ban=ket-luan-57-kl-tw$/u)
    expect(await searchBox().inputValue()).toBe('')

    await page.keyboard.type('nghiep vu')
    await oneSuggested('Hội nghị')
    await press('ArrowDown', 'Escape')
    await page.getByRole('listbox').waitFor({ state: 'hidden' })
    expect(await searchBox().inputValue()).toBe('nghiep vu')
    // Only what has been found can be gone back to.
    await answered(page, 'khớp với «nghiep vu»')
    await press('ArrowDown')
    await page.getByRole('listbox').waitFor()
    await press('ArrowDown', 'End', 'Enter')
    await page.waitForURL('**/hoi-nghi/**')
    expect(await searchBox().inputValue()).toBe('')
    await page.goBack()
    await answered(page, 'khớp với «nghiep vu»')
    expect(await searchBox().inputValue()).toBe('nghiep vu')
  })
})

describe('a finger on a phone', () => {
  it('finds every suggestion large enough and within the screen', async () => {
    await page.goto(site)
    await searchBox().fill('thông tin')
    await option().first().waitFor()
    for (const one of await option().all()) {
      const { x, width, height } = (await one.boundingBox()) ?? { x: -1, width: 0, height: 0 }
      expect(height).toBeGreaterThanOrEqual(44)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(360)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await option().first().click()
    await page.getByRole('listbox').waitFor({ state: 'hidden' })
    expect(await searchBox().inputValue()).toBe('')
  })
})

describe.each([
  { width: 360, height: 740 },
  { width: 740, height: 360 },
  { width: 1280, height: 420 },
])('on a screen of $width by $height', (viewport) => {
  it('the list stays within it, and is closed with Escape and by who goes elsewhere', async () => {
    await page.setViewportSize(viewport)
    await page.goto(site)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const list = page.getByRole('listbox')
    await searchBox().pressSequentially('hội nghị')
    await option().first().waitFor()
    // However long it is.
    const bottom = await list.evaluate(
      (element) =>
        element.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(element).maxHeight),
    )
    expect(bottom).toBeLessThanOrEqual(viewport.height)
    await press('Escape')
    await list.waitFor({ state: 'hidden' })
    await press('ArrowDown')
    await option().first().waitFor()
    await press('Tab')
    await list.waitFor({ state: 'hidden' })
    expect(await searchBox().inputValue()).toBe('hội nghị')
  })
})
