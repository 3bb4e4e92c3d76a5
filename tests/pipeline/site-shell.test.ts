import { describe, expect, it } from 'vitest'
import { buildName, emptyPage, keepableShell } from '../../src/pipeline/site-shell.ts'

const SHELL =
  '<html><head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script>\n  </head><body></body></html>'
const parts = { shell: SHELL, chunks: { a: { file: 'a-1.js' }, b: { file: 'b-1.js' } }, manifest: '{}' }

describe('the name of a build', () => {
  it('is the same for the same program and archive', () => {
    const { chunks, ...rest } = parts
    expect(buildName({ ...rest, chunks: { b: chunks.b, a: chunks.a } })).toBe(buildName(parts))
  })
  it.each([
    ['another archive', { manifest: '{"conferences":1}' }],
    ['another part of the program', { chunks: { a: { file: 'a-2.js' }, b: { file: 'b-1.js' } } }],
    ['another shell', { shell: `${SHELL} ` }],
  ])('is another with %s', (_, other) => {
    expect(buildName({ ...parts, ...other })).not.toBe(buildName(parts))
  })
})

it('the shell names manifest, icon, build and state of the data; where the site stands is in front', () => {
  const html = keepableShell(SHELL, '/ky-yeu/', { build: 'abc', version: '0123456789abcdef' })
  expect(html).toContain('<link rel="manifest" href="/ky-yeu/site.webmanifest" />')
  expect(html).toContain('<meta name="build" content="abc" />')
  expect(html).toContain('<meta name="version" content="0123456789abcdef" />')
  expect(emptyPage(html)).toContain('noindex')
})

it('the shell says what may run before anything that does', () => {
  const html = keepableShell(SHELL, '/', { build: 'abc', version: '0123456789abcdef' })
  const [rules, script] = ['Content-Security-Policy', '<script'].map((part) => html.indexOf(part))
  expect(rules).toBeGreaterThan(0)
  expect(rules).toBeLessThan(script ?? 0)
  expect(() => keepableShell('<html></html>', '/', { build: 'abc', version: '0' })).toThrow('no charset')
})
