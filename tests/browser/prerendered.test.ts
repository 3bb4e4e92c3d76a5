import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { type Site, serveSite } from './serve-site.ts'

const site = inject('siteAddress')
const KINDS = [
  '',
  'gioi-thieu',
  'hien-trang',
  'so-sanh',
  'nhan-vat',
  'van-ban',
  'dia-phuong',
  'co-quan',
  'nam/2019',
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Links of a page that lead to pages below a folder. */
const linksTo = (page: Page, folder: string) =>
  page.$$eval(`a[href*="/${folder}/"]`, (links) => links.map((link) => link.getAttribute('href') ?? ''))

describe('without JavaScript', () => {
  it('the timeline and a conference can be read and walked', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(site)
    expect(await page.locator('h1').textContent()).toBe('Dòng thời gian')
    const [first = ''] = await linksTo(page, 'hoi-nghi')
    await page.goto(new URL(first, site).href)
    expect(await page.locator('h1').textContent()).not.toBe('')
    expect(await page.locator('#bai-bao').textContent()).toContain('Hội nghị')
    expect(await page.locator('noscript').count()).toBe(0)
    await page.close()
  })

  it('an unknown address is said to be one', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    const answer = await page.goto(`${site}khong-co`)
    expect(answer?.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toBe('Không có trang này')
    await page.close()
  })
})

/** Opens a page and says what the console complained of, and whether the HTML that came stayed. */
async function opened(page: Page, address: string) {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const main = document.querySelector('main')
      Object.assign(globalThis, { firstMain: main })
    })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const stayed = await page.evaluate(
    () => Reflect.get(globalThis, 'firstMain') === document.querySelector('main'),
  )
  return { complaints, stayed }
}

describe('the program takes over the page that came', () => {
  it.each(KINDS.flatMap((kind) => [kind, `en/${kind}`.replace(/\/$/u, '')]))('/%s', async (address) => {
    const page = await browser.newPage()
    expect(await opened(page, site + address)).toEqual({ complaints: [], stayed: true })
    await page.close()
  })

  it('on every page of a record', async () => {
    const lists = await browser.newPage()
    const addresses: string[] = []
    for (const folder of ['hoi-nghi', 'nhan-vat', 'van-ban', 'dia-phuong', 'co-quan']) {
      await lists.goto(folder === 'hoi-nghi' ? site : `${site}${folder}`)
      addresses.push(...(await linksTo(lists, folder)).slice(0, 3))
    }
    expect(addresses.length).toBeGreaterThan(8)
    for (const address of addresses) {
      const page = await browser.newPage()
      expect([address, await opened(page, new URL(address, site).href)]).toEqual([
        address,
        { complaints: [], stayed: true },
      ])
      await page.close()
    }
    await lists.close()
  })

  it('shows what the address asks for instead, when it asks for more', async () => {
    const page = await browser.newPage()
    const { complaints } = await opened(page, `${site}?q=khong-co-tu-nay`)
    expect(complaints).toEqual([])
    expect(await page.locator('main a[href*="/hoi-nghi/"]').count()).toBe(0)
    await page.close()
  })
})

describe('below a folder of its host', () => {
  let below: Site
  beforeAll(async () => {
    below = await serveSite([path.join(import.meta.dirname, 'fixtures')], '/kho/ky-yeu/')
  }, 120_000)
  afterAll(() => below.close())

  it('every way leads on', async () => {
    const page = await browser.newPage()
    expect(await opened(page, below.address)).toEqual({ complaints: [], stayed: true })
    await page.locator('main a[href*="/hoi-nghi/"]').first().click()
    await page.waitForURL(/\/kho\/ky-yeu\/hoi-nghi\/[^/]+$/u)
    expect(await page.locator('h1').textContent()).not.toBe('')
    await page.reload({ waitUntil: 'networkidle' })
    await page.locator('a[hreflang="en"]').click()
    await page.waitForURL(/\/kho\/ky-yeu\/en\/hoi-nghi\/[^/]+$/u)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.close()
  })
})
