import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it } from 'vitest'
import { ArchiveManifest } from '../../src/model/archive.ts'
import { Authorities } from '../../src/model/authority.ts'
import type { Conference } from '../../src/model/conference.ts'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { eachSurvives } from '../trust/trial.ts'
import { answered } from './answered.ts'
import { type Answer, type Fault, type FaultyHost, faultyHost } from './faulty-host.ts'
import { oneBrowser } from './one-browser.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

/** As many as make a block of cards of their own, before that of the fixtures. */
const MANY = 66

let archive: ReadonlyMap<string, Uint8Array>
/** The cards at the end of the timeline. */
let lastCards: string

beforeAll(async () => {
  const json = async (file: string) => (await fetch(`${site}archive/${file}`)).json()
  const { blocks, parts: built } = ArchiveManifest.parse(await json('manifest.json'))
  const known: readonly Conference[] = (
    await Promise.all(blocks.map((block) => json(block.records.file)))
  ).flat()
  const [conference] = known
  if (!conference) throw new Error('No conference among the fixtures')
  const authorities = Authorities.parse(await json(built.authorities.file))
  const { parts, manifest } = archiveFiles([...known, ...often(conference)], {}, authorities)
  archive = new Map([...parts, manifest].map(({ name, content }) => [name, Buffer.from(content)]))
  lastCards = ArchiveManifest.parse(JSON.parse(manifest.content)).blocks.at(-1)?.briefs.file ?? ''
})

function often(conference: Conference): readonly Conference[] {
  const date = '2024-05-12'
  return Array.from({ length: MANY }, (_, nth) => {
    return {
      ...conference,
      id: `${date}-mau-${nth}`,
      event: { ...conference.event, title: `${conference.event.title}, lần thứ ${nth}` },
      date: conference.date && { ...conference.date, edtf: date, start: date, end: date },
    }
  })
}

/** The site with the long archive; what stands beside its pages is of the short one. */
function hosted(): Promise<FaultyHost> {
  return faultyHost(site, (path): Answer | null | undefined => {
    if (/(?:^|\/)(?:view|record)\.json$/u.test(path)) return null
    if (!path.startsWith('archive/')) return undefined
    const body = archive.get(path.slice('archive/'.length))
    return body ? { body, type: 'application/json' } : null
  })
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const found = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })
const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' }).first()

async function atHome(page: Page, { address }: FaultyHost): Promise<void> {
  await page.goto(address)
  await page.locator('html[data-program="ready"]').waitFor({ state: 'attached' })
  await found(page, /^69 hội nghị/u).waitFor()
}

type View = {
  readonly name: string
  /** What of the archive it cannot be shown without. */
  readonly needs: () => RegExp
  /** From where it is opened. */
  readonly from: (page: Page, host: FaultyHost) => Promise<void>
  readonly open: (page: Page, host: FaultyHost) => Promise<void>
  readonly shown: (page: Page) => Promise<void>
}

const VIEWS: readonly View[] = [
  {
    name: 'the timeline',
    needs: () => /^archive\//u,
    from: () => Promise.resolve(),
    open: async (page, { address }) => void (await page.goto(address)),
    shown: (page) => found(page, /^69 hội nghị/u).waitFor(),
  },
  {
    name: 'a far list',
    needs: () => new RegExp(`^archive/${lastCards}$`, 'u'),
    from: atHome,
    open: async (page) => {
      await page.getByRole('heading', { level: 2, name: '2018' }).scrollIntoViewIfNeeded()
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    },
    shown: (page) => page.getByRole('heading', { level: 4 }).last().waitFor(),
  },
  {
    name: 'a search',
    needs: () => /^archive\/(?:lexicon|facts|records)-/u,
    from: atHome,
    open: (page) => page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }).fill('tap huan'),
    shown: (page) => found(page, /khớp với «tap huan»/u).waitFor(),
  },
  {
    name: 'a facet',
    needs: () => /^archive\/(?:columns|briefs)-/u,
    from: atHome,
    open: (page) => page.getByRole('checkbox', { name: /^Khánh Hòa/u }).click(),
    shown: (page) => found(page, /^1 hội nghị.*Khánh Hòa/u).waitFor(),
  },
  {
    name: 'a conference',
    needs: () => /^archive\/(?!manifest)/u,
    from: atHome,
    open: (page) => page.getByRole('heading', { level: 4 }).first().getByRole('link').click(),
    shown: (page) => heading(page, /lần thứ \d+$/u).waitFor(),
  },
]

