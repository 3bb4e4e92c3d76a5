import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveFolder } from '../../src/pipeline/serve-folder.ts'
import { answered } from './answered.ts'
import { oneBrowser } from './one-browser.ts'
import { serveSite } from './serve-site.ts'

const folder = inject('siteFolder')
const browser = oneBrowser()

/** Where the search for a free port begins. */
const PORT = 4890

type Host = Awaited<ReturnType<typeof serveFolder>>
let host: Host
afterEach(() => host?.close().catch(() => undefined))

/** A reader whose browser keeps what it is given. */
async function reader(): Promise<Page> {
  return browser.newPage({ serviceWorkers: 'allow', viewport: { width: 1280, height: 800 } })
}

/** The device is told that it has no network, and nothing that a service worker asks is answered either. */
async function cutOff(page: Page): Promise<void> {
  await host.close()
  await page.context().setOffline(true)
}

const KEPT = { vi: 'Đang đọc bản đã lưu trên máy này', en: 'This is the copy kept on this device' }

/** Opens a page and waits until the site is kept. */
async function visited(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

const RENEWED = 'Có bản mới của kỷ yếu.'

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The conferences that the timeline leads to; the list before it, which is taken down later, is not of it. */
const conferences = (page: Page) =>
  page.$$eval('main a[href*="/hoi-nghi/"]', (links) => [
    ...new Set(
      links.filter((link) => !link.closest('[hidden]')).map((link) => (link as HTMLAnchorElement).href),
    ),
  ])

describe('without a network', () => {
  it('what was visited and what was not can be read, and it is said; back in reach all is as before', async () => {
    host = await serveFolder(folder, '/', PORT)
    const page = await reader()
    await visited(page, host.address)
    const [first = '', second = ''] = await conferences(page)
    await page.goto(first)
    const title = await heading(page).textContent()

    await cutOff(page)
    await status(page, 'Bạn đang ngoại tuyến.').waitFor()
    await page.reload()
    await status(page, KEPT.vi).waitFor()
    expect(await heading(page).textContent()).toBe(title)
    await page.goto(host.address)
    await expect.poll(() => conferences(page)).toContain(first)
    await page.goto(second)
    await heading(page).waitFor()
    expect(await page.locator('#bai-bao').textContent()).toContain('Hội nghị')
    await page.goto(`${host.address}en/nhan-vat`)
    await status(page, KEPT.en).waitFor()
    expect(await heading(page).textContent()).toBe('People')

    host = await serveFolder(folder, '/', PORT)
    await page.context().setOffline(false)
    await page.reload()
    await page.getByRole('region', { name: 'State of the page' }).waitFor({ state: 'attached' })
    expect(await status(page, KEPT.en).count()).toBe(0)
    await page.context().close()
  })

  it('the index is kept when the reader asks for it, and then searching works, too', async () => {
    host = await serveFolder(folder, '/', PORT)
    const page = await reader()
    await visited(page, `${host.address}gioi-thieu`)
    await page.getByRole('button', { name: 'Giữ để đọc ngoại tuyến' }).click()
    await status(page, 'Đã giữ đủ để đọc và tìm').waitFor()
    // A host that is gone, while the device believes in its network.
    await host.close()
    await page.goto(`${host.address}?q=thong+tin+doi+ngoai`)
    await status(page, 'Không tới được máy chủ.').waitFor()
    await status(page, 'khớp với').waitFor()
    expect(await page.getByText('chỉ mục được dựng lại').count()).toBe(0)
    await page.context().close()
  })
})

it('a device that is full keeps what it has and says that it is not all', async () => {
  host = await serveFolder(folder, '/', PORT)
  const page = await reader()
  await visited(page, `${host.address}gioi-thieu`)
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(host.address)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.getByRole('button', { name: 'Giữ để đọc ngoại tuyến' }).click()
  await status(page, 'Chưa giữ được hết, vì mạng bị ngắt hoặc máy đã hết chỗ.').waitFor()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Giữ để đọc ngoại tuyến' }).click()
  await status(page, 'Đã giữ đủ để đọc và tìm').waitFor()
  await page.context().close()
})

/** All that a search finds which finds everything. */
async function everythingFound(page: Page): Promise<readonly string[]> {
  await page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }).fill('thong tin doi ngoai')
  await answered(page, 'khớp với «thong tin doi ngoai»')
  return (await conferences(page)).map((address) => new URL(address).pathname).toSorted()
}

/** Of which builds a page and the worker in charge of it are. */
function builds(page: Page): Promise<{ readonly ofPage: string | undefined; readonly ofWorker: string }> {
  return page.evaluate(async () => {
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise<MessageEvent>((resolve) => {
      port1.onmessage = resolve
    })
    navigator.serviceWorker.controller?.postMessage({ kind: 'what-is-kept' }, [port2])
    const { data } = await answer
    const ofPage = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content
    return { ofPage, ofWorker: data.build }
  })
}

async function isOfOneBuild(page: Page): Promise<boolean> {
  const { ofPage, ofWorker } = await builds(page)
  return ofPage === ofWorker
}

