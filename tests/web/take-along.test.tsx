import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import type { ArchiveClient } from '../../src/web/archive-client.ts'
import { readBibtex } from '../publish/read-citations.ts'
import { readTable } from '../publish/read-data.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

const made: Blob[] = []
const names: string[] = []

beforeEach(() => {
  made.length = 0
  names.length = 0
  // jsdom has no addresses for files made in it, and downloads none.
  URL.createObjectURL = (file) => {
    made.push(file as Blob)
    return 'blob:made'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { manifest } = archiveFiles(CONFERENCES)
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(manifest.content))
})
afterEach(() => vi.restoreAllMocks())

/** What was downloaded, once it was; jsdom's own blobs cannot be read as text. */
async function downloaded(): Promise<{ readonly name: string; readonly text: string }> {
  await waitFor(() => expect(names).toHaveLength(1))
  const reader = new FileReader()
  const read = new Promise<string>((done) => {
    reader.onload = () =>
      done(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer))
  })
  reader.readAsArrayBuffer(made.at(-1)!)
  return { name: names[0]!, text: await read }
}

const TODAY = /\d{4}-\d{2}-\d{2}/u
const VERSION = /^[0-9a-f]{16}$/u

async function openFoldout(address: string, client = clientOf(CONFERENCES)) {
  const site = openSite(address, client)
  const summary = await screen.findByText('Trích dẫn, tải về')
  await site.user.click(summary)
  const inside = within(summary.closest('details')!)
  await inside.findByRole('button', { name: 'CSV' })
  return { ...site, inside }
}

