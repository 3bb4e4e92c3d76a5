import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse as rowsOf } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Authorities } from '../../src/model/authority.ts'
import { bodyOf, directiveOf, officialOf, placeOf, titleOf } from '../link/authorities.ts'
import { write } from '../pipeline/workspace.ts'
import { eachSurvives } from '../trust/trial.ts'
import { oneBrowser } from './one-browser.ts'
import { type Site, serveSite } from './serve-site.ts'

/** What an object, a function, a list and a promise have of themselves, and may yet be the id of a record. */
const WORDS = ['constructor', 'length', 'prototype', 'then'] as const
type Word = (typeof WORDS)[number]

/** What is asked for in vain; the last two can be no id. */
const ASKED = ['constructor', '__proto__', 'toString']

type Named = {
  readonly official: string
  readonly place: string
  readonly body: string
  readonly year: number
}

const NAMED: Readonly<Record<Word, Named>> = {
  constructor: { official: 'Lê Văn Mẫu', place: 'Đà Nẵng', body: 'Sở Mẫu Một', year: 2030 },
  length: { official: 'Trần Thị Mẫu', place: 'Huế', body: 'Sở Mẫu Hai', year: 2031 },
  prototype: { official: 'Phạm Văn Mẫu', place: 'Cần Thơ', body: 'Sở Mẫu Ba', year: 2032 },
  // biome-ignore lint/suspicious/noThenProperty: that a table has such a key is what is tried
  then: { official: 'Ngô Thị Mẫu', place: 'Lào Cai', body: 'Sở Mẫu Bốn', year: 2033 },
}

const titleIn = (year: number) => `Hội nghị tổng kết công tác thông tin đối ngoại năm ${year}`
const numberOf = (year: number) => `${year % 100}-KL/TW`

const reportOf = ({ official, place, body, year }: Named) => `---
publisher: Báo Mẫu
headline: ${titleIn(year)}
published: ${year}-12-31
rights: digest
---
Sáng 12/3/${year}, tại ${place}, ${body} tổ chức ${titleIn(year)}. Ông ${official}, Giám đốc ${body}, chủ trì hội nghị.

Hội nghị nghe báo cáo kết quả công tác theo Kết luận số ${numberOf(year)} và bàn nhiệm vụ thời gian tới.
`

const CORRECTION = `- field: participants.count
  was: null
  value: 160
  quote: Hội nghị nghe báo cáo
  reason: Báo đăng lại cho đúng
  source: Báo Mẫu, 14/3/2031
  by: Người biên tập
  on: 2031-04-01
`

const AUTHORITIES: Authorities = {
  officials: WORDS.map((id) =>
    officialOf({ id, preferredForm: NAMED[id].official, titles: [titleOf(`Giám đốc ${NAMED[id].body}`)] }),
  ),
  bodies: WORDS.map((id) => bodyOf({ id, preferredForm: NAMED[id].body })),
  directives: WORDS.map((id) => {
    const number = numberOf(NAMED[id].year)
    return directiveOf({ id, preferredForm: `Kết luận số ${number}`, number })
  }),
  places: WORDS.map((id) => placeOf({ id, preferredForm: NAMED[id].place })),
}

const FOLDERS = [
  ['nhan-vat', 'Không có nhân vật này', (id: Word) => NAMED[id].official],
  ['co-quan', 'Không có cơ quan này', (id: Word) => NAMED[id].body],
  ['van-ban', 'Không có văn bản này', (id: Word) => `Kết luận số ${numberOf(NAMED[id].year)}`],
  ['dia-phuong', 'Không có địa phương này', (id: Word) => NAMED[id].place],
  ['hoi-nghi', 'Không có hội nghị này', (id: Word) => titleIn(NAMED[id].year)],
] as const

/** Those of authority records. */
const RECORD_FOLDERS = FOLDERS.filter(([folder]) => folder !== 'hoi-nghi')

let home: string
let site: Site
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'ky-yeu-'))
  write(home, {
    ...Object.fromEntries(WORDS.map((id) => [`data/reports/${id}.md`, reportOf(NAMED[id])])),
    ...Object.fromEntries(
      Object.entries(AUTHORITIES).map(([kind, list]) => [
        `data/authorities/${kind}.json`,
        JSON.stringify(list),
      ]),
    ),
    'data/permalinks.json': JSON.stringify(WORDS.map((id) => ({ id, reports: [id] }))),
    'data/corrections/constructor.yaml': CORRECTION,
  })
  site = await serveSite([], '/', { home })
}, 120_000)
afterAll(async () => {
  await site?.close()
  rmSync(home, { recursive: true })
})

