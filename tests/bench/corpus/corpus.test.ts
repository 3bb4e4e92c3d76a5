import { describe, expect, it } from 'vitest'
import { Conference } from '../../../src/model/conference.ts'
import { corpusOf } from './corpus.ts'

const texts = (corpus: readonly Conference[]) =>
  corpus.flatMap(({ reports }) => reports.map(({ text }) => text))
const corpus = corpusOf(500)

describe('an invented corpus', () => {
  it('holds records as the archive does', () =>
    expect(() => corpus.slice(0, 100).map((conference) => Conference.parse(conference))).not.toThrow())
  it('is the same for the same seed', () => expect(corpusOf(20)).toEqual(corpus.slice(0, 20)))
  it('is another for another seed', () =>
    expect(texts(corpusOf(20, { seed: 2 })).filter((text) => texts(corpus).includes(text))).toEqual([]))
  it('tells no conference twice', () => {
    expect(new Set(texts(corpus)).size).toBe(corpus.length)
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length)
  })
  it('leaves no slot open', () =>
    expect(texts(corpus).filter((text) => /[{}]|undefined/u.test(text))).toEqual([]))
  it.each([100, 450])('writes reports of %i syllables', (syllables) => {
    const lengths = texts(corpusOf(50, { syllables })).map((text) => text.split(/\s+/u).length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(syllables)
    expect(Math.max(...lengths)).toBeLessThan(syllables + 80)
  })
  it('says a few syllables often and many seldom', () => {
    const counts = new Map<string, number>()
    for (const word of texts(corpus)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
    const often = [...counts.values()].toSorted((one, other) => other - one)
    const all = often.reduce((sum, count) => sum + count, 0)
    const share = (first: number) => often.slice(0, first).reduce((sum, count) => sum + count, 0) / all
    expect(often.length).toBeGreaterThan(1000)
    expect(share(10)).toBeGreaterThan(0.1)
    expect(share(10)).toBeLessThan(0.35)
    expect(share(100)).toBeLessThan(0.75)
  })
})
