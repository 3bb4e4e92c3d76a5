import type { Page } from 'playwright-core'
import { beginStep } from './interactions.ts'

/** What a reader does at one go, under the name that its interactions are noted by. */
type Step = { readonly name: string; readonly act: (page: Page) => Promise<unknown> }

const QUERY = 'thông tin đối ngoại'
/** Between two letters of somebody who types fast with two thumbs. */
const BETWEEN_LETTERS_MS = 120
/** Between two things a reader does she looks at what came. */
const LOOKING_MS = 800

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Bộ lọc' })
/** Where thousands stand in a list it takes the browser seconds to tell the roles of them all. */
const titles = (page: Page) => page.locator('main li:has(time) :is(h3, h4) a')
const searchBox = (page: Page) => page.getByRole('combobox')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const tick = (nth: number) => async (page: Page) => {
  await sheet(page).getByRole('checkbox').nth(nth).tap()
  await page.waitForTimeout(LOOKING_MS)
}

async function scrolled(page: Page): Promise<void> {
  for (const by of [1500, 3000, -1000]) {
    await page.mouse.wheel(0, by)
    await page.waitForTimeout(LOOKING_MS)
  }
}

async function openEntry(page: Page): Promise<void> {
  const before = page.url()
  await titles(page).first().tap()
  await page.waitForURL((url) => url.href !== before && url.pathname.includes('/hoi-nghi/'))
  await heading(page).waitFor()
}

async function openEvidence(page: Page): Promise<void> {
  await page.getByRole('main').locator('a[href*="chung="]').first().tap()
  await page.locator('mark[data-evidence]').first().waitFor()
}

const comesBack = async (page: Page) => {
  await page.goBack()
  await page.getByRole('main').waitFor()
}

/** THE session: filters, a typed search, scrolling, a conference with its evidence, and back. */
const SESSION: readonly Step[] = [
  { name: 'open filters', act: (page) => page.getByRole('button', { name: /^Bộ lọc/u }).tap() },
  { name: 'first filter', act: tick(0) },
  { name: 'second filter', act: tick(3) },
  {
    name: 'filters away',
    act: async (page) => {
      await tick(3)(page)
      await tick(0)(page)
    },
  },
  { name: 'close filters', act: (page) => sheet(page).locator('form[method="dialog"] button').tap() },
  { name: 'enter search', act: (page) => searchBox(page).tap() },
  { name: 'type', act: (page) => page.keyboard.type(QUERY, { delay: BETWEEN_LETTERS_MS }) },
  { name: 'send', act: (page) => page.keyboard.press('Enter') },
  { name: 'scroll', act: scrolled },
  { name: 'open conference', act: openEntry },
  { name: 'open evidence', act: openEvidence },
  { name: 'back to facts', act: comesBack },
  { name: 'back to results', act: comesBack },
  { name: 'scroll again', act: scrolled },
]

/** Does all of it, as a reader who waits until something came before she goes on. */
export async function readerSession(page: Page): Promise<void> {
  for (const { name, act } of SESSION) {
    await beginStep(page, name)
    try {
      await act(page)
    } catch (error) {
      throw new Error(`Cannot ${name} at ${page.url()}: ${error instanceof Error ? error.message : error}`)
    }
    await page.waitForTimeout(LOOKING_MS)
  }
}
