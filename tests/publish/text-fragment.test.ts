import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textFragment } from '../../src/publish/text-fragment.ts'
import { hostileText } from './hostile.ts'

/** What a browser reads of a text directive, by the grammar of the specification. */
function readDirective(fragment: string) {
  const parts = fragment.replace('#:~:text=', '').split(',')
  const prefix = parts.at(0)?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined
  const [start, end] = parts
  const decoded = (part: string | undefined) => (part === undefined ? null : decodeURIComponent(part))
  return { prefix: decoded(prefix), start: decoded(start), end: decoded(end), suffix: decoded(suffix) }
}

function fragmentOf(line: string, words: string, lines = [line]) {
  const start = line.lastIndexOf(words)
  return textFragment(line, { start, end: start + words.length }, lines)
}

const ALONE = { prefix: null, end: null, suffix: null }

describe('a link to words of a page', () => {
  it('names them in percent-encoded UTF-8, the signs of its own syntax encoded, too', () => {
    const words = 'Kết luận số 57-KL/TW, mục 2 & 3'
    const fragment = fragmentOf(`Theo ${words}.`, words)
    expect(fragment).toBe(
      '#:~:text=K%E1%BA%BFt%20lu%E1%BA%ADn%20s%E1%BB%91%2057%2DKL%2FTW%2C%20m%E1%BB%A5c%202%20%26%203',
    )
    expect(readDirective(fragment)).toEqual({ ...ALONE, start: words })
  })

  it('says what stands around words that the page has twice', () => {
    const line = 'Ông Mẫu chủ trì. Hội nghị họp. Bà Mẫu dự. Hội nghị họp.'
    expect(readDirective(fragmentOf(line, 'Hội nghị họp.'))).toEqual({
      ...ALONE,
      prefix: 'dự.',
      start: 'Hội nghị họp.',
    })
  })

  it('takes words for the same that differ by case and marks alone, as browsers do', () => {
    const line = 'Hội nghị họp ở Huế.'
    const lines = ['HOI NGHI, hội nghi', line]
    expect(readDirective(fragmentOf(line, 'Hội nghị', lines))).toEqual({
      ...ALONE,
      start: 'Hội nghị',
      suffix: 'họp',
    })
  })

  it('names the words alone where nothing around them would tell', () => {
    const line = 'Hội nghị họp.'
    expect(readDirective(fragmentOf(line, line, [line, line]))).toEqual({ ...ALONE, start: line })
  })

  it('names beginning and end of long ones', () => {
    const words = Array.from({ length: 60 }, (_, at) => `từ${at}`).join(' ')
    expect(readDirective(fragmentOf(`${words} và nữa`, words))).toEqual({
      ...ALONE,
      start: 'từ0 từ1 từ2 từ3 từ4',
      end: 'từ55 từ56 từ57 từ58 từ59',
    })
  })

  it('names long ones by a beginning that nothing else on the page has', () => {
    const words = Array.from({ length: 60 }, (_, at) => `từ${at}`).join(' ')
    const lines = ['từ0 từ1 từ2 từ3 từ4 từ5 khác', words]
    expect(readDirective(fragmentOf(words, words, lines)).start).toBe('từ0 từ1 từ2 từ3 từ4 từ5 từ6')
  })

  it('names nothing of no words', () => expect(textFragment('a b', { start: 1, end: 2 }, ['a b'])).toBe(''))

  it('can be read again, whatever the words are', () =>
    fc.assert(
      fc.property(hostileText, (words) => {
        expect(readDirective(fragmentOf(words, words)).start).toBe(words.trim())
      }),
    ))
})
