import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { readReport } from '../../src/pipeline/read-report.ts'
import { LONGEST_TEXT } from '../../src/search/query.ts'
import { readMarkdown } from '../../src/text/markdown.ts'
import { normalized } from '../../src/text/normalize.ts'
import { digestSaying, publicationCarrying } from '../trust/injected-archive.ts'
import { INJECTIONS, type Injection } from '../trust/injections.ts'
import { eachSurvives } from '../trust/trial.ts'
import { serveInstead } from './altered-archive.ts'
import { oneBrowser } from './one-browser.ts'
import { type Site, serveSite } from './serve-site.ts'

/** In so many reports and addresses stands the whole corpus, in each of them something of many kinds. */
const MANY = 20
const GROUPS = Array.from({ length: MANY }, (_, nth) => INJECTIONS.filter((_one, at) => at % MANY === nth))
const KINDS = [...new Map(INJECTIONS.map((one) => [one.kind, one])).values()]

/** A refused capture reaches nobody; the others of its group are not to be refused with it. */
const READ = INJECTIONS.filter(({ text }) => !('issue' in readReport(digestSaying([text], 0))))

let site: Site
let parent: string
beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'ky-yeu-la-'))
  const reports = path.join(parent, 'bai')
  mkdirSync(reports)
  for (const [nth, group] of GROUPS.entries()) {
    const found = digestSaying(
      group.filter((one) => READ.includes(one)).map(({ text }) => text),
      nth,
    )
    if ('bytes' in found) writeFileSync(path.join(reports, found.file), found.bytes)
  }
  site = await serveSite([reports])
}, 180_000)
afterAll(async () => {
  await site?.close()
  rmSync(parent, { recursive: true })
})

const browser = oneBrowser()

type Watched = { readonly page: Page; readonly seen: string[] }

/** A page that notes whatever an injection could do there. */
async function watchedPage(): Promise<Watched> {
  const page = await browser.newPage()
  const seen: string[] = []
  await page.exposeFunction('__note', (what: string) => void seen.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      Reflect.get(window, '__note')(`refused: ${effectiveDirective} ${blockedURI}`),
    )
  })
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) seen.push(`asked for ${request.url()}`)
  })
  page.on('pageerror', (error) => seen.push(`an error: ${error.message}`))
  page.on('console', (message) => {
    const isMissing = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isMissing) seen.push(`console: ${message.text()}`)
  })
  return { page, seen }
}

/** Fails when anything happened since the page was last looked at. */
async function expectQuiet({ page, seen }: Watched, where: string): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, '__ran')), where).toBeUndefined()
  expect(seen.splice(0), where).toEqual([])
  expect(new URL(page.url()).origin, where).toBe(new URL(site.address).origin)
}

const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const asShown = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(TURNING, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const shownIn = async (page: Page) => asShown((await page.locator('main').textContent()) ?? '')

/** What of a text is left when it was read out of Markdown, a paragraph each. */
const asRead = (text: string) => readMarkdown(normalized(text)).split('\n').map(asShown)
const encoded = (text: string) => encodeURIComponent(text.toWellFormed())

/** In the order in which they are read, the words of an element that stand to the right of the next of the line. */
const turnedIn = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) =>
    elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const words: { word: string; left: number; top: number }[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent ?? ''
        for (const { index, 0: word } of text.matchAll(/[\p{sc=Latn}\p{M}\d]+/gu)) {
          const range = document.createRange()
          range.setStart(walker.currentNode, index)
          range.setEnd(walker.currentNode, index + 1)
          const { left, top } = range.getBoundingClientRect()
          words.push({ word, left, top })
        }
      }
      return words.flatMap(({ word, left, top }, nth) => {
        const next = words[nth + 1]
        return next && next.top === top && next.left < left ? `${word} ${next.word}` : []
      })
    }),
  )