/** What the reader is told, and never of a file or of an error without a name. */
const SAID: Readonly<Record<Fault, RegExp>> = {
  missing: /Máy chủ chưa đưa được .+ \(mã 404\)|Chưa tải được các hội nghị ở đây/u,
  'server error': /Máy chủ chưa đưa được .+ \(mã 503\)|Chưa tải được các hội nghị ở đây/u,
  'cut off':
    /không nguyên vẹn|Không tải được (?!một phần của chương trình)|Chưa tải được các hội nghị ở đây/u,
  'other bytes': /không nguyên vẹn|Không đọc được|Chưa tải được các hội nghị ở đây/u,
  'no answer': /Không tải được (?!một phần của chương trình)|Chưa tải được các hội nghị ở đây/u,
}
const FAULTS = Object.keys(SAID) as readonly Fault[]

type Trying = {
  readonly page: Page
  readonly host: FaultyHost
  /** What the test itself threw. */
  readonly forgive: (error: RegExp) => void
}

/** The HTML is of the short archive, and React makes the page anew. */
const OTHER_HTML = /React error #418/u

/** A reader and her host, for one case. */
async function alone(name: string, attempt: (given: Trying) => Promise<void>): Promise<void> {
  const host = await hosted()
  const page = await browser.newPage({ serviceWorkers: 'allow', viewport: { width: 1280, height: 800 } })
  const errors: string[] = []
  const forgiven = [OTHER_HTML]
  page.on('pageerror', (error) => errors.push(String(error)))
  try {
    await attempt({ page, host, forgive: (error) => void forgiven.push(error) })
    expect(errors.filter((error) => !forgiven.some((known) => known.test(error)))).toEqual([])
  } catch (error) {
    throw new Error(name, { cause: error })
  } finally {
    await page.context().close()
    await host.close()
  }
}

it('what of the archive fails is said in words, what is known stays, and the reader may try again', async ({
  task,
}) => {
  const cases = VIEWS.flatMap((view) => FAULTS.map((fault) => ({ view, fault })))
  await eachSurvives(task, { what: 'page: archive fails', atOnce: 2 }, cases, ({ view, fault }) =>
    alone(`${view.name}: ${fault}`, async ({ page, host }) => {
      await view.from(page, host)
      host.fail(view.needs(), fault)
      await view.open(page, host)
      await page.getByText(SAID[fault]).first().waitFor()
      expect(await page.getByText('lỗi ngoài dự tính').count()).toBe(0)
      host.mend()
      await retry(page).click()
      await view.shown(page)
      await expect.poll(() => retry(page).count()).toBe(0)
    }),
  )
})

const view = (name: string): View => {
  const known = VIEWS.find((one) => one.name === name)
  if (!known) throw new Error(`No view is called "${name}"`)
  return known
}

const NOT_COME = ['missing', 'server error', 'cut off', 'no answer'] as const satisfies readonly Fault[]

it('of a part of the program that fails it is said, and trying again opens the page anew', async ({
  task,
}) => {
  await eachSurvives(task, { what: 'page: program fails', atOnce: 2 }, NOT_COME, (fault) =>
    alone(`program: ${fault}`, async ({ page, host }) => {
      const { from, open, shown } = view('a conference')
      await from(page, host)
      host.fail(/^assets\/conference-page-.*\.js$/u, fault)
      await open(page, host)
      const said = page.getByText('Không tải được một phần của chương trình.')
      await said.waitFor()
      // Who tries too early does not lose the page to one of the browser's own.
      host.fail(/^/u, 'no answer')
      const failed = page.waitForEvent('requestfailed')
      await retry(page).click()
      await failed
      await said.waitFor()
      host.mend()
      await retry(page).click()
      await shown(page)
    }),
  )
})

it('without its host the page stays where it is until that is back', async ({ task }) => {
  const names = ['a far list', 'a search', 'a facet', 'a conference']
  await eachSurvives(task, { what: 'page: host goes away', atOnce: 2 }, names, (name) =>
    alone(`${name}: no host`, async ({ page, host }) => {
      const { from, open, shown } = view(name)
      await from(page, host)
      host.fail(/^/u, 'no answer')
      await open(page, host)
      await page
        .getByText(/Không tải được|Chưa tải được/u)
        .first()
        .waitFor()
      host.mend()
      await retry(page).click()
      await shown(page)
    }),
  )
})

