import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { ArchiveManifest } from '../../src/model/archive.ts'
import type { Conference } from '../../src/model/conference.ts'
import { type ArchiveFiles, archiveFiles } from '../../src/pipeline/archive-files.ts'
import { serveInstead } from './altered-archive.ts'
import { launchBrowser } from './launch-browser.ts'
import { forgetShifts, shiftsOf, watchShifts } from './shifts.ts'

const site = inject('siteAddress')

const SCREENS = [
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a desk', width: 1280, height: 800 },
]

const MANY = 10_000
const FIRST_YEAR = 2001
const YEARS = 25

let browser: Browser
let page: Page
let archive: ArchiveFiles

/** One conference of the archive ten thousand times, evenly through the months of the years. */
function often(conference: Conference): readonly Conference[] {
  return Array.from({ length: MANY }, (_, nth) => {
    const year = FIRST_YEAR + (nth % YEARS)
    const month = String(1 + (nth % 12)).padStart(2, '0')
    const date = `${year}-${month}-12`
    const { event, date: known } = conference
    return {
      ...conference,
      id: `${date}-mau-${nth}`,
      event: { ...event, title: `${event.title}, lần thứ ${nth}` },
      date: known && { ...known, edtf: date, start: date, end: date },
    }
  })
}

beforeAll(async () => {
  browser = await launchBrowser()
  const json = async (file: string) => (await fetch(`${site}archive/${file}`)).json()
  const { blocks } = ArchiveManifest.parse(await json('manifest.json'))
  const known: readonly Conference[] = (
    await Promise.all(blocks.map((block) => json(block.records.file)))
  ).flat()
  const conference = known.find(({ date }) => date?.edtf.startsWith('2019'))
  if (!conference) throw new Error('No conference of 2019 among the fixtures')
  archive = archiveFiles(often(conference))
})
afterAll(() => browser.close())

const titles = () => page.getByRole('main').locator('ol h4 a')
/** Those that have come, and those whose room stands there. */
const rows = () =>
  page
    .locator('main ol[style*="--entries"]')
    .evaluateAll((lists) =>
      lists.reduce((sum, list) => sum + Number(getComputedStyle(list).getPropertyValue('--entries')), 0),
    )
const isWhole = () => expect.poll(rows, { timeout: 60_000 }).toBe(MANY)

/** The entry in the middle of the screen, and how far down it stands there. */
async function inSight() {
  return titles().evaluateAll((links) => {
    const at = links.findIndex((link) => link.getBoundingClientRect().top > innerHeight / 2)
    return { at, title: links[at]?.textContent, y: Math.round(links[at]?.getBoundingClientRect().top ?? 0) }
  })
}

/** All are there as text, and only those near the screen as more than that. */
async function hasAll(): Promise<void> {
  await expect.poll(() => titles().count(), { timeout: 30_000 }).toBe(MANY)
  const shown = await titles().evaluateAll((links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.closest('li')?.textContent),
  )
  expect(new Set(shown).size).toBe(MANY)
  expect(shown.every((text) => text?.includes('Đà Nẵng'))).toBe(true)
  expect(await page.locator('main li:has(time)').count()).toBeLessThan(100)
}

/** Does what a browser does that has found its words in an entry: the text must stay the one that was found. */
async function isTakenTo(far: Locator, height: number): Promise<void> {
  const text = await far.evaluateHandle((link) => link.firstChild)
  await far.evaluate((link) => link.scrollIntoView({ block: 'center' }))
  await far.locator('xpath=ancestor::li[1]').locator('time').waitFor()
  expect(await far.evaluate((link, found) => link.firstChild === found, text)).toBe(true)
  // In the middle of the screen, where the browser put it.
  const y = await far.evaluate((link) => link.getBoundingClientRect().top)
  expect(Math.abs(y - height / 2)).toBeLessThan(80)
}

async function goesAndComesBack(): Promise<void> {
  for (const part of [0.2, 0.6, 0.4]) {
    await page.evaluate((y) => scrollTo(0, document.body.scrollHeight * y), part)
    await page.waitForTimeout(300)
  }
  const { at, title } = await inSight()
  // What is half below the screen is scrolled up before it is pressed, and that is where it was left.
  await titles().nth(at).scrollIntoViewIfNeeded()
  const y = await placeOf(title)
  await titles().nth(at).click()
  await page.waitForURL('**/hoi-nghi/**')
  await page.goBack()
  await expect
    .poll(async () => Math.abs((await placeOf(title)) - y), { timeout: 20_000 })
    .toBeLessThanOrEqual(1)
}

/** How far down an entry stands; nowhere if it is not there. */
const placeOf = (title: string | null | undefined) =>
  titles().evaluateAll(
    (links, text) =>
      links.find(({ textContent }) => textContent === text)?.getBoundingClientRect().top ?? Number.MAX_VALUE,
    title,
  )

describe.each(SCREENS)('a reader of ten thousand conferences at $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height } })
    page.setDefaultTimeout(20_000)
    await watchShifts(page)
    await serveInstead(page, archive)
  })
  afterEach(() => page.close())

  // The browser of the tests has no search of its own; what it would search is the text that is rendered.
  it('finds all of them by the search of her browser, is taken far down, and goes back to the very line', async () => {
    await page.goto(`${site}?nam=`)
    await isWhole()
    expect(await shiftsOf(page)).toBeLessThan(0.02)
    // Who opens the search of her browser is given the texts that it looks through.
    await page.keyboard.press('Control+f')
    await hasAll()
    await isTakenTo(titles().nth(7000), height)
    await forgetShifts(page)
    await goesAndComesBack()
    expect(await shiftsOf(page)).toBeLessThan(0.02)
  })

  it('comes at a year in the middle, and it stays where it is', async () => {
    await page.goto(`${site}?nam=#nam-2011`)
    const year = page.locator('#nam-2011')
    await year.waitFor()
    const before = await year.boundingBox()
    expect(before?.y).toBeGreaterThan(0)
    expect(before?.y).toBeLessThan(height / 4)
    await isWhole()
    expect((await year.boundingBox())?.y).toBe(before?.y)
    expect(await shiftsOf(page)).toBeLessThan(0.02)
  })

  it('chooses deep in the list, is shown where what she chose begins, and goes back to her line', async () => {
    await page.goto(`${site}?nam=`)
    await isWhole()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight * 0.3))
    await page.waitForTimeout(1000)
    if (width < 1200) await page.getByRole('button', { name: 'Bộ lọc' }).click()
    const { title, y } = await inSight()
    const panel = page.getByRole(width < 1200 ? 'dialog' : 'complementary', { name: 'Bộ lọc' })
    await panel.getByRole('checkbox', { name: /^triển khai/u }).click()
    const said = page.getByRole('status').getByText('loại triển khai')
    await said.waitFor()
    expect((await said.boundingBox())?.y).toBeGreaterThan(0)
    expect((await said.boundingBox())?.y).toBeLessThan(height / 2)
    await page.goBack()
    await expect.poll(async () => (await inSight()).title, { timeout: 20_000 }).toBe(title)
    expect(Math.abs((await inSight()).y - y)).toBeLessThanOrEqual(1)
  })
})