const EVERY = INJECTIONS.map(({ text }) => text)
const RECORD_FOLDERS = ['nhan-vat', 'co-quan', 'van-ban', 'dia-phuong', 'hoi-nghi']

/** A browser shows XML by a style of its own, which our rules refuse. */
const OWN_STYLE = /style-src/u

/** Pages of records that are called as injections are, and what stands in each. */
const SHOWING: readonly { readonly address: string; readonly shown: readonly string[] }[] = [
  ...RECORD_FOLDERS.slice(0, -1).flatMap((list) => [
    { address: list, shown: EVERY },
    { address: `en/${list}`, shown: EVERY },
  ]),
  { address: 'nam/2031', shown: EVERY },
  { address: 'hien-trang', shown: [] },
  { address: 'so-sanh?hoi-nghi=mau-0.mau-1.mau-2.mau-3', shown: EVERY.slice(0, 4) },
  ...EVERY.map((text, nth) => ({
    address: `${RECORD_FOLDERS[nth % RECORD_FOLDERS.length]}/mau-${nth}`,
    shown: [text],
  })),
]

type Asked = { readonly address: string; readonly told: readonly string[] }

/** A view of the timeline that asks for five of them at once. */
function inTimeline(group: readonly Injection[]): Asked {
  const [q = '', nam = '', noi = '', nguoi = '', bao = ''] = group.map(({ text }) => text.toWellFormed())
  return { address: `?${new URLSearchParams({ q, nam, noi, nguoi, bao })}`, told: [nam] }
}

/** Pages that tell what they were asked for and do not have. */
const ELSEWHERE: readonly ((group: readonly Injection[]) => Asked)[] = [
  ...['hoi-nghi/', 'nhan-vat/', 'van-ban/', 'so-sanh?hoi-nghi=', 'co-quan?loc=', ''].map(
    (before) => (group: readonly Injection[]) => {
      const text = group.map((one) => one.text).find((one) => !/[./\\]/u.test(one)) ?? 'la'
      return { address: `${before}${encoded(text)}`, told: [text] }
    },
  ),
]

/** The sentences in which the page says what was asked for. */
const TOLD_IN = 'main p, main li, main h1'

