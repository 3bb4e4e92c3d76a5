import { describe, expect, it } from 'vitest'
import { asWritten } from '../../src/search/as-written.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'

const TEXT = `Hội nghị triển khai công tác TTĐN
Chiều 12-3-2031, Ban Chỉ đạo TTĐN họp theo Kết luận số 57-KL/TW, HOÀ BÌNH và bà Lê Thị Mẫu,
Phó Chủ tịch UBND.`

const conference = conferenceOf({ reports: [reportOf(TEXT, { id: 'mau' })] })

describe('words of the index as a conference has them', () => {
  it.each([
    ['57-kl/tw', '57-KL/TW'],
    ['57', '57'],
    ['kl', 'KL'],
    ['kết luận số 57-kl/tw', 'Kết luận số 57-KL/TW'],
    ['57-kl/tw hòa bình', '57-KL/TW, HOÀ BÌNH'],
    ['chỉ đạo ttđn', 'Chỉ đạo TTĐN'],
    ['ttđn', 'TTĐN'],
    ['12/3/2031', '12-3-2031'],
  ])('«%s» is «%s»', (words, written) => expect(asWritten(words, conference, ['body'])).toBe(written))

  it('are first looked for in the fields named', () => {
    expect(asWritten('đà nẵng', conference, ['place'])).toBe('Đà Nẵng')
    expect(asWritten('hội nghị triển khai', conference, ['title', 'body'])).toBe('Hội nghị triển khai')
    expect(asWritten('12/3/2031', conference, ['date'])).toBe('12/3/2031')
    expect(asWritten('lê thị mẫu phó', conference, ['chair'])).toBe('Lê Thị Mẫu, Phó')
  })

  it.each(['xứ mẫu', 'mẫu phó chủ tịch', ''])('stay as they are where it has none: «%s»', (words) =>
    expect(asWritten(words, conference, ['body'])).toBe(words),
  )
})
