import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { oneBrowser } from './one-browser.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

const SCREENS = [
  { name: 'a narrow phone', width: 320, height: 640 },
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a desk', width: 1280, height: 800 },
  { name: 'a wide desk', width: 1920, height: 1000 },
]

let page: Page
let errors: string[]

const reports = () => page.getByRole('region', { name: 'Bài báo và dẫn chứng' })
const sentence = (words: string) => reports().locator('[data-sentence]', { hasText: words })
const told = () => page.getByRole('complementary', { name: /^Đọc từ/u })
const why = () => page.getByRole('complementary', { name: /^Vì sao là/u })
const search = () => new URL(page.url()).search
const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

const isInView = (locator: Locator) =>
  locator.first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

const topOf = (locator: Locator) =>
  locator.evaluate((element) => Math.round(element.getBoundingClientRect().top))

async function openConference(): Promise<void> {
  await page.goto(`${site}?nam=2019`)
  await page
    .getByRole('heading', { name: /năm 2019/ })
    .getByRole('link')
    .click()
  await page.getByRole('heading', { level: 1, name: /năm 2019/ }).waitFor()
}

describe.each(SCREENS)('a conference at $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height } })
    errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    await openConference()
  })
  afterEach(async () => {
    await page.close()
    expect(errors).toEqual([])
  })

  it('tells what was read in a sentence, leads to the row of a fact, and Back closes', async () => {
    await sentence('chủ trì hội nghị').click()
    await told().waitFor()
    expect(search()).toMatch(/^\?cau=1\.\d+$/u)
    await expect.poll(() => isInView(told())).toBe(true)
    expect(await isTooWide()).toBe(false)
    await told()
      .getByRole('link', { name: /^Chủ trì/u })
      .click()
    await why().waitFor()
    expect(search()).toBe('?chung=chu-tri')
    const fact = page.locator('#muc-chu-tri')
    await expect.poll(() => isInView(fact)).toBe(true)
    await expect.poll(() => isInView(page.locator('mark[data-evidence]'))).toBe(true)
    await expect.poll(() => fact.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await isTooWide()).toBe(false)
    await page.goBack()
    await why().waitFor({ state: 'detached' })
    expect(search()).toBe('')
    await page.goForward()
    await why().waitFor()
    expect(search()).toBe('?chung=chu-tri')
  })

  it('lets words of a sentence be selected', async () => {
    await sentence('chủ trì hội nghị').scrollIntoViewIfNeeded()
    const { x, y } = await sentence('chủ trì hội nghị').evaluate((element) => {
      const [line] = element.getClientRects()
      return { x: line?.x ?? 0, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 }
    })
    await page.mouse.move(x + 2, y)
    await page.mouse.down()
    await page.mouse.move(x + 20, y, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0)
    expect(search()).toBe('')
  })

  it('tells it by keyboard, too', async () => {
    const ask = reports()
      .getByRole('button', { name: /điều đọc từ đoạn này$/u })
      .nth(1)
    await reports().focus()
    for (let step = 0; step < 12 && !(await isFocused(ask)); step++) await page.keyboard.press('Tab')
    expect((await ask.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await page.keyboard.press('Enter')
    await told().waitFor()
    await page.keyboard.press('Tab')
    expect(await isFocused(told().getByRole('link').first())).toBe(true)
    await page.keyboard.press('Enter')
    await why().waitFor()
  })

  it.each([
    ['keeps', 'auto'],
    ['keeps, where the browser does not,', 'none'],
  ])('%s a pressed fact where it is when another one closes above it', async (_, anchor) => {
    await page.evaluate((value) => {
      document.documentElement.style.overflowAnchor = value
    }, anchor)
    await page.locator('#muc-ngay').click()
    await why().waitFor()
    const fact = page.locator('#muc-to-chuc')
    await atRest(fact)
    await fact.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 120))
    const before = await atRest(fact)
    await fact.click()
    await page.getByRole('complementary', { name: /^Vì sao là «Ban Chỉ đạo/u }).waitFor()
    expect(Math.abs((await atRest(fact)) - before)).toBeLessThanOrEqual(2)
  })

  it('prints as a document', async () => {
    await page.locator('#muc-ngay').click()
    await why().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { level: 2, name: 'Dẫn chứng' }).waitFor()
    await page.getByText('https://bao.example/da-nang-2019').waitFor()
    expect(await reports().count()).toBe(0)
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await why().count()).toBe(0)
    expect(await page.locator('#muc-ngay').getAttribute('data-notes')).toBe('1')
    expect(await isTooWide()).toBe(false)
  })
})

/** Where an element stands once nothing moves any more. */
async function atRest(locator: Locator): Promise<number> {
  let last = Number.NaN
  for (;;) {
    await page.waitForTimeout(150)
    const now = await topOf(locator)
    if (now === last) return now
    last = now
  }
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

describe('on a phone', () => {
  it('the way from a fact to its sentence in the report leads back', async () => {
    page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    await openConference()
    const fact = page.locator('#muc-noi-hop')
    await fact.click()
    await page.getByRole('button', { name: 'Xem trong bài' }).click()
    const back = page.getByRole('button', { name: 'Trở lại mục «Nơi họp»' })
    await expect.poll(() => isInView(reports().locator('mark[data-evidence]'))).toBe(true)
    expect(await isFocused(back)).toBe(true)
    await back.click()
    await expect.poll(() => isInView(fact)).toBe(true)
    expect(await isFocused(fact)).toBe(true)
    await page.close()
  })
})
