import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../publish/read-data.ts'
import { answered } from './answered.ts'
import { oneBrowser } from './one-browser.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')
const run = promisify(execFile)
const browser = oneBrowser()
const stick = mkdtempSync(path.join(tmpdir(), 'ky-yeu-stick-'))
afterAll(() => rmSync(stick, { recursive: true }))

/** Packs the reports of the tests on a machine of its own kind. */
async function packed(name: string, machine: Record<string, string>): Promise<Uint8Array> {
  const out = path.join(stick, name)
  const words = ['pack', '--from', path.join(import.meta.dirname, 'fixtures'), '--out', out]
  await run(process.execPath, ['--import', 'tsx', 'src/pipeline/main.ts', ...words], {
    cwd: ROOT,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1735689600', ...machine },
  })
  return readFileSync(out)
}

let pack: Uint8Array
let again: Uint8Array
let files: Readonly<Record<string, Uint8Array>>
beforeAll(async () => {
  ;[pack, again] = await Promise.all([
    packed('a.zip', { TZ: 'Asia/Ho_Chi_Minh' }),
    packed('b.zip', { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' }),
  ])
  files = unzipSync(pack)
  for (const [name, content] of Object.entries(files)) {
    const place = path.join(stick, name)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, content)
  }
}, 120_000)

const text = (name: string) => Buffer.from(files[`ky-yeu/${name}`] ?? []).toString()

describe('a pack', () => {
  it('is the same, byte for byte, wherever it is made', () => {
    expect(Buffer.from(again).equals(Buffer.from(pack))).toBe(true)
  })

  it('bears the checksums of all its files', () => {
    const sums = text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '))
    for (const [sum, name = ''] of sums) {
      expect([name, createHash('sha256').update(files[`ky-yeu/${name}`]!).digest('hex')]).toEqual([name, sum])
    }
    expect(sums.map(([, name]) => `ky-yeu/${name}`).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'ky-yeu/SHA256SUMS')
        .toSorted(),
    )
  })

  it('has the data, the sources and how to open it', () => {
    expect(readTable(text('nguon.csv')).map(({ publisher }) => publisher)).toEqual([
      'Báo Mẫu',
      'Báo Mẫu',
      'Báo Mẫu',
    ])
    expect(readTable(text('du-lieu/ky-yeu.csv'))).toHaveLength(3)
    expect(text('DOC-TRUOC.txt')).toContain('Bấm đúp vào index.html')
    expect(text('README.txt')).toContain('Double-click index.html')
    expect(text('licenses.txt')).toMatch(/^## react-dom - .*\(MIT\)$/mu)
    expect(text('licenses.txt')).toMatch(/SIL OPEN FONT LICENSE/iu)
  })
})

it('opens from the disk: timeline, search without diacritics, a conference and its evidence, the other language', async () => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const heading = page.getByRole('heading', { level: 1 })

  await page.goto(pathToFileURL(path.join(stick, 'ky-yeu', 'index.html')).href)
  expect(await heading.textContent()).toBe('Dòng thời gian')
  expect(await page.evaluate(() => document.fonts.load('1rem "Be Vietnam Pro"', 'Kỷ yếu'))).not.toEqual([])

  await page.getByRole('combobox').fill('tap huan bien gioi')
  await page.getByRole('combobox').press('Enter')
  await answered(page, 'khớp với')
  await page.getByRole('main').getByRole('link', { name: 'vùng biên' }).first().click()
  await expect.poll(() => heading.textContent()).toContain('vùng biên')
  await page.getByRole('main').getByRole('link', { name: 'Khánh Hòa' }).first().click()
  await page.locator('mark').filter({ hasText: 'Khánh Hòa' }).first().waitFor()

  await page.getByRole('link', { name: 'English' }).click()
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
  await page.reload()
  await expect.poll(() => heading.textContent()).toContain('vùng biên')

  await page.getByRole('link', { name: 'Skip to main content' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  expect(complaints).toEqual([])
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([])
  await page.context().close()
})
