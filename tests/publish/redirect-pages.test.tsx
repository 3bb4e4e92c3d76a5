import { expect, it } from 'vitest'
import { redirectPages } from '../../src/publish/redirect-pages.ts'
import { publicationOf } from '../fixtures/publication.ts'

it('an address that was given once leads on without a script, in every language', () => {
  const publication = publicationOf({
    site: 'https://ky-yeu.example/ky-yeu/',
    redirects: { '2031-03-11-mau': '2031-03-12-mau' },
  })
  const pages = new Map(
    [...(redirectPages.files(publication) as Iterable<{ path: string; content: string }>)].map(
      ({ path, content }) => [path, content],
    ),
  )
  for (const home of ['', 'en/']) {
    const html = pages.get(`${home}hoi-nghi/2031-03-11-mau/index.html`) ?? ''
    const document = new DOMParser().parseFromString(html, 'text/html')
    const target = `/ky-yeu/${home}hoi-nghi/2031-03-12-mau`
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      `0; url=${target}`,
    )
    expect(document.querySelector('a')?.getAttribute('href')).toBe(target)
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      `https://ky-yeu.example/ky-yeu/${home}hoi-nghi/2031-03-12-mau`,
    )
  }
  expect(pages.has('khoang-trong/index.html')).toBe(true)
})
