import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/text/html.ts'
import { isoTime, withoutSite } from '../../src/text/page-head.ts'

describe('withoutSite', () => {
  it.each([
    ['Tập huấn ở Huế - Sở Ngoại vụ', 'Sở Ngoại vụ', 'Tập huấn ở Huế'],
    ['Sở Ngoại vụ | Tập huấn ở Huế', 'Sở Ngoại vụ', 'Tập huấn ở Huế'],
    ['Tập huấn ở Huế | Báo Mẫu điện tử', null, 'Tập huấn ở Huế'],
    ['Tập huấn ở Huế - mau.example.vn', null, 'Tập huấn ở Huế'],
    ['Việt Nam - Lào: tập huấn ở Huế - Báo Mẫu', 'Báo Mẫu', 'Việt Nam - Lào: tập huấn ở Huế'],
  ])('%s (%s) → %s', (title, site, bare) => expect(withoutSite(title, site)).toBe(bare))

  it.each([
    ['Hợp tác Việt Nam - Lào', null],
    ['Hợp tác Việt Nam - Lào', 'Báo Mẫu'],
    ['Họp báo - một cách nhìn', null],
    ['Sở Ngoại vụ', 'Sở Ngoại vụ'],
    ['Bắc-Nam: hội nghị giao ban', null],
  ])('leaves %s (%s)', (title, site) => expect(withoutSite(title, site)).toBe(title))
})

describe('isoTime', () => {
  it.each([
    ['2018-07-12', '2018-07-12'],
    ['2018-07-12 08:07', '2018-07-12T08:07'],
    ['2018-07-12T08:07:11+07:00', '2018-07-12T08:07:11+07:00'],
    ['2018-07-12T08:07:11.000Z', '2018-07-12T08:07:11.000Z'],
    ['12/07/2018', '2018-07-12'],
    ['5/7/2018 8:07', '2018-07-05T08:07'],
    ['12-07-2018, 08:07 GMT+7', '2018-07-12T08:07'],
  ])('%s → %s', (stated, iso) => expect(isoTime(stated)).toBe(iso))

  it.each([
    '',
    'hôm qua',
    '2018',
    '30/02/2018',
    '2018-02-30',
    '13/13/2018',
    '2018-07-12T25:00',
    'x 12/07/2018',
  ])('is none: %s', (stated) => expect(isoTime(stated)).toBeNull())
})

describe('the head of a page', () => {
  const page = (head: string, body = '') => readHtml(`<html><head>${head}</head><body>${body}</body></html>`)

  it.each([
    [
      'the heading that the title repeats',
      '<title>Hội nghị ở Huế - Báo Mẫu</title>',
      '<h1>Báo Mẫu</h1><h1>Hội nghị ở Huế</h1>',
      'Hội nghị ở Huế',
    ],
    ['the only heading', '', '<h1>Hội nghị\n ở Huế</h1>', 'Hội nghị ở Huế'],
    [
      'Open Graph',
      '<meta property="og:title" content="Hội nghị ở Huế | Báo Mẫu">',
      '<p>x</p>',
      'Hội nghị ở Huế',
    ],
    [
      'a title that the page shows',
      '<title>Hội nghị ở Huế | Báo Mẫu</title>',
      '<div>HỘI NGHỊ Ở HUẾ</div>',
      'HỘI NGHỊ Ở HUẾ',
    ],
    [
      'not a title that the page does not show',
      '<title>Trang tin tổng hợp</title>',
      '<p>Hội nghị họp.</p>',
      null,
    ],
    ['not one of several headings', '', '<h1>Tin một</h1><h1>Tin hai</h1>', null],
  ])('takes for headline %s', (_, head, body, headline) => expect(page(head, body).headline).toBe(headline))

  it.each([
    ['https://mau.example.vn/a', 'https://mau.example.vn/a'],
    ['javascript:alert(1)', null],
    ['/a', null],
    ['ftp://mau.example.vn', null],
    ['https://bao.example@la.example/', null],
  ])('takes the address %s for %s', (href, url) =>
    expect(page(`<link rel="canonical" href="${href}">`).url).toBe(url),
  )

  it.each([
    ['Lê Thử', 'Lê Thử'],
    ['admin', null],
    ['https://facebook.com/mau', null],
    ['toasoan@mau.example.vn', null],
    ['Báo Mẫu', null],
  ])('takes the writer %s for %s', (author, byline) =>
    expect(
      page(`<meta property="og:site_name" content="Báo Mẫu"><meta name="author" content="${author}">`).byline,
    ).toBe(byline),
  )

  it('passes over a broken time for the next one', () =>
    expect(
      page(
        '<meta property="article:published_time" content="hôm qua"><script type="application/ld+json">{"datePublished":"2018-07-12"}</script>',
      ).published,
    ).toBe('2018-07-12'))
})
