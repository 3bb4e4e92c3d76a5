import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/text/html.ts'

const PAGES = path.join(import.meta.dirname, 'pages')

type Expected = {
  readonly headline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly body: readonly string[]
  readonly captions: readonly string[]
  readonly furniture: readonly string[]
  readonly hidden: readonly string[]
}

const cases = readdirSync(PAGES).map((name) => {
  const html = readFileSync(path.join(PAGES, name, 'source.html'), 'utf8')
  const expected: Expected = JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8'))
  return { name, source: readHtml(html), expected }
})

describe.each(cases)('the page of $name', ({ source, expected }) => {
  const lines = source.text.split('\n')
  const { headline, publisher, published, url, byline } = expected

  it('states what its head states', () =>
    expect(source).toMatchObject({ headline, publisher, published, url, byline, rights: 'capture' }))

  it.each(expected.body)('keeps as a line: %s', (sentence) => expect(lines).toContain(sentence))

  it.each(expected.captions)('keeps as a line of its own the caption: %s', (caption) =>
    expect(lines).toContain(caption),
  )

  it.each([...expected.hidden, '0'])('shows nothing hidden: %s', (hidden) =>
    expect(hidden === '0' || !source.text.includes(hidden)).toBe(true),
  )
})

it('leaves at most a quarter of the furniture of all pages', () => {
  const kept = cases.flatMap(({ source, expected }) =>
    expected.furniture.filter((piece) => source.text.includes(piece)),
  )
  const all = cases.flatMap(({ expected }) => expected.furniture)
  expect(kept.length / all.length).toBeLessThan(0.25)
})
