import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { officialOf, titleOf } from '../link/authorities.ts'
import { serveAltered } from './altered-archive.ts'
import { oneBrowser } from './one-browser.ts'
import { PHONE_AND_DESK } from './screens.ts'

const site = inject('siteAddress')
const browser = oneBrowser()

let page: Page

/** The names of the reports under test are invented, so the records of their bearers are given only here. */
const CHAIR = officialOf({
  id: 'le-thi-mau',
  preferredForm: 'Lê Thị Mẫu',
  titles: [titleOf('Phó Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng')],
})

function identified(conference: Conference): Conference {
  const known = <T extends { readonly name: string }>(one: T) =>
    one.name === CHAIR.preferredForm ? { ...one, official: CHAIR.id } : one
  return {
    ...conference,
    chair: conference.chair.map(known),
    officials: conference.officials.map(known),
  }
}

/** Serves the archive with the record of an official who is in it. */
const withOfficial = () =>
  serveAltered(page, site, {
    records: (records) => records.map(identified),
    authorities: (all) => ({ ...all, officials: [...all.officials, CHAIR] }),
  })

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
const main = () => page.getByRole('main')

describe.each(PHONE_AND_DESK)('a reader at $name', ({ width, height }) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width, height } })
  })
  afterEach(() => page.close())

  it('finds an official in the list, reads the evidence of a title, and goes back through all', async () => {
    await withOfficial()
    await page.goto(site)
    // The pages as HTML do not know her.
    await page.locator('html[data-program]').waitFor()
    await page.getByRole('link', { name: 'Nhân vật' }).click()
    await heading('Nhân vật')
    expect(await isTooWide()).toBe(false)
    await page.getByRole('searchbox', { name: 'Lọc theo tên' }).pressSequentially('mau le')
    await page.getByRole('status').getByText('1 trong').waitFor()
    await expect.poll(() => new URL(page.url()).search).toBe('?loc=mau+le')
    await main().getByRole('link', { name: 'Lê Thị Mẫu' }).click()
    await heading('Lê Thị Mẫu')
    expect(await isTooWide()).toBe(false)
    await page.getByRole('region', { name: 'Chức vụ qua các năm' }).getByRole('link').first().click()
    await page.locator('mark[data-evidence]', { hasText: 'Lê Thị Mẫu' }).first().waitFor()
    await page.getByRole('link', { name: 'Trang riêng: Lê Thị Mẫu' }).first().click()
    await heading('Lê Thị Mẫu')
    await page.goBack()
    await page.locator('mark[data-evidence]').first().waitFor()
    await page.goBack()
    await heading('Lê Thị Mẫu')
    await page.goBack()
    await heading('Nhân vật')
    expect(await page.getByRole('searchbox', { name: 'Lọc theo tên' }).inputValue()).toBe('mau le')
    await page.goBack()
    await heading('Dòng thời gian')
  })

  it('follows a directive from its chip through its life to the conferences of the timeline', async () => {
    await page.goto(site)
    await main().getByRole('link', { name: 'Kết luận 57-KL/TW' }).first().click()
    await heading('Kết luận số 57-KL/TW')
    expect(await isTooWide()).toBe(false)
    await page
      .getByRole('region', { name: 'Nhắc đến' })
      .getByRole('link', { name: /^Dẫn chứng/u })
      .click()
    await page.locator('mark[data-evidence]', { hasText: '57-KL/TW' }).first().waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Lọc dòng thời gian theo Kết luận số 57-KL/TW' }).click()
    await page.waitForURL('**/?van-ban=ket-luan-57-kl-tw')
    await page.getByRole('status').getByText('1 hội nghị').waitFor()
  })

  it('goes from a place to its body, and from letter to letter of a long list', async () => {
    await page.goto(`${site}dia-phuong/khanh-hoa`)
    await page
      .getByRole('region', { name: 'Cơ quan của địa phương' })
      .getByRole('link', { name: 'Sở Thông tin và Truyền thông tỉnh Khánh Hòa' })
      .click()
    await heading('Sở Thông tin và Truyền thông tỉnh Khánh Hòa')
    await page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link').click()
    await heading('Cơ quan')
    await page.getByRole('navigation', { name: 'Đến vần' }).getByRole('link', { name: 'V' }).click()
    const letter = page.getByRole('heading', { level: 2, name: 'V', exact: true })
    await expect
      .poll(() =>
        letter.evaluate((element) => {
          const { top } = element.getBoundingClientRect()
          return top >= 0 && top < innerHeight
        }),
      )
      .toBe(true)
    expect(await isTooWide()).toBe(false)
  })
})
