import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headTags, type PageHead } from '../../src/publish/page-head.ts'
import { pageHtml } from '../../src/publish/page-html.ts'
import { pageShell } from '../../src/publish/page-shell.ts'

const SHELL = `<!doctype html>
<html lang="vi">
  <head>
    <!-- head -->
    <title>Vỏ</title>
    <!-- /head -->
    <link rel="stylesheet" href="/vo.css" />
  </head>
  <body>
    <div id="root"><noscript>Cần JavaScript</noscript></div>
  </body>
</html>`

const HEAD: PageHead = {
  title: 'Hội nghị mẫu',
  description: 'Ngày 12 tháng 3',
  language: 'vi',
  kind: 'article',
  canonical: 'https://ky-yeu.example/hoi-nghi/mau',
  alternates: [{ language: 'en', href: 'https://ky-yeu.example/en/hoi-nghi/mau' }],
  image: null,
  meta: [{ name: 'DC.title', content: 'Hội nghị mẫu' }],
  links: [{ rel: 'alternate', type: 'application/json', href: 'record.json' }],
  data: [],
}

const page = (fields: Partial<PageHead> = {}, body = '<main>Chữ</main>') => ({
  address: '/en/hoi-nghi/mau',
  language: 'en',
  head: headTags({ ...HEAD, ...fields }),
  body,
  view: null,
  modules: [],
})

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('a page in the shell of the site', () => {
  it('has its own head, language and body, and no word of the shell that needs a script', () => {
    const html = pageHtml(pageShell(SHELL, ['<link rel="stylesheet" href="/trang.css" />']), page())
    const { documentElement, title, head, body } = documentOf(html)
    expect(documentElement.lang).toBe('en')
    expect(title).toBe('Hội nghị mẫu')
    expect(body.querySelector('#root[data-address="/en/hoi-nghi/mau"] > main')?.textContent).toBe('Chữ')
    expect(body.textContent).not.toContain('JavaScript')
    const sheets = [...head.querySelectorAll('link[rel="stylesheet"]')].map((sheet) =>
      sheet.getAttribute('href'),
    )
    expect(sheets).toEqual(['/vo.css', '/trang.css'])
  })

  it('says where it stands and in which other forms', () => {
    const { head } = documentOf(pageHtml(SHELL, page()))
    const href = (selector: string) => head.querySelector(selector)?.getAttribute('href')
    expect(href('link[rel="canonical"]')).toBe('https://ky-yeu.example/hoi-nghi/mau')
    expect(href('link[hreflang="en"]')).toBe('https://ky-yeu.example/en/hoi-nghi/mau')
    expect(href('link[type="application/json"]')).toBe('record.json')
    expect(head.querySelector('meta[name="robots"]')).toBeNull()
  })

  it('that stands nowhere is not to be found', () => {
    const { head } = documentOf(pageHtml(SHELL, page({ canonical: null })))
    expect(head.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(head.querySelector('link[rel="canonical"]')).toBeNull()
  })

  it('keeps every character of a hostile title', () => {
    const hostile = fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '&',
      '</title>',
      '</script>',
      '$&',
      '$1',
      '\n',
      '=1+1',
      '🙂',
      '&amp;',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { minLength: 1 }), (parts) => {
        // What HTML itself cannot keep in a title, it cannot keep from anybody.
        const title = parts.join('').replaceAll('\0', '').replaceAll('\r', '').trim()
        fc.pre(title !== '' && title.isWellFormed())
        const { head } = documentOf(pageHtml(SHELL, page({ title, description: title })))
        expect(head.querySelector('title')?.textContent?.trim()).toBe(title)
        expect(head.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(title)
        expect(head.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(title)
        expect(head.querySelectorAll('script')).toHaveLength(0)
      }),
    )
  })

  it('does not fit a shell without a place for it', () => {
    expect(() => pageHtml('<html lang="vi"></html>', page())).toThrow('Cannot write page "/en/hoi-nghi/mau"')
    expect(() => pageShell('<html lang="vi"></html>', [])).toThrow('the shell has no head')
  })
})
