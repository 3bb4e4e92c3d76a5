import { expect, it, vi } from 'vitest'

const asked = async () => {
  vi.resetModules()
  return (await import('../../src/web/script-address.ts')).scriptAddress
}

const FOREIGN = [
  'https://other.example/a.js',
  '//other.example/a.js',
  'data:text/javascript,alert(1)',
  'blob:http://localhost:3000/a.js',
  'javascript:alert(1)//.js',
  '/archive/manifest.json',
]

it('gives a script of this site', async () => {
  const scriptAddress = await asked()
  expect(scriptAddress('/assets/a-1.js')).toBe(`${location.origin}/assets/a-1.js`)
})

it.each(FOREIGN)('refuses «%s»', async (address) => {
  const scriptAddress = await asked()
  expect(() => scriptAddress(address)).toThrow(`Cannot run "${address}"`)
})

it('asks a browser that trusts no address by one policy', async () => {
  const createPolicy = vi.fn((_: string, rules: object) => rules)
  vi.stubGlobal('trustedTypes', { createPolicy })
  const scriptAddress = await asked()
  for (const file of ['/a.js', '/b.js']) expect(scriptAddress(file)).toBe(location.origin + file)
  expect(() => scriptAddress('https://other.example/a.js')).toThrow('Cannot run')
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['ky-yeu'])
})
