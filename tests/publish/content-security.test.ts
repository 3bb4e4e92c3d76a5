import { expect, it } from 'vitest'
import {
  DISK_SECURITY,
  PAGE_SECURITY,
  SERVED_SECURITY,
  securityTag,
  WORDS_SECURITY,
} from '../../src/publish/content-security.ts'
import { SERVED_HEADERS } from '../../src/publish/hosts/served-headers.ts'
import { packPage } from '../../src/publish/pack/pack-page.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { publishedFiles } from './read-data.ts'

const rulesOf = (policy: string) =>
  new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]))

it.each([
  ['of a page', PAGE_SECURITY],
  ['of a host', SERVED_SECURITY],
  ['of a page from the disk', DISK_SECURITY],
])('the rules %s let nothing run that is written into a page or made of a text', (_, policy) => {
  const rules = rulesOf(policy)
  for (const name of ['default-src', 'script-src']) expect(rules.get(name)).toHaveLength(1)
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/u)
  expect(policy.match(/'unsafe-inline'/gu)).toHaveLength(1)
  expect(rules.get('style-src-attr')).toEqual(["'unsafe-inline'"])
  for (const name of ['object-src', 'base-uri']) expect(rules.get(name)).toEqual(["'none'"])
  expect(rules.get('require-trusted-types-for')).toEqual(["'script'"])
  expect(rules.get('trusted-types')).toEqual(['ky-yeu'])
})

it('only a host can say who may frame a page', () => {
  expect(rulesOf(SERVED_SECURITY).get('frame-ancestors')).toEqual(["'none'"])
  expect(PAGE_SECURITY).not.toContain('frame-ancestors')
})

it('a page from the disk loads what stands beside it', () =>
  expect(rulesOf(DISK_SECURITY).get('script-src')).toEqual(['file:']))

it('every small page of its own says its rules before anything else', async () => {
  const { id } = conferenceOf()
  const files = await publishedFiles(publicationOf({ redirects: { cu: id } }))
  const pages = [...files].filter(([path]) => path.endsWith('.html'))
  expect(pages.map(([path]) => path)).toContain('hoi-nghi/cu/index.html')
  for (const [, html] of pages)
    expect(html).toContain(`<meta charset="utf-8" />\n    ${securityTag(WORDS_SECURITY)}`)
  expect(packPage().content).toContain(`<meta charset="utf-8" />\n    ${securityTag(DISK_SECURITY)}`)
})

it('every host sends them with every file', async () => {
  expect(SERVED_HEADERS['Content-Security-Policy']).toBe(SERVED_SECURITY)
  const files = await publishedFiles(publicationOf())
  const [everyFile] = (files.get('_headers') ?? '').split(/\n(?=\/)/u)
  expect(everyFile?.split('\n')).toEqual(
    expect.arrayContaining(['/*', `  Content-Security-Policy: ${SERVED_SECURITY}`]),
  )
  const served = (files.get('nginx.conf') ?? '')
    .split(/^(?=location )/mu)
    .filter((one) => !/return \d/u.test(one))
  expect(served.length).toBeGreaterThan(3)
  for (const rules of served.slice(1))
    expect(rules).toContain(`add_header Content-Security-Policy "${SERVED_SECURITY}"`)
})
