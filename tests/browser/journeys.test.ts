import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { answered } from './answered.ts'
import { oneBrowser } from './one-browser.ts'
import { PHONE_AND_DESK } from './screens.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

let page: Page
/** What went wrong behind the reader's back. */
let complaints: string[]

const searchBox = () => page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' })
/** The entries of a list, by year or with the best first. */
const entries = () =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
const titles = () => entries().getByRole('heading').allTextContents()
const address = () => new URL(page.url())

/** The address as a reader would say it. */
const asked = () => address().searchParams.get('q')

async function watched(width: number, height: number): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width, height } })
  complaints = []
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  opened.on('pageerror', (error) => complaints.push(error.message))
  opened.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`asked for ${request.url()}`)
  })
  return opened
}

async function search(text: string): Promise<void> {
  await page.goto(site)
  await searchBox().pressSequentially(text)
  await answered(page, `khớp với «${text}»`)
  expect(asked()).toBe(text)
}

async function openConference(title: RegExp): Promise<void> {
  await entries().getByRole('heading', { name: title }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Whether the reader sees the element without scrolling. */
async function isInView(selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
}

const scrolled = () => page.evaluate(() => Math.round(scrollY))

async function isTooWide(): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

describe.each(PHONE_AND_DESK)('a reader at $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await watched(width, height)
  })
  afterEach(async () => {
    await page.close()
    expect(complaints).toEqual([])
  })

  it('finds the years, newest first', async () => {
    await page.goto(site)
    await page.getByRole('heading', { level: 1, name: 'Dòng thời gian' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['2020', '2019', '2018'])
    expect(await isTooWide()).toBe(false)
  })

  it('searches without marks as she types', async () => {
    await search('thong tin doi ngoai')
    await expect.poll(titles).toHaveLength(2)
  })

  it('opens a conference, reads why, and goes back to her query', async () => {
    await search('thong tin doi ngoai')
    await openConference(/năm 2019/)
    await page.getByRole('link', { name: 'Đà Nẵng', exact: true }).click()
    await page.locator('mark[data-evidence]', { hasText: 'Đà Nẵng' }).first().waitFor()
    expect(address().search).toBe('?q=thong+tin+doi+ngoai&chung=noi-hop')
    await expect.poll(() => isInView('mark[data-evidence]')).toBe(true)
    expect(await isTooWide()).toBe(false)
    await page.goBack()
    await expect.poll(() => page.locator('mark[data-evidence]').count()).toBe(0)
    expect(address().search).toBe('?q=thong+tin+doi+ngoai')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Dòng thời gian' }).waitFor()
    expect(asked()).toBe('thong tin doi ngoai')
    expect(await searchBox().inputValue()).toBe('thong tin doi ngoai')
    await expect.poll(titles).toHaveLength(2)
  })

  it('asks why, and for marks as she typed them', async () => {
    await search('thông tin')
    const before = (await titles()).length
    await page
      .getByRole('button', { name: /^Vì sao\?/u })
      .first()
      .click()
    await page.getByRole('table').getByText('đúng như gõ').first().waitFor()
    expect(await isTooWide()).toBe(false)
    await searchBox().fill('thong tin')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: 'Đúng dấu' }).check()
    await page.getByRole('link', { name: `Tìm không cần đúng dấu: ${before} hội nghị` }).click()
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    await expect.poll(titles).toHaveLength(before)
  })

  it('walks through the words she looked for, in a conference and in its reports', async () => {
    await search('thong tin doi ngoai')
    await openConference(/năm 2019/)
    const bar = page.getByRole('region', { name: 'Chữ đang tìm trong trang' })
    const count = Number(/\d+/u.exec((await bar.getByRole('status').textContent()) ?? '')?.[0])
    for (let step = 1; step <= count; step++) {
      await page.keyboard.press('n')
      await bar.getByText(`${step}/${count}`, { exact: true }).waitFor()
      await expect.poll(() => isInView('mark[data-present]')).toBe(true)
    }
    await page.keyboard.press('n')
    await bar.getByText(`1/${count}`, { exact: true }).waitFor()
    expect(await isTooWide()).toBe(false)
    await page.getByRole('button', { name: 'Thôi làm sáng chữ' }).click()
    await bar.waitFor({ state: 'detached' })
    expect(await page.locator('mark').count()).toBe(0)
    await page.goBack()
    expect(asked()).toBe('thong tin doi ngoai')
  })

  it('opens a shared address of a piece of evidence', async () => {
    await search('khanh hoa')
    await openConference(/tập huấn/iu)
    await page.getByRole('link', { name: '12–13 tháng 7 năm 2018' }).click()
    await page.locator('mark[data-evidence]').first().waitFor()
    const shared = page.url()
    await page.close()
    page = await watched(width, height)
    await page.goto(shared)
    await page.locator('mark[data-evidence]', { hasText: '12 và 13/7/2018' }).first().waitFor()
    await expect.poll(() => isInView('mark[data-evidence]')).toBe(true)
  })

  it('opens a shared address of a search', async () => {
    await page.goto(`${site}?q=bien+gioi&nam=2018`)
    await answered(page, 'khớp với «bien gioi»')
    expect(await titles()).toHaveLength(1)
    expect(await searchBox().inputValue()).toBe('bien gioi')
  })

  it('opens a shared address of a year on the timeline', async () => {
    await page.goto(`${site}#nam-2018`)
    await page.locator('#nam-2018').waitFor()
    await expect.poll(() => isInView('#nam-2018')).toBe(true)
  })

  it('goes back to the place on the timeline where she was', async () => {
    await page.goto(site)
    await page.getByRole('heading', { level: 1, name: 'Dòng thời gian' }).waitFor()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const before = await scrolled()
    expect(before).toBeGreaterThan(0)
    await openConference(/tập huấn/iu)
    expect(await scrolled()).toBe(0)
    await page.goBack()
    await expect.poll(scrolled).toBe(before)
  })

  it('chooses a year in the rail', async () => {
    await page.goto(site)
    await page.getByRole('link', { name: /^2018\s?1\s?hội nghị$/u }).click()
    await page.getByRole('status').getByText('năm 2018').waitFor()
    expect(address().search).toBe('?nam=2018')
    await expect.poll(titles).toHaveLength(1)
  })

  it('chooses what her search names instead of its words, shares it, and goes back', async () => {
    await page.goto(site)
    await searchBox().pressSequentially('thong tin doi ngoai da nang 2019')
    const offered = page.getByRole('list', { name: 'Lọc theo:' })
    await offered.getByRole('link', { name: 'Năm 2019: 1 hội nghị' }).waitFor()
    expect(await isTooWide()).toBe(false)
    await offered.getByRole('link', { name: 'Nơi: Đà Nẵng: 1 hội nghị' }).click()
    await page.getByRole('link', { name: 'Bỏ «Nơi: Đà Nẵng»' }).waitFor()
    await expect.poll(() => address().search).toBe('?q=thong+tin+doi+ngoai+2019&noi=da-nang')
    expect(await searchBox().inputValue()).toBe('thong tin doi ngoai 2019')
    await expect.poll(titles).toHaveLength(1)
    const shared = page.url()
    await page.goBack()
    await offered.getByRole('link', { name: 'Nơi: Đà Nẵng: 1 hội nghị' }).waitFor()
    expect(await searchBox().inputValue()).toBe('thong tin doi ngoai da nang 2019')
    await page.close()
    page = await watched(width, height)
    await page.goto(shared)
    await page.getByRole('status').getByText('tại Đà Nẵng').waitFor()
    await page.getByRole('link', { name: 'Bỏ hết' }).click()
    await page.waitForURL(site)
    await expect.poll(titles).toHaveLength(3)
  })

  it('narrows the archive by its facets, on a phone in a sheet, and goes back through all', async () => {
    await page.goto(site)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const isPhone = width < 600
    const opener = page.getByRole('button', { name: 'Bộ lọc' })
    await expect.poll(() => opener.isVisible()).toBe(isPhone)
    if (isPhone) await opener.click()
    const panel = page.getByRole(isPhone ? 'dialog' : 'complementary', { name: 'Bộ lọc' })
    const [kind, level] = [/^tổng kết/u, /^trung ương/u].map((name) => panel.getByRole('checkbox', { name }))
    await kind?.click()
    await page.waitForURL('**/?loai=tong-ket')
    expect(await isTooWide()).toBe(false)
    await level?.press('Space')
    await page.waitForURL('**/?loai=tong-ket&cap=trung-uong')
    if (isPhone) await panel.getByRole('button', { name: /^(Xem|Đóng)/u }).click()
    const said = page.getByRole('status')
    await said.getByText('cấp trung ương').waitFor()
    await page.goBack()
    await said.getByText('cấp trung ương').waitFor({ state: 'hidden' })
    await said.getByText('loại tổng kết').waitFor()
    await page.goBack()
    await page.waitForURL(site)
    await expect.poll(titles).toHaveLength(3)
  })

  it('is told of an unknown conference and offered a near one', async () => {
    const answer = await page.goto(`${site}hoi-nghi/2019-thong-tin-doi-ngoai-da-lat`)
    expect(answer?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'Không có hội nghị này' }).waitFor()
    // The browser complains of just that: of the page, and of what would stand beside it.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('status of 404')
    await page.getByText('«2019-thong-tin-doi-ngoai-da-lat»').waitFor()
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await page.waitForURL(/hoi-nghi\/2019/)
  })

  it('sees what the archive does not know, and which conference lacks it', async () => {
    await page.goto(site)
    await page.getByRole('link', { name: 'Hiện trạng' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hiện trạng' }).waitFor()
    const missing = page.getByRole('region', { name: 'Mục bài không nêu' })
    await missing.getByText('Văn bản').click()
    await missing.getByRole('link').first().click()
    await page.waitForURL('**/hoi-nghi/**')
  })

  it('sees nothing jump while a page loads', async () => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(site)
    await page.getByRole('heading', { level: 1, name: 'Dòng thời gian' }).waitFor()
    await page.waitForLoadState('networkidle')
    const shifts: readonly number[] = await page.evaluate(() => Reflect.get(globalThis, 'shifts'))
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02)
  })
})