const browser = oneBrowser()

/** Calls a page at one address after the other, and fails with what it complains of. */
async function withPage(work: (open: (address: string) => Promise<Page>) => Promise<void>): Promise<void> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  await work(async (address) => {
    await page.goto(address)
    await page.locator('html[data-program="ready"]').waitFor()
    return page
  })
  expect(complaints).toEqual([])
  await page.close()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const textAt = (name: string) => readFileSync(path.join(site.folder, name), 'utf8')
const jsonAt = (name: string) => JSON.parse(textAt(name))

describe('in an archive whose records are called as every object is', () => {
  it.each(FOLDERS)('each has its page under «/%s»', (folder, _, nameOf) =>
    withPage(async (open) => {
      for (const id of WORDS) await heading(await open(`${site.address}${folder}/${id}`), nameOf(id))
    }),
  )

  it.each(RECORD_FOLDERS)('each is in the list «/%s», in English and as data', (folder, _, nameOf) =>
    withPage(async (open) => {
      for (const id of WORDS) {
        const name = nameOf(id)
        expect(textAt(`en/${folder}/${id}/index.html`)).toContain(name)
        expect(jsonAt(`${folder}/${id}/record.json`)).toMatchObject({ id, preferredForm: name })
        expect(textAt('sitemap/ban-ghi.xml')).toContain(`https://ky-yeu.example/${folder}/${id}<`)
        const page = await open(`${site.address}${folder}`)
        await page.getByRole('main').getByRole('link', { name, exact: true }).click()
        await page.waitForURL(`${site.address}${folder}/${id}`)
        await heading(page, name)
      }
    }),
  )

  it('what names one is found by it', ({ task }) => {
    const parameters = ['nguoi', 'co-quan', 'van-ban', 'noi']
    const chosen = WORDS.flatMap((id) => parameters.map((parameter) => ({ id, parameter })))
    return withPage((open) =>
      eachSurvives(
        task,
        { what: 'a record called as every object is' },
        chosen,
        async ({ id, parameter }) => {
          const page = await open(`${site.address}?${parameter}=${id}`)
          await page
            .getByRole('status')
            .filter({ hasText: /^1 hội nghị/u })
            .waitFor()
          await page.getByRole('heading', { level: 4, name: titleIn(NAMED[id].year) }).waitFor()
        },
      ),
    )
  })

  it.each(WORDS)('each format has what names «%s»', (id) => {
    const { official, body } = NAMED[id]
    const rows: Record<string, string>[] = rowsOf(textAt('du-lieu/ky-yeu.csv'), { bom: true, columns: true })
    expect(rows.filter((row) => row.chairs === official && row.organisers === body)).toHaveLength(1)
    for (const file of ['citation.bib', 'citation.ris', 'citation.csl.json', 'atom.xml', 'feed.json'])
      expect(textAt(`nhan-vat/${id}/${file}`), file).toContain(official)
  })

  it('what corrects one is shown in its page', () =>
    withPage(async (open) => {
      const page = await open(`${site.address}hoi-nghi/constructor`)
      await page.getByText('Báo đăng lại cho đúng').first().waitFor()
    }))
})

describe('in an archive that has no such record', () => {
  const fixtures = inject('siteAddress')
  const said = [
    ...FOLDERS.map(([folder, none]) => ({
      address: (id: string) => `${folder}/${id}`,
      said: () => none,
    })),
    {
      address: (id: string) => `nam/${id}`,
      said: (id: string) => `Kỷ yếu không có hội nghị nào của năm «${id}»`,
    },
    {
      address: (id: string) => `?nguoi=${id}`,
      said: (id: string) => `Người «${id}» không có trong kho, nên không lọc theo điều này.`,
    },
    {
      address: (id: string) => `so-sanh?hoi-nghi=${id}`,
      said: (id: string) => `Không có hội nghị «${id}» trong kho.`,
    },
  ]

  it('that is what the page says', ({ task }) => {
    const asked = ASKED.flatMap((id) =>
      said.map((one) => ({ id, address: one.address(id), said: one.said(id) })),
    )
    return withPage((open) =>
      eachSurvives(task, { what: 'a word of every object, asked for as an id' }, asked, async (one) => {
        const main = (await open(fixtures + one.address)).getByRole('main')
        await main.getByText(one.said).first().waitFor()
        await main.getByText(`«${one.id}»`).first().waitFor()
      }),
    )
  })
})