/** The archive of the tests without one of its reports. */
async function lesser(): Promise<{ readonly folder: string; readonly close: () => Promise<void> }> {
  const from = mkdtempSync(path.join(tmpdir(), 'ky-yeu-lesser-'))
  const fixtures = path.join(import.meta.dirname, 'fixtures')
  for (const name of readdirSync(fixtures).slice(1))
    copyFileSync(path.join(fixtures, name), path.join(from, name))
  const site = await serveSite([from])
  rmSync(from, { recursive: true })
  return site
}

describe('two builds', () => {
  let renewed: Awaited<ReturnType<typeof lesser>>
  beforeAll(async () => {
    renewed = await lesser()
  })
  afterAll(() => renewed.close())

  /** From now on the same host has another build. */
  async function deployed(other: string): Promise<void> {
    await host.close()
    host = await serveFolder(other, '/', PORT)
  }

  /** As when the reader comes back to the window. */
  const lookedAt = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

  it('a new build is offered, and nothing old is called new before it is taken', async () => {
    host = await serveFolder(folder, '/', PORT)
    const page = await reader()
    await visited(page, host.address)
    const before = await conferences(page)

    await deployed(renewed.folder)
    await lookedAt(page)
    await status(page, RENEWED).waitFor()
    expect(await conferences(page)).toEqual(before)
    await page.getByRole('button', { name: 'Tải lại' }).click()
    await expect.poll(() => conferences(page)).toHaveLength(before.length - 1)
    expect(await status(page, RENEWED).count()).toBe(0)

    // What is kept is now the new build alone.
    await cutOff(page)
    await page.reload()
    await status(page, KEPT.vi).waitFor()
    await expect.poll(() => conferences(page)).toHaveLength(before.length - 1)
    await page.context().close()
  })

  it('two windows each show one of them whole, and the older one knows that it is', async () => {
    host = await serveFolder(folder, '/', PORT)
    const older = await reader()
    await visited(older, host.address)
    const before = await conferences(older)

    await deployed(renewed.folder)
    const opened = older.waitForEvent('popup')
    await older.evaluate(() => void open(location.href))
    const newer = await opened
    await expect.poll(() => conferences(newer)).toHaveLength(before.length - 1)
    // Its worker is still that of the older.
    expect(await isOfOneBuild(newer)).toBe(false)
    await lookedAt(older)
    await status(older, RENEWED).waitFor()
    expect(await conferences(older)).toEqual(before)
    // What is searched is read now: what is found in both is the same, and leads to what it says.
    const found = await Promise.all([older, newer].map(everythingFound))
    expect(found[0]).toEqual(found[1])

    // Without a network there is the older alone, and that is said.
    await cutOff(newer)
    await newer.goto(host.address)
    await status(newer, KEPT.vi).waitFor()
    await expect.poll(() => conferences(newer)).toEqual(before)
    await older.context().close()
  })

  it('a page of the new one whose host is gone says so, and shows nothing of the older that is kept', async () => {
    host = await serveFolder(folder, '/', PORT)
    const older = await reader()
    await visited(older, host.address)
    await deployed(renewed.folder)
    const opened = older.waitForEvent('popup')
    await older.evaluate(() => void open(location.href))
    const newer = await opened
    await newer.locator('html[data-program="ready"]').waitFor()
    expect(await isOfOneBuild(newer)).toBe(false)

    await cutOff(newer)
    await newer.locator('main a[href*="/hoi-nghi/"]').first().click()
    await newer.getByText('Không tải được').first().waitFor()
    expect(await newer.locator('#bai-bao').count()).toBe(0)
    await older.context().close()
  })

  it('a build that is taken back is shown as it was, and kept so', async () => {
    host = await serveFolder(renewed.folder, '/', PORT)
    const page = await reader()
    await visited(page, host.address)
    const after = await conferences(page)

    await deployed(folder)
    await page.reload()
    await expect.poll(() => conferences(page)).toHaveLength(after.length + 1)
    expect(await status(page, KEPT.vi).count()).toBe(0)
    // The worker of that build comes again, and with it what is kept; one that is asked all the time is never relieved.
    await expect.poll(() => isOfOneBuild(page), { interval: 1000, timeout: 30_000 }).toBe(true)
    await cutOff(page)
    await page.reload()
    await status(page, KEPT.vi).waitFor()
    await expect.poll(() => conferences(page)).toHaveLength(after.length + 1)
    await page.context().close()
  })
})

/** What a page shows its data from: what stands beside it, or else the archive. */
const REFUSED = ['**/view.json', '**/archive/manifest.json']

it('a page that can be read stays when its archive cannot be had, and the reader may try again', async () => {
  host = await serveFolder(folder, '/', PORT)
  const page = await browser.newPage()
  for (const file of REFUSED) await page.route(file, (route) => route.fulfill({ status: 503 }))
  await page.goto(host.address)
  await status(page, 'Trang này vẫn đọc được').waitFor()
  expect(await heading(page).textContent()).toBe('Dòng thời gian')
  for (const file of REFUSED) await page.unroute(file)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.waitForFunction(() => document.documentElement.dataset.program === 'ready')
  expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0)
  await page.context().close()
})
