import type { Page, Route } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { answered } from './answered.ts'
import { oneBrowser } from './one-browser.ts'
import { shiftsOf, watchShifts } from './shifts.ts'

const site = inject('siteAddress')
const browser = oneBrowser()
const REBUILT = /Chỉ mục tìm kiếm đã xuất bản không dùng được/u
const WORKER = '**/assets/search-worker-*.js'

let page: Page

beforeEach(async () => {
  page = await browser.newPage()
})
afterEach(() => page.close())

const searchBox = () => page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' })
const found = (text: string) => page.getByRole('status').getByText(`khớp với «${text}»`)

async function searched(text: string): Promise<void> {
  await searchBox().fill(text)
  await answered(page, `khớp với «${text}»`)
}

const firstTitle = () => page.getByRole('main').locator('li').getByRole('heading').first().textContent()

/**
 * Serves a part of the archive otherwise than it was published. Who asked may be gone before the answer; a test that
 * needs the answer fails for want of it.
 */
async function serving(part: string, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route(`**/archive/${part}-*.json`, (route) => answer(route).catch(() => {}))
}

describe('the index in its worker', () => {
  it('is asked there, and the page has no engine of its own', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(site)
    await searched('thong tin doi ngoai')
    expect(page.workers()).toHaveLength(1)
    expect(asked.filter((url) => url.includes('/assets/open-engine'))).toEqual([])
  })

  it('answers the newest letter, whatever was typed before it', async () => {
    await page.goto(site)
    await searchBox().waitFor()
    for (const text of ['t', 'th', 'tho', 'thong', 'thong tin', 'tap huan']) await searchBox().fill(text)
    await found('tap huan').waitFor()
    await page.waitForTimeout(300)
    expect(await found('tap huan').count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('q')).toBe('tap huan')
  })
})

describe('who comes with a search in the address', () => {
  it('sees nothing move, though the button that asks why is late', async () => {
    await page.route('**/assets/why-found-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await watchShifts(page)
    await page.goto(`${site}?q=thong+tin+doi+ngoai`)
    await page
      .getByRole('button', { name: /^Vì sao/u })
      .first()
      .waitFor()
    expect(await shiftsOf(page)).toBeLessThan(0.0005)
  })
})

describe('an index that cannot be used', () => {
  const damaged = async (route: Route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()} ` })
  }

  it.each<readonly [string, (route: Route) => Promise<void>]>([
    ['is not there', (route) => route.fulfill({ status: 404, body: '' })],
    ['is not what was published', damaged],
    ['cannot be reached', (route) => route.abort()],
  ])('is made again, and the page says so, when it %s', async (_, answer) => {
    await page.goto(site)
    await searched('thong tin doi ngoai')
    const best = await firstTitle()
    await serving('lexicon', answer)
    await page.goto(site)
    await searched('thong tin doi ngoai')
    await page.getByText(REBUILT).waitFor()
    expect(await firstTitle()).toBe(best)
  })

  it('is told in words when its records cannot be read either, and is asked again', async () => {
    await page.goto(site)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await serving('lexicon', (route) => route.abort())
    await serving('records', damaged)
    await page.goto(`${site}?q=tap+huan`)
    await page.getByText(/bản ghi các hội nghị không nguyên vẹn/u).waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await found('tap huan').waitFor()
  })
})

describe('a worker that does not start', () => {
  it('leaves its work to the page', async () => {
    await page.route(WORKER, (route) => route.abort())
    await page.goto(site)
    await searched('thong tin doi ngoai')
    expect(await page.getByRole('main').locator('li').getByRole('heading').count()).toBeGreaterThan(0)
  })
})
