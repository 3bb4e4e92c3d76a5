import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'
import { serveSite } from './serve-site.ts'

const WIDTHS = [360, 768, 1280, 1920]
const THEMES = ['light', 'dark'] as const

type Shot = { readonly name: string; readonly open: (page: Page, site: string) => Promise<unknown> }

const EDITIONS = [
  '2019-12-24-tong-ket-cong-tac-thong-tin-doi-ngoai',
  '2021-12-23-tong-ket-cong-tac-thong-tin-doi-ngoai',
]

/** The pages and states to look at. */
const SHOTS: readonly Shot[] = [
  { name: 'timeline', open: (page, site) => page.goto(site) },
  { name: 'search', open: (page, site) => page.goto(`${site}?q=thong+tin+doi+ngoai`) },
  {
    name: 'offers',
    open: (page, site) => page.goto(`${site}?q=đối+ngoại+2020+Hà+Nội+tổng+kết+Võ+Văn+Thưởng`),
  },
  {
    name: 'chosen',
    open: (page, site) => page.goto(`${site}?noi=ha-noi&loai=tap-huan.tong-ket&cap=trung-uong`),
  },
  { name: 'why', open: (page, site) => openWhy(page, site) },
  { name: 'exactly', open: (page, site) => page.goto(`${site}?q=thong+tin+doi+ngoai&doc=dung-dau`) },
  { name: 'hits', open: (page, site) => openHits(page, site) },
  { name: 'year', open: (page, site) => openYear(page, site) },
  { name: 'nothing', open: (page, site) => page.goto(`${site}?q=voi+trang`) },
  { name: 'conference', open: (page, site) => openConference(page, site) },
  { name: 'evidence', open: (page, site) => openEvidence(page, site) },
  { name: 'officials', open: (page, site) => page.goto(`${site}nhan-vat`) },
  { name: 'official', open: (page, site) => page.goto(`${site}nhan-vat/le-hai-binh`) },
  { name: 'directive', open: (page, site) => page.goto(`${site}van-ban/ket-luan-16-kl-tw`) },
  { name: 'place', open: (page, site) => page.goto(`${site}dia-phuong/hue`) },
  { name: 'body', open: (page, site) => page.goto(`${site}co-quan/bo-thong-tin-va-truyen-thong`) },
  { name: 'unknown-record', open: (page, site) => page.goto(`${site}nhan-vat/nguyen-van-mau`) },
  { name: 'told', open: (page, site) => openTold(page, site) },
  { name: 'gap-map', open: (page, site) => page.goto(`${site}hien-trang`) },
  { name: 'about', open: (page, site) => page.goto(`${site}gioi-thieu`) },
  { name: 'compare', open: (page, site) => page.goto(`${site}so-sanh?hoi-nghi=${EDITIONS.join('.')}`) },
  { name: 'unknown', open: (page, site) => page.goto(`${site}hoi-nghi/2019-thong-tin-doi-ngoai`) },
  { name: 'english', open: (page, site) => page.goto(`${site}en`) },
  { name: 'error', open: (page, site) => openBroken(page, site) },
]

async function openYear(page: Page, site: string): Promise<void> {
  await page.goto(site)
  await page.getByRole('navigation', { name: 'Năm' }).getByRole('link').first().click()
}

async function openConference(page: Page, site: string): Promise<void> {
  await page.goto(site)
  await page.getByRole('heading', { level: 4 }).getByRole('link').first().click()
  await page.waitForURL('**/hoi-nghi/**')
}

async function openEvidence(page: Page, site: string): Promise<void> {
  await openConference(page, site)
  await page.locator('dl a[aria-expanded]').first().click()
  await page.locator('mark').first().waitFor()
}

async function openTold(page: Page, site: string): Promise<void> {
  await openConference(page, site)
  await page.locator('[data-sentence]').first().click()
  await page.getByRole('complementary', { name: /^Đọc từ/u }).waitFor()
}

async function openWhy(page: Page, site: string): Promise<void> {
  await page.goto(`${site}?q=thong+tin+ddoois+ngoai`)
  await page
    .getByRole('button', { name: /^Vì sao/u })
    .first()
    .click()
  await page.getByRole('table', { name: /^Vì sao/u }).waitFor()
}

async function openHits(page: Page, site: string): Promise<void> {
  await page.goto(`${site}?q=thong+tin+doi+ngoai`)
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await page.locator('dl a[aria-expanded]').first().click()
  await page.locator('mark[data-evidence]').first().waitFor()
  for (const key of 'nnnnn') await page.keyboard.press(key)
}

async function openBroken(page: Page, site: string): Promise<void> {
  await page.route('**/manifest.json', (route) => route.abort())
  await page.goto(site)
}

async function take(browser: Browser, site: string, folder: string): Promise<void> {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 1000 } })
      for (const { name, open } of SHOTS) {
        const page = await context.newPage()
        await open(page, site)
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: path.join(folder, `${name}-${width}-${theme}.png`) })
        await page.close()
      }
      await context.close()
    }
  }
}

const [folder, address] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: npx tsx tests/browser/screenshots.ts FOLDER [ADDRESS]')
mkdirSync(folder, { recursive: true })
const site = address === undefined ? await serveSite(['data/reports']) : null
const browser = await launchBrowser()
await take(browser, site?.address ?? address ?? '', folder)
await browser.close()
await site?.close()
