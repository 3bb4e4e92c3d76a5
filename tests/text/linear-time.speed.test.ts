import { describe, expect, it } from 'vitest'
import { decode } from '../../src/text/decode.ts'
import { readHtml } from '../../src/text/html.ts'
import { canonicalSyllable } from '../../src/text/syllable-variants.ts'
import { telexDecoded } from '../../src/text/telex.ts'
import { unscrambled } from '../../src/text/unscramble.ts'
import { vniDecoded } from '../../src/text/vni-typing.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { timesAsLong } from '../times-as-long.ts'

/** Ten times the text in at most so many times the time; two thirds of it are room for collectors and caches. */
const MOST = 30

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))
const both = (piece: string, short: number) => ({
  short: filled(piece, short),
  long: filled(piece, 10 * short),
})

const PARAGRAPH =
  '<p>Hội nghị nghe báo cáo kết quả công tác thông tin đối ngoại năm 2018 của Ban Chỉ đạo.</p>'

describe('bytes are decoded in time by their length, not by its square', () => {
  it.each([
    ['Vietnamese', 'Sáng 12/7, tại thành phố Huế, hội nghị tập huấn được khai mạc. '],
    ['TCVN3 in UTF-8', 'Héi nghÞ tæng kÕt '],
    ['letters in one line', 'é'],
    ['commas', ','],
    ['brackets', '<'],
    ['marks', 'a\u0301\u0301'],
  ])('%s', (_, piece) => {
    const { short, long } = both(piece, 200_000)
    const bytes = { short: new TextEncoder().encode(short), long: new TextEncoder().encode(long) }
    expect(timesAsLong(decode, bytes, { least: 10, most: MOST })).toBeLessThan(MOST)
  })
})

describe('HTML of five million characters is read in time by its length, not by its square', () => {
  it.each([
    ['paragraphs', PARAGRAPH],
    ['divs', '<div>'],
    ['cells', '<td>ô</td>'],
    ['brackets', '<'],
    ['open tags', '<a '],
    ['scripts', '<script>'],
    ['comments', '<!--'],
    ['entities', '&amp;'],
    ['breaks', 'a<br>'],
  ])(
    '%s',
    (_, piece) =>
      expect(timesAsLong(readHtml, both(piece, 500_000), { least: 100, most: MOST })).toBeLessThan(MOST),
    60_000,
  )
})

it.each(['<', 'é', '©', '&eacute', 'Héi nghÞ ', '<p>Þ'])(
  'a text of nothing but «%s» is unscrambled in time by its length, not by its square',
  (piece) =>
    expect(timesAsLong(unscrambled, both(piece, 300_000), { least: 5, most: MOST })).toBeLessThan(MOST),
)

describe('a word of a hundred thousand letters', () => {
  it.each(['a', 'w', 'oo', 'nghieengs', 'uwow', 'dd'])('is refused as Telex at once: %s', (keys) => {
    const word = filled(keys, 100_000)
    expect(telexDecoded(word)).toBeNull()
    expect(cpuMilliseconds(() => telexDecoded(word))).toBeLessThan(200)
  })

  it.each(['a', '1', 'a1', 'd9', 'nghie6ng1'])('is refused as VNI at once: %s', (keys) => {
    const word = filled(keys, 100_000)
    expect(vniDecoded(word)).toBeNull()
    expect(cpuMilliseconds(() => vniDecoded(word))).toBeLessThan(200)
  })

  it.each(['ly', 'quy', 'hoà', 'y', 'İ'])('is read as a syllable in linear time: %s', (syllable) => {
    expect(cpuMilliseconds(() => canonicalSyllable(filled(syllable, 100_000)))).toBeLessThan(200)
  })
})
