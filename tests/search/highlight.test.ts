import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/search/analyzer.ts'
import { highlight } from '../../src/search/highlight.ts'
import { lightFor } from '../../src/search/light.ts'
import { snippet } from '../../src/search/snippet.ts'

const marked = (text: string, query: string) =>
  highlight(text, query).map(({ start, end }) => text.slice(start, end))

describe('highlight', () => {
  it.each([
    ['Công tác thông tin đối ngoại', 'doi ngoai', ['đối', 'ngoại']],
    [
      'Công tác thông tin đối ngoại'.normalize('NFD'),
      'đối ngoại',
      ['đối', 'ngoại'].map((w) => w.normalize('NFD')),
    ],
    ['THÔNG TIN ÐỐI NGOẠI', 'đối', ['ÐỐI']],
    ['vì hoà bình', 'hòa bình', ['hoà', 'bình']],
    ['đối ngoại, đối nội', 'đối', ['đối', 'đối']],
    ['đối ngoại', 'doi ngo', ['đối', 'ngo']],
    ['ngoại ngữ và ngữ', 'ngữ ngoại', ['ngoại', 'ngữ', 'ngữ']],
    ['theo Kết luận 16-KL/TW.', '16-kl/tw', ['16-KL/TW']],
    ['theo Kết luận 16-KL/TW.', '16', ['16']],
    ['Quyết định 368 QĐ-TTg', '368/qđ-ttg', ['368', 'QĐ', 'TTg']],
    ['sáng 02/9/2019', '2019', ['2019']],
    ['sáng 02/9/2019', '2.9.2019', ['02/9/2019']],
    ['İstanbul và Hà Nội', 'ha noi', ['Hà', 'Nội']],
    ['đại hội', 'hoi', ['hội']],
    ['UBND tỉnh', 'ủy ba', ['UBND']],
  ])('in «%s» «%s» marks %j', (text, query, expected) => expect(marked(text, query)).toEqual(expected))

  it.each([
    ['đối ngoại', ''],
    ['đối ngoại', '…'],
    ['', 'đối'],
    ['hội nghị', 'oi'],
  ])('in «%s» «%s» marks nothing', (text, query) => expect(marked(text, query)).toEqual([]))

  it('marks in order, without overlap, inside the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const edges = highlight(`${text} ${query}`, query).flatMap(({ start, end }) => [start, end])
        expect(edges).toEqual(edges.toSorted((one, other) => one - other))
        expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(text.length + 1 + query.length)
      }),
    ))
})

describe('snippet', () => {
  const opening = 'Sáng nay, hội nghị khai mạc tại thành phố. '.repeat(6).trim()
  const answer = `${'Báo cáo nêu nhiều kết quả. '.repeat(10)}Đoàn đại biểu bàn thông tin đối ngoại ở vùng biên giới phía bắc. ${'Các ý kiến khác. '.repeat(12)}`
  const text = `${opening}\n${answer}`

  it('shows the passage that answers most words', () => {
    const { text: passage, marks, cut } = snippet(text, 'doi ngoai bien gioi')
    expect(passage).toContain('bàn thông tin đối ngoại ở vùng biên giới')
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['đối', 'ngoại', 'biên', 'giới'])
    expect(cut).toEqual({ before: true, after: true })
    expect(passage.length).toBeLessThan(230)
  })
  it('begins and ends at words', () => {
    const { text: passage } = snippet(text, 'biên giới')
    expect(` ${answer} `).toContain(` ${passage} `)
  })
  it('shows the opening where nothing is found', () => {
    const { text: passage, marks, cut } = snippet(text, 'không có')
    expect(opening.startsWith(passage)).toBe(true)
    expect(marks).toEqual([])
    expect(cut).toEqual({ before: false, after: true })
  })
  it.each(['', 'a', 'x'.repeat(5000)])('of a text without sentences is short: %#', (odd) =>
    expect(snippet(odd, 'xx a').text.length).toBeLessThan(230),
  )
})

describe('what is marked exactly', () => {
  const kept = (text: string, query: string) =>
    highlight(text, query, 'exactly').map(({ start, end }) => text.slice(start, end))
  it.each([
    ['Công tác thông tin đối ngoại', 'doi ngoai', []],
    ['Công tác thông tin đối ngoại', 'đối ngoai', ['đối']],
    ['ĐỐI NGOẠI và đổi, doi', 'đối', ['ĐỐI']],
    ['lan và lăn và lân', 'lan', ['lan']],
    ['vì hoà bình', 'HÒA BÌNH', ['hoà', 'bình']],
    ['quản lý', 'quản lí', ['quản', 'lý']],
    ['đối ngoại'.normalize('NFD'), 'đối ngo', ['đối', 'ngo'].map((word) => word.normalize('NFD'))],
    ['công tác TTĐN', 'thông tin đối ngoại', ['TTĐN']],
    ['thông tin đối ngoại', 'ttđn', ['thông', 'tin', 'đối', 'ngoại']],
    ['thông tin đối ngoại', 'ttdn', []],
  ])('in «%s» by «%s» is %j', (text, query, expected) => expect(kept(text, query)).toEqual(expected))
})

