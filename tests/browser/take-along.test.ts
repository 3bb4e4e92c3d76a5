import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { readBibtex } from '../publish/read-citations.ts'
import { readTable } from '../publish/read-data.ts'
import { answered } from './answered.ts'
import { oneBrowser } from './one-browser.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

/** What the browser saves when a reader presses the button. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

it('what the timeline shows is saved as a table and cited, each row leading to a page', async () => {
  const page = await browser.newPage({ acceptDownloads: true })
  await page.goto(`${site}?q=thong+tin+doi+ngoai`)
  await answered(page, 'khớp với')
  await page.getByText('Trích dẫn, tải về').press('Enter')
  const table = await saved(page, 'CSV')
  expect(table.name).toMatch(/^ky-yeu-\d{4}-\d\d-\d\d\.csv$/u)
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
  const rows = readTable(table.text)
  expect(rows.map(({ title }) => title)).toEqual(await entries.getByRole('heading').allTextContents())
  const entry = await saved(page, 'BibTeX')
  expect(readBibtex(entry.text).fields.url).toContain('?q=thong+tin+doi+ngoai')
  await page.close()
})

it('without a script the files beside a page and those of the whole archive are there', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(site)
  await page.getByText('Trích dẫn, tải về').click()
  const address = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
  const rows = readTable(await (await fetch(new URL(address ?? '', site))).text())
  await page.goto(`${site}hoi-nghi/${rows[0]?.id}`)
  await page.getByText('Trích dẫn', { exact: true }).click()
  const file = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href')
  expect(readBibtex(await (await fetch(new URL(file ?? '', site))).text()).key).toBe(rows[0]?.id)
  await page.close()
})
