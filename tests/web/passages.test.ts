import { describe, expect, it } from 'vitest'
import { passagesOf, piecesOf, type Stretch } from '../../src/web/passages.ts'
import { reportOf } from '../fixtures/conference.ts'

const TEXT = 'Tin ngắn\nHội nghị họp tại Huế.\nQuang cảnh'
const report = reportOf(TEXT, { headline: 'Tin ngắn', captions: [{ start: 31, end: TEXT.length }] })

const stretch = (quote: string): Stretch => {
  const start = TEXT.indexOf(quote)
  return { start, end: start + quote.length }
}

describe('passagesOf', () => {
  it('tells headline, paragraph and caption apart', () => {
    expect(passagesOf(report).map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
      ['headline', 'Tin ngắn'],
      ['paragraph', 'Hội nghị họp tại Huế.'],
      ['caption', 'Quang cảnh'],
    ])
  })

  it('takes the first line for a paragraph when it is not the headline', () => {
    const [first] = passagesOf({ ...report, headline: 'Một tin khác' })
    expect(first?.kind).toBe('paragraph')
  })
})

describe('piecesOf', () => {
  const pieces = (...quotes: readonly string[]) =>
    piecesOf(stretch('Hội nghị họp tại Huế.'), quotes.map(stretch)).map(({ start, end, role }) =>
      role === 'evidence' ? `[${TEXT.slice(start, end)}]` : TEXT.slice(start, end),
    )

  it.each([
    [[], ['Hội nghị họp tại Huế.']],
    [['tại Huế'], ['Hội nghị họp ', '[tại Huế]', '.']],
    [
      ['Hội nghị', 'Huế'],
      ['[Hội nghị]', ' họp tại ', '[Huế]', '.'],
    ],
    [
      ['họp tại', 'tại Huế'],
      ['Hội nghị ', '[họp tại Huế]', '.'],
    ],
    [
      ['họp tại Huế', 'tại'],
      ['Hội nghị ', '[họp tại Huế]', '.'],
    ],
    [['Tin ngắn\nHội nghị'], ['[Hội nghị]', ' họp tại Huế.']],
    [['Quang cảnh'], ['Hội nghị họp tại Huế.']],
  ])('with evidence %j gives %j', (quotes, expected) => expect(pieces(...quotes)).toEqual(expected))
})