describe('a view of the timeline', () => {
  it('is taken along as a table, exactly what is shown and in that order', async () => {
    const { user, inside } = await openFoldout('/?nam=2031')
    await user.click(inside.getByRole('button', { name: 'CSV' }))
    const { name, text } = await downloaded()
    expect(name).toMatch(/^ky-yeu-\d{4}-\d{2}-\d{2}\.csv$/u)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const shown = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(shown.length).toBeGreaterThan(1)
    expect(readTable(text).map(({ title }) => title)).toEqual(shown)
  })

  it('stands in the order of relevance where the answers do', async () => {
    const { user, inside } = await openFoldout('/?q=hoi+nghi')
    await user.click(inside.getByRole('button', { name: 'CSV' }))
    const { text } = await downloaded()
    const shown = [
      ...document.querySelectorAll(
        'h2 a[href^="/hoi-nghi/"], h3 a[href^="/hoi-nghi/"], h4 a[href^="/hoi-nghi/"]',
      ),
    ]
    expect(shown.length).toBeGreaterThan(2)
    expect(readTable(text).map(({ title }) => title)).toEqual(shown.map(({ textContent }) => textContent))
  })

  it('says in its data which view it is, of which day and of which state of the archive', async () => {
    const { user, inside } = await openFoldout('/?nam=2031')
    await user.click(inside.getByRole('button', { name: 'JSON' }))
    const { version, selection, conferences } = JSON.parse((await downloaded()).text)
    expect(version).toMatch(VERSION)
    expect(selection).toEqual({
      permalink: 'https://ky-yeu.example/?nam=2031',
      described: expect.stringMatching(/^\d+ hội nghị, năm 2031$/u),
      accessed: expect.stringMatching(TODAY),
      found: conferences.length,
    })
  })

  it('is cited with its count, its address and the day', async () => {
    const { user, inside } = await openFoldout('/?nam=2031')
    const reference = inside.getByText(/^\d+ hội nghị, năm 2031\. Kỷ yếu/u)
    expect(reference.textContent).toMatch(
      /https:\/\/ky-yeu\.example\/\?nam=2031, truy cập \d+\/\d+\/\d{4}\.$/u,
    )
    await user.click(inside.getAllByRole('button', { name: 'BibTeX' })[0]!)
    const { name, text } = await downloaded()
    expect(name).toMatch(/^ky-yeu-.*\.bib$/u)
    expect(readBibtex(text).fields).toMatchObject({
      title: expect.stringMatching(/^\d+ hội nghị, năm 2031$/u),
      url: expect.stringMatching(/\?nam=2031$/u),
      urldate: expect.stringMatching(TODAY),
      version: expect.stringMatching(VERSION),
    })
  })

  it('gives each conference that is shown to reference managers', async () => {
    const { user, inside } = await openFoldout('/?nam=2031')
    await user.click(inside.getAllByRole('button', { name: 'CSL-JSON' })[1]!)
    const { name, text } = await downloaded()
    expect(name).toMatch(/^ky-yeu-.*-hoi-nghi\.csl\.json$/u)
    const shown = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(JSON.parse(text).map(({ title }: { title: string }) => title)).toEqual(shown)
  })

  it('has the data of the whole archive beside it, without a script, too', async () => {
    openSite('/', clientOf(CONFERENCES))
    const whole = (await screen.findByText('Dữ liệu toàn kỷ yếu:')).closest('p')!
    const links = [...whole.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    const names = ['ky-yeu.csv', 'ky-yeu.json', 'ky-yeu.ndjson', 'datapackage.json']
    expect(links).toEqual(names.map((name) => `/du-lieu/${name}`))
  })

  it('says so when what it needs cannot be had', async () => {
    const client = clientOf(CONFERENCES)
    const holdings: ArchiveClient['holdings'] = (version) => ({
      ...client.holdings(version),
      records: () => Promise.reject(new TypeError('offline')),
    })
    const { user, inside } = await openFoldout('/', { ...client, holdings })
    await user.click(inside.getByRole('button', { name: 'NDJSON' }))
    expect(await inside.findByText('Không tải được; hãy thử lại.')).toBeTruthy()
    expect(names).toEqual([])
  })
})

describe('a fact', () => {
  it('is given to reference managers with its sentence and the way to it', async () => {
    const { user } = openSite(
      '/hoi-nghi/2033-11-05-tong-ket?chung=noi-hop',
      clientOf(RECORDED, {}, AUTHORITIES),
    )
    await user.click(await screen.findByText('Trích dẫn điều này'))
    await user.click(await screen.findByRole('button', { name: 'BibTeX' }))
    const { name, text } = await downloaded()
    expect(name).toBe('2033-11-05-tong-ket-noi-hop.bib')
    const { fields } = readBibtex(text)
    expect(fields.title).toContain('An Mẫu')
    expect(fields.note).toContain('«Ngày 5/11/2033, tại An Mẫu, Ban Mẫu Trung ương tổng kết')
    expect(fields.url).toMatch(/\/hoi-nghi\/2033-11-05-tong-ket\?chung=noi-hop#:~:text=Ng%C3%A0y%205/u)
    // A browser looks for the words within one block of the page.
    const words = decodeURIComponent(`${fields.url}`.split('#:~:text=')[1] ?? '')
    const blocks = [...document.querySelectorAll('article p:not(aside p)')].map(
      ({ textContent }) => textContent,
    )
    expect(blocks.filter((block) => block.includes(words))).toHaveLength(1)
  })
})

describe('the page of an official', () => {
  it('is cited by the name as it is written, and has its files', async () => {
    const { user } = openSite('/nhan-vat/le-thi-mau', clientOf(RECORDED, {}, AUTHORITIES))
    const summary = await screen.findByText('Trích dẫn')
    await user.click(summary)
    expect(await screen.findByText(/^Lê Thị Mẫu\. Kỷ yếu .*\/nhan-vat\/le-thi-mau, truy cập/u)).toBeTruthy()
    expect(screen.getByText('Chicago, cước chú').nextElementSibling?.textContent).toMatch(
      /^“Lê Thị Mẫu,” Kỷ yếu .*, accessed/u,
    )
    const links = within(summary.closest('details')!).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/nhan-vat/le-thi-mau/citation.bib',
      '/nhan-vat/le-thi-mau/citation.ris',
      '/nhan-vat/le-thi-mau/citation.csl.json',
    ])
  })
})
