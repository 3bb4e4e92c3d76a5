import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { oneBrowser } from './one-browser.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

const CONFERENCE = 'hoi-nghi/2019-03-12-trien-khai-cong-tac-thong-tin-doi-ngoai-da-nang'

const COMPARED = [
  '2018-07-12-tap-huan-cong-tac-thong-tin-doi-ngoai',
  '2022-02-23-trien-khai-cong-tac-thong-tin-doi-ngoai',
]

/** Every kind of page, and its states that set other elements. */
const ADDRESSES = [
  '',
  '?q=thong+tin+doi+ngoai+da+nang+2019',
  '?q=voi+trang',
  '?q=thong+tim+doi+ngaoi',
  '?loai=tong-ket&cap=trung-uong&nam=2018-2020',
  '?nam=khong-hieu&loai=khong-co',
  CONFERENCE,
  `${CONFERENCE}?chung=ngay&q=thong+tin`,
  'hoi-nghi/khong-co',
  'so-sanh',
  `so-sanh?hoi-nghi=${COMPARED.join('.')}`,
  'nhan-vat',
  'nhan-vat?loc=khong-ai',
  'van-ban',
  'van-ban/ket-luan-57-kl-tw',
  'dia-phuong',
  'dia-phuong/da-nang',
  'co-quan',
  'gioi-thieu',
  'hien-trang',
  'nam/2019',
  'khong-co-trang-nay',
  'en',
]

/** Where there is something to be folded out; what is inside is fetched then. */
const FOLDED = [
  '',
  '?nam=2018-2020',
  `${CONFERENCE}?chung=noi-hop`,
  `en/${CONFERENCE}?chung=noi-hop`,
  'en?nam=2019',
]

const PHONE = { width: 320, height: 740 }
const DESK = { width: 1280, height: 800 }

const WAYS = [
  { name: 'a phone, light', viewport: PHONE, colorScheme: 'light' },
  { name: 'a phone, dark', viewport: PHONE, colorScheme: 'dark' },
  { name: 'a desk, dark', viewport: DESK, colorScheme: 'dark' },
  { name: 'a desk, light', viewport: DESK, colorScheme: 'light' },
] as const

/** What a desk of 1280 pixels shows at a zoom of 200 %: half as many. */
const ZOOMED = { width: 640, height: 400 }

/** What breaks WCAG 2.2 AA: rule, element and why. */
async function violations(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations: found } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    tags,
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  )
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/**
 * Links of tables and of what is offered to who searches that are lower than a finger needs (WCAG 2.5.8, 24 pixels); its
 * exception for what has room around it is not taken for those.
 */
const tooLow = (page: Page) =>
  page
    .locator('main :is(table, [class*="understanding"]) a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 24)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )

/** Opens a page as a phone shows it by day. */
async function opened(address: string): Promise<Page> {
  const page = await browser.newPage(WAYS[0])
  await page.goto(site + address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(axe.source)
  return page
}

/** Looks at a page in every way: a reader turns her telephone, and at night it goes dark. */
async function expectNoFault(page: Page): Promise<void> {
  for (const { name, viewport, colorScheme } of WAYS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    // What the sticky head covers by the chance of how far one has scrolled counts as too small a target.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    expect([name, await violations(page)]).toEqual([name, []])
    expect([name, await isTooWide(page)]).toEqual([name, false])
    expect([name, await tooLow(page)]).toEqual([name, []])
    expect([name, await page.getByRole('heading', { level: 1 }).count()]).toEqual([name, 1])
  }
}

/** Enlarges a page, and then only its letters (WCAG 1.4.4); nothing is to be cut off or to lie beside the screen. */
async function expectRoomAtTwice(page: Page): Promise<void> {
  await page.setViewportSize(ZOOMED)
  expect(['zoomed', await isTooWide(page)]).toEqual(['zoomed', false])
  await page.setViewportSize(DESK)
  const browsing = await page.context().newCDPSession(page)
  await browsing.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  expect(['large letters', await isTooWide(page)]).toEqual(['large letters', false])
  expect(await cutOff(page)).toEqual([])
}

/** Words that their box hides a part of. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
        const isForEars = position === 'absolute' && element.clientWidth <= 1
        const isCut =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        return hides && isCut && !isForEars && element.textContent.trim() !== ''
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )

describe(`on ${WAYS.map(({ name }) => name).join(' and on ')}`, () => {
  it.concurrent.each(ADDRESSES)(
    '/%s breaks no rule of WCAG 2.2 AA, and is never too wide',
    async (address) => {
      const page = await opened(address)
      await expectNoFault(page)
      await expectRoomAtTwice(page)
      await page.close()
    },
  )

  it.concurrent.each(FOLDED)('/%s breaks none when all is folded out', async (address) => {
    const page = await opened(address)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.getByText('Chicago').first().waitFor()
    await expectNoFault(page)
    await page.close()
  })
})
