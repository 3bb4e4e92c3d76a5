import { describe, expect, it } from 'vitest'
import { siteLocation } from '../../src/pipeline/site-location.ts'

const USUAL = 'https://ky-yeu.example/'

describe('where a site will stand', () => {
  it.each([
    [{}, { site: 'https://ky-yeu.example/', base: '/' }],
    [{ base: '/ky-yeu/' }, { site: 'https://ky-yeu.example/ky-yeu/', base: '/ky-yeu/' }],
    [{ base: 'ky-yeu' }, { site: 'https://ky-yeu.example/ky-yeu/', base: '/ky-yeu/' }],
    [
      { site: 'https://mau.example/kho/ky-yeu' },
      { site: 'https://mau.example/kho/ky-yeu/', base: '/kho/ky-yeu/' },
    ],
    [
      { site: 'https://mau.example', base: '/' },
      { site: 'https://mau.example/', base: '/' },
    ],
  ])('%o', (given, expected) => expect(siteLocation(given, USUAL)).toEqual(expected))

  it.each([
    [{ site: 'mau.example' }, 'Cannot use "--site mau.example"'],
    [{ site: 'ftp://mau.example/' }, 'Cannot use "--site ftp://mau.example/"'],
    [{ site: 'https://mau.example/?q=1' }, 'Cannot use "--site https://mau.example/?q=1"'],
    [{ base: '/kỷ yếu/' }, 'Cannot use "--base /kỷ yếu/"'],
    [{ base: '/../' }, 'Cannot use "--base /../"'],
    [{ site: 'https://mau.example/a/', base: '/b/' }, 'the site stands at /a/'],
  ])('%o is refused', (given, message) => expect(() => siteLocation(given, USUAL)).toThrow(message))
})
