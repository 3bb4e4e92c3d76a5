import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/search/analyzer.ts'

const exact = (text: string) => tokens(text).map((token) => token.exact)

describe('tokens', () => {
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
    ['tỉnh họp.Chiều cùng ngày', ['tỉnh', 'họp', 'chiều', 'cùng', 'ngày']],
    ['văn hóa-thể thao', ['văn', 'hóa', 'thể', 'thao']],
    ['ÐẢNG hoà', ['đảng', 'hòa']],
    ['quản lí, quản lý', ['quản', 'li', 'quản', 'li'].map((word) => (word === 'li' ? 'lí' : word))],
    ['kỹ năng và kĩ năng', ['kĩ', 'năng', 'và', 'kĩ', 'năng']],
    ['🎉 … «» \ud800', []],
  ])('of «%s»', (text, expected) => expect(exact(text)).toEqual(expected))

  it.each([
    ['công tác TTĐN năm', ['công', 'tác', 'ttđn', 'thông', 'tin', 'đối', 'ngoại', 'năm']],
    ['Ban Tuyên giáo T.Ư họp', ['ban', 'tuyên', 'giáo', 't.ư', 'trung', 'ương', 'họp']],
    ['Bộ TT&TT', ['bộ', 'tt&tt', 'thông', 'tin', 'và', 'truyền', 'thông']],
    ['UBND-HĐND', ['ubnd', 'ủy', 'ban', 'nhân', 'dân', 'hđnd', 'hội', 'đồng', 'nhân', 'dân']],
  ])('of a short form are followed by what it stands for: «%s»', (text, expected) =>
    expect(exact(text)).toEqual(expected),
  )

  it('of two days in one are both', () => {
    const text = 'trong hai ngày 12-13/7/2018'
    const dates = tokens(text).filter(({ kind }) => kind === 'date')
    expect(dates.map((token) => token.exact)).toEqual(['12/7/2018', '13/7/2018'])
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['12', '13/7/2018'])
  })

  it.each(['40-50/7/2018', '12-13/17/2018'])('of what is no two days are those of a number: %s', (text) =>
    expect(tokens(text)[0]?.kind).toBe('number'),
  )

  it('are the same for composed and decomposed text', () =>
    expect(exact('Hội nghị đối ngoại'.normalize('NFD'))).toEqual(exact('Hội nghị đối ngoại')))

  it('keep only the parts of a chain too long for a number', () =>
    expect(exact('1/'.repeat(50_000))).toHaveLength(50_000))

  it('say where each part of a date stands', () => {
    const text = 'sáng 02/9/2019'
    const parts = tokens(text).filter(({ kind }) => kind === 'part')
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '02/9',
      '9/2019',
      '02',
      '9',
      '2019',
    ])
  })
})
