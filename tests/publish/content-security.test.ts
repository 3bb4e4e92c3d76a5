import { expect, it } from 'vitest'
import { DISK_SECURITY, PAGE_SECURITY, SERVED_SECURITY } from '../../src/publish/content-security.ts'

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
