import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import { takenOver } from './taken-over.ts'

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

describe('the program takes over the page that came', () => {
  it.concurrent.each(KINDS.flatMap((kind) => [kind, `en/${kind}`.replace(/\/$/u, '')]))(
    '/%s',
    async (address) => {
      const page = await browser.newPage()
      expect(await takenOver(page, site + address)).toEqual({ complaints: [], stayed: true })
      await page.close()
    },
  )

  it('on every page of a record', async () => {
    const lists = await browser.newPage()
    const addresses: string[] = []
    for (const folder of ['hoi-nghi', 'nhan-vat', 'van-ban', 'dia-phuong', 'co-quan']) {
      await lists.goto(folder === 'hoi-nghi' ? site : `${site}${folder}`)
      addresses.push(...(await linksTo(lists, folder)).slice(0, 3))
    }
    expect(addresses.length).toBeGreaterThan(8)
    await lists.close()
    await Promise.all(
      addresses.map(async (address) => {
        const page = await browser.newPage()
        expect([address, await takenOver(page, new URL(address, site).href)]).toEqual([
          address,
          { complaints: [], stayed: true },
        ])
        await page.close()
      }),
    )
  })

  it('shows what the address asks for instead, when it asks for more', async () => {
    const page = await browser.newPage()
    const { complaints } = await takenOver(page, `${site}?q=khong-co-tu-nay`)
    expect(complaints).toEqual([])
    expect(await page.locator('main a[href*="/hoi-nghi/"]').count()).toBe(0)
    await page.close()
  })
})