describe('an injection in the browser', () => {
  it('that stands in a report runs on no page, and is read there', async ({ task }) => {
    const watched = await watchedPage()
    const { page } = watched
    await page.goto(site.address)
    await page.locator('html[data-program]').waitFor()
    await expectQuiet(watched, 'the timeline')
    const addresses = await page.$$eval('main a[href*="/hoi-nghi/"]', (links) => [
      ...new Set(links.map((link) => (link as HTMLAnchorElement).href)),
    ])
    expect(addresses).toHaveLength(MANY)
    const read = new Set<string>()
    await eachSurvives(
      task,
      { what: 'a page of injected reports in the browser' },
      addresses,
      async (address) => {
        await page.goto(`${address}?q=${encoded(INJECTIONS[addresses.indexOf(address)]?.text ?? '')}`)
        await page.locator('html[data-program]').waitFor()
        const shown = await shownIn(page)
        for (const { text } of READ) if (asRead(text).every((line) => shown.includes(line))) read.add(text)
        await expectQuiet(watched, address)
      },
    )
    expect(await page.context().cookies()).toEqual([])
    expect(READ.filter(({ text }) => !read.has(text))).toEqual([])
    await page.close()
  })

  it('that stands in a record runs on no page of any kind, and is read there', async ({ task }) => {
    const watched = await watchedPage()
    const { page } = watched
    const { conferences, authorities } = publicationCarrying(INJECTIONS.map(({ text }) => text))
    await serveInstead(page, archiveFiles(conferences, {}, authorities))
    // The pages as HTML are of another archive.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      return route.fulfill({ response: await route.fetch({ url: `${site.address}khong-co` }) })
    })
    await eachSurvives(task, { what: 'a page of injected records in the browser' }, SHOWING, async (one) => {
      await page.goto(site.address + one.address)
      await page.locator('html[data-program="ready"]').waitFor()
      for (const text of one.shown) await expect.poll(() => shownIn(page)).toContain(asShown(text))
      await expectQuiet(watched, one.address)
    })
    await page.close()
  }, 180_000)

  it('that stands in a file runs neither when a browser opens that', async ({ task }) => {
    const watched = await watchedPage()
    const { page } = watched
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?:(?:du-lieu|hoi-nghi|nam|sitemap)[/].+)?[^/]+[.](?:json|txt|xml)$/u.test(name),
    )
    await eachSurvives(task, { what: 'a file of injected reports in the browser' }, files, async (file) => {
      await page.goto(site.address + file)
      expect(
        watched.seen.splice(0).filter((what) => !OWN_STYLE.test(what)),
        file,
      ).toEqual([])
      await expectQuiet(watched, file)
    })
    await page.close()
  })

  it('that stands in an address runs on no page, is told as text and turns no word of the page', async ({
    task,
  }) => {
    const watched = await watchedPage()
    const { page } = watched
    const addresses = GROUPS.flatMap((group, nth) => [
      inTimeline(group),
      ELSEWHERE[nth % ELSEWHERE.length]?.(group),
    ])
    await eachSurvives(
      task,
      { what: 'an address with injections in the browser' },
      addresses,
      async (asked) => {
        if (!asked) throw new Error('Cannot open what is no address')
        await page.goto(site.address + asked.address)
        await page.locator('html[data-program]').waitFor()
        for (const text of asked.told) await expect.poll(() => shownIn(page)).toContain(asShown(text))
        expect(await turnedIn(page, TOLD_IN), asked.address).toEqual([])
        await expectQuiet(watched, asked.address)
      },
    )
    await page.close()
  })

  it('that is a name written from right to left turns nothing that stands beside it', async () => {
    const { page } = await watchedPage()
    await page.goto(site.address)
    await page.locator('html[data-program="ready"]').waitFor()
    await page.evaluate(() => {
      const line = document.createElement('p')
      line.id = 'tried'
      for (const [name, number] of [
        ['אבג', ' 12, '],
        ['דהו', ' 34'],
      ] as const) {
        const shown = document.createElement('span')
        shown.lang = 'vi'
        shown.append(name)
        line.append(shown, number)
      }
      document.querySelector('main')?.prepend(line)
    })
    expect(await page.locator('#tried').textContent()).toBe('אבג 12, דהו 34')
    expect(await turnedIn(page, '#tried')).toEqual([])
    await page.close()
  })

  it('that is a book pasted into the box is cut to what is searched for, and answered at once', async ({
    task,
  }) => {
    const watched = await watchedPage()
    const { page } = watched
    await page.goto(site.address)
    await page.locator('html[data-program="ready"]').waitFor()
    const box = page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' })
    const books = ['hội nghị ', '"hội nghị" ', '. ', '«', 'm\u0301', 'a']
    await eachSurvives(task, { what: 'a book pasted into the box' }, books, async (words) => {
      await box.fill('')
      await box.focus()
      await page.keyboard.insertText(words.repeat(Math.ceil(1_000_000 / words.length)))
      expect((await box.inputValue()).length).toBe(LONGEST_TEXT)
      await expect.poll(() => shownIn(page), { timeout: 5_000 }).toContain(`khớp với «${asShown(words)}`)
      await expectQuiet(watched, words)
    })
    await page.close()
  })

  it('that is typed into the box runs nowhere, and is what is sought', async ({ task }) => {
    const watched = await watchedPage()
    const { page } = watched
    await page.goto(site.address)
    await eachSurvives(task, { what: 'an injection typed into the box' }, KINDS, async ({ text }) => {
      await page.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }).fill(text)
      await expect.poll(() => shownIn(page)).toContain(`khớp với «${asShown(text)}»`)
      await expectQuiet(watched, text)
    })
    await page.close()
  })
})
