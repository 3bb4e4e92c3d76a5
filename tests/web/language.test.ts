import { describe, expect, it } from 'vitest'
import { homeOf, languageAt } from '../../src/web/language.ts'
import { openEdition } from '../../src/web/open-edition.ts'

describe('the language of an address', () => {
  it.each([
    ['/', '/', 'vi'],
    ['/hoi-nghi/en', '/', 'vi'],
    ['/english', '/', 'vi'],
    ['/en', '/', 'en'],
    ['/en/', '/', 'en'],
    ['/en/hoi-nghi/x', '/', 'en'],
    ['/ky-yeu/', '/ky-yeu/', 'vi'],
    ['/ky-yeu/en/khoang-trong', '/ky-yeu/', 'en'],
    ['/en/khoang-trong', '/ky-yeu/', 'vi'],
  ])('%s on a site at %s is %s', (pathname, base, language) =>
    expect(languageAt(pathname, base)).toBe(language),
  )

  it('begins at a home of its own', () => {
    expect(homeOf('vi', '/ky-yeu/')).toBe('/ky-yeu/')
    expect(homeOf('en', '/ky-yeu/')).toBe('/ky-yeu/en')
  })
})

describe('the edition at an address', () => {
  it('is Vietnamese, and loads no other words', async () => {
    const load = () => Promise.reject(new Error('Nobody may ask'))
    const { language, strings } = await openEdition(
      '/hoi-nghi/x',
      { base: '/', site: 'https://ky-yeu.example/' },
      load,
    )
    expect([language, strings.nav.timeline]).toEqual(['vi', 'Dòng thời gian'])
  })

  it('is English under /en', async () => {
    const { language, strings } = await openEdition('/en/hoi-nghi/x', {
      base: '/',
      site: 'https://ky-yeu.example/',
    })
    expect([language, strings.nav.timeline]).toEqual(['en', 'Timeline'])
  })

  it('is Vietnamese, and says so, when the English words cannot be loaded', async () => {
    const { language, strings } = await openEdition(
      '/en',
      { base: '/', site: 'https://ky-yeu.example/' },
      () => Promise.reject(new Error('offline')),
    )
    expect([language, strings.nav.timeline]).toEqual(['vi', 'Dòng thời gian'])
  })
})