it('what a page can do without takes nothing with it', async ({ task }) => {
  await eachSurvives(task, { what: 'page: extras fail', atOnce: 2 }, NOT_COME, (fault) =>
    alone(`why: ${fault}`, async ({ page, host }) => {
      const { from, open, shown } = view('a search')
      await from(page, host)
      host.fail(/^assets\/(?:why-found|suggestion-menu|offline)-/u, fault)
      await open(page, host)
      await shown(page)
      await page.getByRole('main').getByRole('heading', { level: 3 }).first().waitFor()
    }),
  )
})

it('without its worker the page answers itself', async ({ task }) => {
  const cases = ['a search', 'a facet'].flatMap((name) => NOT_COME.map((fault) => ({ name, fault })))
  await eachSurvives(task, { what: 'page: worker does not start', atOnce: 2 }, cases, ({ name, fault }) =>
    alone(`worker, ${name}: ${fault}`, async ({ page, host }) => {
      const { open, shown } = view(name)
      host.fail(/^assets\/search-worker-/u, fault)
      await atHome(page, host)
      await open(page, host)
      await shown(page)
    }),
  )
})

it('when its worker is lost the page goes on by itself', async ({ task }) => {
  await eachSurvives(task, { what: 'page: worker crashes' }, ['a search', 'a facet'], (name) =>
    alone(`worker crashes: ${name}`, async ({ page, host, forgive }) => {
      const { open, shown } = view(name)
      await atHome(page, host)
      await page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }).fill('doi ngoai')
      await answered(page, /khớp với «doi ngoai»/u)
      await page.goBack()
      forgive(/worker is gone/u)
      await page.workers()[0]?.evaluate(() => {
        setTimeout(() => {
          throw new Error('worker is gone')
        })
      })
      await open(page, host)
      await shown(page)
    }),
  )
})

/** What a browser may refuse to keep, and how. */
const STORAGES: Readonly<Record<string, (page: Page, host: FaultyHost) => Promise<unknown>>> = {
  'no service worker is known': (page) =>
    page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })
    }),
  'no service worker is let in': (page) =>
    page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('no', 'SecurityError'))
    }),
  'no storage is let in': (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('no', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(globalThis, name, { get: refuse })
    }),
}

/** What a device that is full says to who wants to keep something, and whether the worker that would keep the site is there. */
const keptThere = () =>
  navigator.serviceWorker.getRegistration().then(async (registration) => {
    const refusal = await caches
      .open('more')
      .then((cache) => cache.put('/more', new Response('more')))
      .catch(({ name }: DOMException) => name)
    return { refusal, worker: registration?.active?.state ?? null }
  })

it('where nothing can be kept all can be read', async ({ task }) => {
  await eachSurvives(
    task,
    { what: 'page: storage refused', atOnce: 2 },
    Object.entries(STORAGES),
    ([name, refuse]) =>
      alone(name, async ({ page, host }) => {
        await refuse(page, host)
        for (const { from, open, shown } of VIEWS) {
          await from(page, host)
          await open(page, host)
          await shown(page)
        }
      }),
  )
})

it('where the device is full all can be read, and nothing half kept stands in for it', async ({ task }) => {
  await eachSurvives(task, { what: 'page: device is full' }, VIEWS, ({ name, from, open, shown }) =>
    alone(`device is full: ${name}`, async ({ page, host }) => {
      const session = await page.context().newCDPSession(page)
      const { origin } = new URL(host.address)
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
      await from(page, host)
      await open(page, host)
      await shown(page)
      await expect
        .poll(() => page.evaluate(keptThere))
        .toEqual({ refusal: 'QuotaExceededError', worker: null })
    }),
  )
})

it('the page asks nobody but its own host, and leaves nothing behind by which a reader is known', async () => {
  await alone('privacy', async ({ page, host }) => {
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    for (const { from, open, shown } of VIEWS) {
      await from(page, host)
      await open(page, host)
      await shown(page)
    }
    expect([...asked]).toEqual([new URL(host.address).origin])
    expect(await page.context().cookies()).toEqual([])
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    // How far each page was scrolled, until the window is closed.
    expect(kept.filter((name) => name !== 'react-router-scroll-positions')).toEqual([])
  })
})