/** Words of Vietnamese, some of which differ by marks only. */
const word = fc.constantFrom(
  ...'đối đội doi đổi ngoại ngoài thông tin hoà hòa quý quí tiếng Việt UỶ ban giới biên nước'.split(' '),
)
const sentence = fc
  .tuple(fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', ' «')), { maxLength: 12 }), fc.boolean())
  .map(([words, isTakenApart]) => {
    const text = words.flat().join('')
    return isTakenApart ? text.normalize('NFD') : text
  })
const foldedWords = (text: string) => tokens(text).map(({ folded }) => folded)

describe.each(['kindly', 'exactly'] as const)('words marked %s', (reading) => {
  it('fold to words of the query', () =>
    fc.assert(
      fc.property(sentence, sentence, (text, query) => {
        const asked = foldedWords(query)
        for (const { start, end } of highlight(text, query, reading))
          expect(asked).toContain(foldedWords(text.slice(start, end)).join(' '))
      }),
    ))

  it('never part a letter from its marks', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), sentence, fc.nat(), (odd, query, at) => {
        const text = `${query.slice(0, at % (query.length + 1))}${odd} ${query.normalize('NFD')}`
        for (const { start, end } of highlight(text, query.slice(0, at % (query.length + 1)), reading))
          for (const edge of [start, end]) expect(text.slice(edge, edge + 2)).not.toMatch(/^\p{M}/u)
      }),
    ))

  it('stand in a passage that holds them whole', () =>
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, text, query) => {
        const whole = `${before.repeat(9)}${text}`
        const passage = snippet(whole, query, reading)
        expect(whole).toContain(passage.text)
        expect(passage.text).not.toMatch(/^\p{M}/u)
        const asked = foldedWords(query)
        for (const { start, end } of passage.marks)
          expect(asked).toContain(foldedWords(passage.text.slice(start, end)).join(' '))
      }),
    ))
})

describe('a phrase', () => {
  const scattered =
    'Thông báo nêu tin vui, việc đối đáp và khách ngoại quốc, thông báo tin vui, đối đáp khách ngoại quốc.'
  const together = 'Cuối buổi, các đại biểu nói về thông tin đối ngoại.'
  const filling = 'Các ý kiến khác được ghi lại đầy đủ. '.repeat(8)
  it.each([
    ['in another paragraph', `${scattered}\n${together}`],
    ['after it', `${scattered} ${filling} ${together}`],
    ['before it', `${together} ${filling} ${scattered}`],
    ['in NFD', `${scattered} ${filling} ${together}`.normalize('NFD')],
  ])('outweighs scattered words: %s', (_, text) =>
    expect(snippet(text, 'thong tin doi ngoai').text.normalize('NFC')).toContain('thông tin đối ngoại'),
  )
  it('reaches over a whole number', () =>
    expect(
      snippet(`Kết quả 57 buổi, luận bàn 19 KL. ${filling} Theo Kết luận 57-KL/TW của Ban.`, 'ket luan 57 kl')
        .text,
    ).toContain('Kết luận 57-KL/TW'))
})

describe('on a page', () => {
  /** What is lit of a page, text by text. */
  const litOn = (query: string, ...page: readonly string[]) => {
    const light = lightFor({ text: query, reading: 'kindly' }, page)
    return page.map((text) => light(text).map(({ start, end }) => text.slice(start, end)))
  }
  const title = 'Hội nghị thông tin đối ngoại'

  it.each([
    ['thong tin doi ngoai', 'Bộ Ngoại giao, phiên đối thoại', []],
    ['thông tin đối ngoại', 'Bộ Thông tin và Truyền thông', ['Thông', 'tin']],
    ['thông tin đối ngoại Huế', 'Bộ Ngoại giao họp tại Huế', ['Huế']],
    ['thông tin đối ngoại', 'công tác TTĐN', ['TTĐN']],
    ['"thông tin" ngoại giao', 'Bộ Ngoại giao thông tin', ['Ngoại', 'giao', 'thông', 'tin']],
    ['ngoại', 'Bộ Ngoại giao', ['Ngoại']],
    ['ngoai thong', 'Bộ Ngoại giao và truyền thông', ['Ngoại', 'thông']],
    ['', 'Bộ Ngoại giao', []],
    ['-thông', 'truyền thông', []],
  ])(
    'of «%s» the words that stand together there are lit, and none of them alone: «%s»',
    (query, text, lit) => expect(litOn(query, title, text)[1]).toEqual(lit),
  )

  it('a number is lit wherever it stands, the word before it only there', () =>
    expect(
      litOn('kết luận số 16-KL/TW', 'Kết luận số 16-KL/TW', 'Số 16-KL/TW là kết quả của số ấy, luận bàn'),
    ).toEqual([
      ['Kết', 'luận', 'số', '16-KL/TW'],
      ['Số', '16-KL/TW'],
    ]))

  it('words that stand together nowhere there are lit one by one', () =>
    expect(litOn('ngoại thông', 'Bộ Ngoại giao', 'truyền thông')).toEqual([['Ngoại'], ['thông']]))

  it('what ends one line and begins the next does not stand together', () =>
    expect(litOn('bộ ngoại', 'Cán bộ\nNgoại giao')).toEqual([['bộ', 'Ngoại']]))

  it('a word that is still in typing is lit as far as it is typed', () =>
    expect(litOn('thông tin đối ngo', title, 'ngoài ra')).toEqual([['thông', 'tin', 'đối', 'ngo'], []]))

  it('is lit whatever it holds', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const all = highlight(`${text} ${query}`, query)
        const light = lightFor({ text: query, reading: 'kindly' }, [text, `${text} ${query}`])
        for (const mark of light(`${text} ${query}`))
          expect(all.some(({ start, end }) => start <= mark.start && mark.end <= end)).toBe(true)
      }),
    ))
})
