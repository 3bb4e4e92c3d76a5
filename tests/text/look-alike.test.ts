import { describe, expect, it } from 'vitest'
import { disguises } from '../../src/text/look-alike.ts'

describe('disguises', () => {
  it.each([
    ['ᏂàทᏂ chính ɦội nɡhị', ['Cherokee', 'Thai', 'phonetic']],
    ['Ꮒội nghị Ꮒọp tại ᏂàᏁội, Ꮯông tác', ['Cherokee']],
    ['Нội nghị tổng кết công tác năm nау', ['Cyrillic']],
    ['ʜội nɢʜị ᴛổnɢ ᴋết', ['phonetic']],
  ])('finds them in: %s', (text, scripts) => expect(disguises(text)).toEqual(scripts))

  it.each([
    'Hội nghị tổng kết công tác thông tin đối ngoại',
    'Báo Нhân Dân đưa tin.',
    'Phiên bản: 中文 ภาษาไทย Русский Ελληνικά',
    'Tờ «Правда» và hãng ТАСС đưa tin về hội nghị, kΩ và µm.',
    'ประชุม (hội nghị), การประชุม (cuộc họp)',
    '',
  ])('finds none in: %s', (text) => expect(disguises(text)).toEqual([]))
})
