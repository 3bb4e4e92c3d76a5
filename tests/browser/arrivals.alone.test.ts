import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { serveAltered } from './altered-archive.ts'
import { oneBrowser } from './one-browser.ts'
import { PHONE_AND_DESK } from './screens.ts'
import { shiftsOf, watchShifts } from './shifts.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

let page: Page

const main = () => page.getByRole('main')
const status = (text: string) => page.getByRole('status').getByText(text).waitFor()
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const address = () => decodeURIComponent(page.url().slice(site.length))
const titles = () =>
  main()
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .getByRole('heading')
    .allTextContents()
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

/** The panel of what may be chosen: on a phone in a sheet, which is opened. */
async function panel(width: number) {
  if (width >= 1200) return page.getByRole('complementary', { name: 'Bộ lọc' })
  await page.getByRole('button', { name: /^Bộ lọc/u }).click()
  return page.getByRole('dialog', { name: 'Bộ lọc' })
}

/** Serves the archive with one more edition of the conference of 2019, a year before it. */
const withEditions = () => serveAltered(page, site, { records: withEdition })

function withEdition(records: readonly Conference[]): readonly Conference[] {
  const [edition] = records.filter(({ date }) => date?.edtf.startsWith('2019'))
  if (edition?.date == null) throw new Error('No conference of 2019 among the fixtures')
  const date = { ...edition.date, edtf: '2018-03-12', start: '2018-03-12', end: '2018-03-12' }
  return [...records, { ...edition, id: '2018-trien-khai', date }]
}

describe.each(PHONE_AND_DESK)('a reader who comes at $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height } })
    await watchShifts(page)
  })
  afterEach(() => page.close())

  it('for a directive finds its conference by the facet, shares the view, and goes back through all', async () => {
    await page.goto(site)
    await heading('Dòng thời gian')
    const facets = await panel(width)
    await facets.getByRole('checkbox', { name: /^Kết luận.*57-KL\/TW/u }).click()
    await page.waitForURL('**/?van-ban=*')
    if (width < 1200) await facets.getByRole('button', { name: 'Xem 1 hội nghị' }).click()
    await status('theo Kết luận')
    await expect.poll(titles).toHaveLength(1)
    const shared = page.url()
    await main()
      .getByRole('heading', { name: /năm 2019/u })
      .getByRole('link')
      .click()
    await heading(/năm 2019/u)
    await page.goBack()
    await status('theo Kết luận')
    await page.goBack()
    await expect.poll(address).toBe('')
    await expect.poll(titles).toHaveLength(3)
    await page.goForward()
    await status('theo Kết luận')
    expect(page.url()).toBe(shared)
    expect(await shiftsOf(page)).toBeLessThan(0.02)
    const elsewhere = await browser.newPage({ viewport: { width, height } })
    await elsewhere.goto(shared)
    await elsewhere.getByRole('status').getByText('theo Kết luận').waitFor()
    await elsewhere.close()
  })

  it('with a keyboard closes the filters where she opened them, and comes back to the link she followed', async () => {
    await page.goto(site)
    await heading('Dòng thời gian')
    const facets = await panel(width)
    const kind = facets.getByRole('checkbox', { name: /^tập huấn/u })
    await kind.focus()
    await page.keyboard.press('Space')
    await page.waitForURL('**/?loai=tap-huan')
    expect(await kind.evaluate((box) => box === document.activeElement)).toBe(true)
    if (width < 1200) {
      await page.keyboard.press('Escape')
      await expect.poll(focused).toBe('Bộ lọc (1)')
    }
    const link = main()
      .getByRole('heading', { name: /tập huấn/iu })
      .getByRole('link')
    await link.focus()
    await page.keyboard.press('Enter')
    await heading(/tập huấn/iu)
    await page.goBack()
    await status('loại tập huấn')
    await expect.poll(focused).toMatch(/tập huấn/iu)
  })

  it('sets the editions of a conference side by side, reads the evidence, and goes back through all', async () => {
    await withEditions()
    await page.goto(site)
    await main()
      .getByRole('heading', { name: /năm 2019/u })
      .getByRole('link')
      .first()
      .click()
    await heading(/năm 2019/u)
    await main().getByRole('link', { name: 'Đặt các kỳ liền nhau cạnh nhau' }).click()
    await heading('So sánh các kỳ hội nghị')
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').locator('b').allTextContents()).toEqual(['2018', '2019'])
    expect(await table.getByRole('row').count()).toBeGreaterThan(6)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await table.getByRole('link', { name: 'Đà Nẵng' }).first().click()
    await page.locator('mark[data-evidence]', { hasText: 'Đà Nẵng' }).first().waitFor()
    await page.goBack()
    await heading('So sánh các kỳ hội nghị')
    await expect.poll(focused).toBe('Đà Nẵng')
    await page.goBack()
    await heading(/năm 2019/u)
    await page.goBack()
    await heading('Dòng thời gian')
    expect(await shiftsOf(page)).toBeLessThan(0.02)
  })

  it('to compare is told what could be, and which edition there is none of', async () => {
    await page.goto(`${site}so-sanh?hoi-nghi=2019-03-12-trien-khai`)
    await heading('So sánh các kỳ hội nghị')
    await main().getByText('Không có hội nghị «2019-03-12-trien-khai» trong kho.').waitFor()
    await main()
      .getByRole('link', { name: /năm 2019/u })
      .click()
    await expect.poll(address).toMatch(/^so-sanh\?hoi-nghi=2019-03-12-trien-khai-/u)
    await page.goBack()
    await main().getByText('Không có hội nghị «2019-03-12-trien-khai»').waitFor()
  })

  it.each(['?noi=da-nag', '?nam=1990'])('at %s is led to the nearest, and nothing jumps', async (asked) => {
    await page.goto(site + asked)
    await main().getByText('Gần nhất:').getByRole('link').click()
    await status('1 hội nghị')
    expect(await shiftsOf(page)).toBeLessThan(0.02)
  })
})

describe.each(PHONE_AND_DESK)('at $name a page', ({ width, height }) => {
  // They wait more than they do.
  it.concurrent.each([
    'nhan-vat',
    'van-ban',
    'dia-phuong',
    'dia-phuong/da-nang',
    'co-quan',
    'so-sanh',
    'gioi-thieu',
    'hien-trang',
    '?loai=tap-huan&cap=tinh-thanh',
  ])('%s comes without a jump', async (at) => {
    const opened = await browser.newPage({ viewport: { width, height } })
    await watchShifts(opened)
    await opened.goto(site + at)
    await opened.getByRole('heading', { level: 1 }).waitFor()
    await opened.waitForLoadState('networkidle')
    expect(await shiftsOf(opened)).toBeLessThan(0.02)
    await opened.close()
  })
})

it('with forced colours sees which page is open', async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${site}nhan-vat`)
  const lines = await page
    .getByRole('navigation', { name: 'Các trang' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor))
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(lines.filter((line) => line !== background)).toHaveLength(1)
  await page.close()
})
