import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, passagesOf, piecesOf, type Stretch } from '../../src/web/passages.ts'
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

/** Pieces of the paragraph: evidence in brackets, a hit in stars, its going on with one star. */
const pieces = (evidence: readonly string[], hits: readonly string[] = []) =>
  piecesOf(stretch('Hội nghị họp tại Huế.'), {
    evidence: evidence.map(stretch),
    hits: hits.map(stretch),
  }).map(({ start, end, isEvidence, hit }) => {
    const star = { begins: '**', 'goes-on': '*', none: '' }[hit ?? 'none']
    const text = star + TEXT.slice(start, end)
    return isEvidence ? `[${text}]` : text
  })

describe('piecesOf', () => {
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
  ])('with evidence %j gives %j', (quotes, expected) => expect(pieces(quotes)).toEqual(expected))

  it.each([
    [[], ['họp tại'], ['Hội nghị ', '**họp tại', ' Huế.']],
    [['tại Huế'], ['tại Huế'], ['Hội nghị họp ', '[**tại Huế]', '.']],
    [['tại Huế'], ['họp tại'], ['Hội nghị ', '**họp ', '[*tại]', '[ Huế]', '.']],
    [['họp tại'], ['tại Huế'], ['Hội nghị ', '[họp ]', '[**tại]', '* Huế', '.']],
    [['họp tại Huế'], ['tại'], ['Hội nghị ', '[họp ]', '[**tại]', '[ Huế]', '.']],
    [['tại'], ['họp tại Huế'], ['Hội nghị ', '**họp ', '[*tại]', '* Huế', '.']],
    [[], ['Hội', 'nghị'], ['**Hội', ' ', '**nghị', ' họp tại Huế.']],
  ])('with evidence %j and hits %j gives %j', (evidence, hits, expected) =>
    expect(pieces(evidence, hits)).toEqual(expected),
  )

  it('is the passage again, letter by letter, whatever is marked', () => {
    const passage = { start: 9, end: 30 }
    const stretches = fc.array(
      fc.tuple(fc.nat(45), fc.nat(12)).map(([start, length]) => ({ start, end: start + length + 1 })),
    )
    fc.assert(
      fc.property(stretches, stretches, (evidence, marks) => {
        const hits = marks
          .toSorted((one, other) => one.start - other.start)
          .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
        const cut = piecesOf(passage, { evidence, hits })
        expect(cut.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT.slice(9, 30))
        for (const piece of cut) expect(piece.isEvidence).toBe(evidence.some((one) => overlap(one, piece)))
      }),
    )
  })
})
