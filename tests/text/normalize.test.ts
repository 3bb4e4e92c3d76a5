import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/text/normalize.ts'

describe('normalize', () => {
  it.each([
    ['Hội nghị'.normalize('NFD'), 'Hội nghị', ['nfd']],
    ['Ðảng ủy', 'Đảng ủy', ['eth']],
    ['đối\u00adngoại\u200b', 'đốingoại', ['zero-width', 'soft-hyphen']],
    ['12\u00a0giờ', '12 giờ', ['space']],
    ['  vùng   đồng  bào \r\n  miền núi ', 'vùng đồng bào\nmiền núi', ['line-end']],
    ['Hội nghị.', 'Hội nghị.', []],
    // To put so many marks into their order would take minutes.
    [
      `x${'\u0323\u0301'.repeat(400_000)}`,
      `x${'\u0323'.repeat(15)}${'\u0301'.repeat(15)}`,
      ['stacked-marks'],
    ],
  ])('%j → %j', (raw, text, repairs) => expect(normalize(raw)).toEqual({ text, repairs }))

  it('is idempotent', () => {
    const once = normalize('Uỷ\u00a0ban  Ðà\tNẵng'.normalize('NFD')).text
    expect(normalize(once)).toEqual({ text: once, repairs: [] })
  })

  it('mends lone surrogates instead of passing them on', () =>
    expect(normalize('a\ud800b').text).toBe('a\ufffdb'))
})
