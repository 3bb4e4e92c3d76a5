import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { oneBrowser } from './one-browser.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

const language = (page: Page) => page.locator('html').getAttribute('lang')
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const pathOf = (page: Page) => page.url().slice(site.length)

describe.each([360, 1280])('a reader of English at %d pixels', (width) => {
  it('goes over to English, finds, reads why, and comes back to the same page in Vietnamese', async () => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    await page.goto(`${site}?loai=tong-ket`)
    await heading(page, 'Dòng thời gian').waitFor()
    // The link that came as HTML knows nothing of what is asked for.
    await page.locator('html[data-program]').waitFor()
    expect(await language(page)).toBe('vi')
    expect(asked.filter((url) => url.includes('english'))).toEqual([])

    await page.getByRole('link', { name: 'English' }).click()
    await heading(page, 'Timeline').waitFor()
    expect(pathOf(page)).toBe('en?loai=tong-ket')
    expect(await language(page)).toBe('en')
    expect(await page.title()).toBe('Timeline · Kỷ yếu')
    await page.getByRole('status').getByText('of the kind final review').waitFor()

    await page.goto(`${site}en`)
    await page.getByRole('combobox', { name: 'Search the archive' }).pressSequentially('thong tin doi ngoai')
    await page.getByRole('status').getByText('matching “thong tin doi ngoai”').waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('heading', { level: 3, name: /năm 2019/u })
      .getByRole('link')
      .click()
    await heading(page, /năm 2019/u).waitFor()
    await page.getByRole('link', { name: 'Đà Nẵng', exact: true }).click()
    await page.getByRole('complementary', { name: /^Why “Đà Nẵng”/u }).waitFor()
    const there = pathOf(page)
    expect(there).toMatch(/^en\/hoi-nghi\/.+\?q=thong\+tin\+doi\+ngoai&chung=noi-hop$/u)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)

    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await page.getByRole('complementary', { name: /^Vì sao là «Đà Nẵng»/u }).waitFor()
    expect(`en/${pathOf(page)}`).toBe(there)
    expect(await language(page)).toBe('vi')
    expect(complaints).toEqual([])
    await page.close()
  })
})
