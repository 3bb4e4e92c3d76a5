import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { timesAsLong } from '../times-as-long.ts'
import { reportedOf } from './reported.ts'

/** Text that a rule may stumble over, again and again. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['commas', ','],
  ['capitals', 'Ă'],
  ['capitalised words', 'Nguyễn '],
  ['days', 'ngày 1/2 '],
  ['days in brackets', 'Trong 2 ngày (12 – 13/7, '],
  ['the noun of the event', 'hội nghị '],
  ['open quotes', '“Lớp học '],
  ['open brackets', '( Sở '],
  ['numbers of documents', 'Kết luận số 57-KL/TW, '],
  ['digits and dashes', '1-'],
  ['offices', 'Phó Giám đốc Sở, '],
  ['names with honorifics', 'ông Lê Văn Mẫu, '],
  ['bodies', 'Ban Chỉ đạo và Sở Ngoại vụ '],
  ['places', 'tại Hà Nội, '],
  ['links of lists', 'dự có các đồng chí: '],
  ['verbs of saying', 'đồng chí đề nghị, '],
  ['semicolons', 'mở lớp; '],
  ['full stops', 'A. '],
  ['paragraphs', 'Lớp học khai giảng.\n'],
  ['lines of capitals', 'NGUYỄN VĂN MẪU\n'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['words without a space', 'hộinghị'],
]

/** One of some hundred. */
const syllable = (nth: number) =>
  `${'BCDĐGHKLMN'.charAt(nth % 10)}${['an', 'ang', 'ích', 'ong', 'ương', 'iêm', 'oan', 'yên', 'inh', 'ơn', 'ung', 'ăng'][Math.floor(nth / 10) % 12]}`

/** Three capitals. */
const code = (nth: number) =>
  [1, 26, 676].map((place) => String.fromCharCode(65 + (Math.floor(nth / place) % 26))).join('')

const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** So many letters of pieces of which each is another. */
function differing(piece: (nth: number) => string, length: number): string {
  const pieces: string[] = []
  for (let sum = 0; sum < length; sum += pieces.at(-1)?.length ?? 0) pieces.push(piece(pieces.length))
  return pieces.join('')
}

/** Ten times the text in at most so many times the time; half of it is room for a busy machine. */
const MOST_TIMES = 20
/** Below this a measure tells of the machine, not of the text. */
const LEAST_MILLISECONDS = 4
const [SHORT, LONG] = [20_000, 200_000]

describe('time grows with the text', () => {
  it.each(HOSTILE)('over %s', (_, piece) => {
    const texts = { short: filled(piece, SHORT), long: filled(piece, LONG) }
    const read = (text: string) => extract(reportedOf(text))
    expect(timesAsLong(read, texts, { least: LEAST_MILLISECONDS, most: MOST_TIMES })).toBeLessThan(MOST_TIMES)
  })

  it.each<[string, (nth: number) => string]>([
    ['names', (nth) => `ông Lê ${syllable(nth)} ${syllable(nth >> 7)}, `],
    ['speakers', (nth) => `Ông Lê ${syllable(nth)} ${syllable(nth >> 7)} phát biểu. `],
    ['numbers of documents', (nth) => `Hội nghị quán triệt Kết luận số ${nth}-KL/TW. `],
    ['numbers of one serial', (nth) => `Kết luận số 5-${code(nth)}/TW, `],
    ['laws', (nth) => `Luật ${syllable(nth)} ${syllable(nth >> 7).toLowerCase()}, `],
  ])('over %s that are all different', (_, piece) => {
    const texts = { short: differing(piece, SHORT), long: differing(piece, LONG) }
    const read = (text: string) => extract(reportedOf(text))
    expect(timesAsLong(read, texts, { least: LEAST_MILLISECONDS, most: MOST_TIMES })).toBeLessThan(MOST_TIMES)
  })

  it('a line of 5 MB is read', () => {
    const line = filled('các huyện đã vào cuộc, người dân đồng lòng, ', 5_000_000)
    expect(extract(reportedOf(line)).reports).toHaveLength(1)
  }, 60_000)
})
