import { describe, expect, it } from 'vitest'
import { briefQuote } from '../../src/web/brief-quote.ts'

describe('a quotation in a note', () => {
  it('stays whole when it is short', () => {
    const text = 'Hội nghị họp tại Huế.'
    expect(briefQuote(text)).toBe(text)
  })

  it('is told by its first and last words when it is long', () => {
    const text =
      'Hội nghị nghe báo cáo kết quả công tác thông tin đối ngoại năm 2030 và bàn nhiệm vụ của năm mới, quý đầu tiên.'
    expect(briefQuote(text)).toBe(
      'Hội nghị nghe báo cáo kết quả công tác thông tin … vụ của năm mới, quý đầu tiên.',
    )
  })

  it('is cut anywhere where there is no space', () => {
    const text = 'x'.repeat(200)
    expect(briefQuote(text).length).toBeLessThan(100)
  })
})
