import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/search/highlight.ts'
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
