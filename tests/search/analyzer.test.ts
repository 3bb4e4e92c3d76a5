import { describe, expect, it } from 'vitest'
import { terms, tokens } from '../../src/search/analyzer.ts'

describe('terms', () => {
  it.each([
    ['Hội nghị đối ngoại', ['hội', 'nghị', 'đối', 'ngoại']],
    ['theo Kết luận 16-KL/TW.', ['theo', 'kết', 'luận', '16-kl/tw', '16', 'kl', 'tw']],
    ['số 72/2015/NĐ-CP,', ['số', '72/2015/nđ-cp', '72', '2015', 'nđ', 'cp']],
    ['26‑CT/TW', ['26-ct/tw', '26', 'ct', 'tw']],
    ['giai đoạn 2011–2020', ['giai', 'đoạn', '2011-2020', '2011', '2020']],
    ['ngày 24/12/2019', ['ngày', '24/12/2019', '24/12', '12/2019', '24', '12', '2019']],
    ['02.09.2019', ['2/9/2019', '2/9', '9/2019', '2', '9', '2019']],
    ['2019-12-24', ['24/12/2019', '24/12', '12/2019', '24', '12', '2019']],
    ['chiều 23/2', ['chiều', '23/2', '23', '2']],
    ['ngày 10-11', ['ngày', '10-11', '10', '11']],
    ['hơn 27.000 lượt', ['hơn', '27.000', '27', '000', 'lượt']],
    ['UBND tỉnh họp.Chiều cùng ngày', ['ubnd', 'tỉnh', 'họp', 'chiều', 'cùng', 'ngày']],
    ['văn hóa-thể thao', ['văn', 'hóa', 'thể', 'thao']],
    ['ÐẢNG hoà', ['đảng', 'hòa']],
    ['🎉 … «» \ud800', []],
  ])('of «%s»', (text, expected) => expect(terms(text)).toEqual(expected))

  it('are the same for composed and decomposed text', () =>
    expect(terms('Hội nghị đối ngoại'.normalize('NFD'))).toEqual(terms('Hội nghị đối ngoại')))

  it('keep only the parts of a chain too long for a number', () =>
    expect(terms('1/'.repeat(50_000))).toHaveLength(50_000))
})

describe('tokens', () => {
  it('say where each part of a date stands', () => {
    const text = 'sáng 02/9/2019'
    const [, date] = tokens(text)
    expect(date?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '02/9',
      '9/2019',
      '02',
      '9',
      '2019',
    ])
  })
})
