import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConfigData, HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { licenseRows } from '../trust/chain/licenses.ts'
import { oneBrowser } from './one-browser.ts'
import { type Site, serveSite } from './serve-site.ts'
import { lostLinks } from './site-links.ts'
import { takenOver } from './taken-over.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures')
const SHIPPED = path.resolve(import.meta.dirname, '../../data/reports')

/** The shipped archive below a folder of its host, as another machine would build it years later. */
let shipped: Site
let again: Site
beforeAll(async () => {
  ;[shipped, again] = await Promise.all([
    serveSite([SHIPPED], '/kho/ky-yeu/'),
    serveSite([FIXTURES], '/', {
      environment: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '4102444800' },
    }),
  ])
}, 180_000)
afterAll(() => Promise.all([shipped.close(), again.close()]))

const browser = oneBrowser()

const SITES = [
  { name: 'the fixtures', folder: () => inject('siteFolder'), site: 'https://ky-yeu.example/' },
  { name: 'the shipped archive', folder: () => shipped.folder, site: 'https://ky-yeu.example/kho/ky-yeu/' },
]

const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted()
const textAt = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')

/** Rules that are not asked, or not as strictly, each with why. */
const RULES: ConfigData['rules'] = {
  // How React writes what HTML takes either way.
  ...{ 'void-style': 'off', 'attr-case': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off' },
  'attribute-empty-style': 'off',
  // React's own ids begin with «_».
  'valid-id': ['error', { relaxed: true }],
  // A list of facts has no role, and may still have a name.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // What is offered while one types is more than a name: no select can show it.
  'prefer-native-element': ['error', { exclude: ['listbox'] }],
  // The length of a bar is a number of the archive, set as a property.
  'no-inline-style': 'off',
  // A conference is called what it is called.
  'long-title': 'off',
  // A list that is filtered while one types has nothing to send.
  'wcag/h32': 'off',
}

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: RULES })

describe.each(SITES)('the site of $name', ({ folder, site }) => {
  it('is valid HTML on every page', async () => {
    const faults: string[] = []
    for (const name of namesIn(folder()).filter((one) => one.endsWith('.html'))) {
      const { results } = await validator.validateString(textAt(folder(), name))
      for (const { ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${name}: ${message} (${ruleId})`)
    }
    expect(faults.slice(0, 20)).toEqual([])
  }, 120_000)

  it('leads nowhere that is not there', () => {
    const names = namesIn(folder())
    const isRead = /\.(?:html|css|xml|json|ndjson|csv|bib|ris|ics|txt)$/u
    const files = new Map(names.map((name) => [name, isRead.test(name) ? textAt(folder(), name) : '']))
    expect(lostLinks(files, site).slice(0, 20)).toEqual([])
  }, 60_000)
})

it('the notices of all whose work is in it go with the site, under licences that MIT can ship', () => {
  const notices = ['licenses.txt', 'licenses-offline.txt']
    .map((name) => textAt(inject('siteFolder'), name))
    .join('\n')
  const told = [...notices.matchAll(/^## (?<name>\S+) - .+ \((?<license>.+)\)$/gmu)].map(({ groups }) => ({
    name: groups?.name ?? '',
    version: '',
    license: groups?.license ?? '',
  }))
  expect(told.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...['react', 'react-dom', 'react-router', 'minisearch', 'downshift', 'comlink', 'zod'],
      ...['workbox-precaching', '@fontsource/be-vietnam-pro', '@fontsource-variable/source-serif-4'],
    ]),
  )
  expect(licenseRows(told).filter(({ allowed }) => !allowed)).toEqual([])
  expect(notices.match(/SIL OPEN FONT LICENSE Version 1\.1/gu)).toHaveLength(2)
})

it('two builds of the same reports are the same, byte by byte', () => {
  const hashes = (folder: string) =>
    namesIn(folder).map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')} ${name}`,
    )
  expect(hashes(again.folder)).toEqual(hashes(inject('siteFolder')))
})

it('below a folder of its host every way leads on', async () => {
  const page = await browser.newPage()
  expect(await takenOver(page, shipped.address)).toEqual({ complaints: [], stayed: true })
  await page.locator('main a[href*="/hoi-nghi/"]').first().click()
  await page.waitForURL(/\/kho\/ky-yeu\/hoi-nghi\/[^/]+$/u)
  expect(await page.locator('h1').textContent()).not.toBe('')
  await page.reload({ waitUntil: 'networkidle' })
  await page.locator('a[hreflang="en"]').click()
  await page.waitForURL(/\/kho\/ky-yeu\/en\/hoi-nghi\/[^/]+$/u)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.close()
})
