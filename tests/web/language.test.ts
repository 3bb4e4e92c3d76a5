import { describe, expect, it } from 'vitest'
import { homeOf, languageAt } from '../../src/web/language.ts'
import { openEdition } from '../../src/web/open-edition.ts'
import { english } from '../../src/web/strings/en/english.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'

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

const PLACE = { base: '/', site: 'https://ky-yeu.example/' }
const none = () => Promise.reject(new Error('offline'))
const words = { vi: () => Promise.resolve(vietnamese), en: () => Promise.resolve(english) }

describe('the edition at an address', () => {
  it('is Vietnamese, and loads no other words', async () => {
    const { language, strings } = await openEdition('/hoi-nghi/x', PLACE, { ...words, en: none })
    expect([language, strings.nav.timeline]).toEqual(['vi', 'Dòng thời gian'])
  })

  it('is English under /en, and loads no other words', async () => {
    const { language, strings } = await openEdition('/en/hoi-nghi/x', PLACE, { ...words, vi: none })
    expect([language, strings.nav.timeline]).toEqual(['en', 'Timeline'])
  })

  it('is Vietnamese, and says so, when the English words cannot be loaded', async () => {
    const { language, strings } = await openEdition('/en', PLACE, { ...words, en: none })
    expect([language, strings.nav.timeline]).toEqual(['vi', 'Dòng thời gian'])
  })

  it.each([
    ['/', 'Dòng thời gian'],
    ['/en', 'Timeline'],
  ])('has at %s the words of the site', async (pathname, timeline) => {
    const { strings } = await openEdition(pathname, PLACE)
    expect(strings.nav.timeline).toBe(timeline)
  })
})
