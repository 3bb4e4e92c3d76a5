import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/pipeline/read-report.ts'

const OPENING =
  'Sáng 12/3/2031, tại Đà Nẵng, Sở Mẫu tổ chức hội nghị tổng kết công tác thông tin đối ngoại.\n'
const DIGEST = '---\nheadline: Hội nghị tổng kết công tác thông tin đối ngoại năm 2031\n---\n'

describe('a report of more sentences than a book has', () => {
  const MOST = 100_000
  const TOO_LARGE = { code: 'too-large', message: `more than ${MOST} sentences and lines` }
  const read = (file: string, text: string) => {
    const reading = readReport({ file, bytes: Buffer.from(text) })
    return 'issue' in reading ? reading.issue : reading.record.reports.length
  }

  it.each<[string, string]>([
    ['stops that end nothing', '. '],
    ['figures', '1. '],
    ['words', 'Mẫu. '],
    ['words without a space between them', 'mẫu.Mẫu'],
    ['questions', 'Gì? '],
    ['lines', 'Mẫu\n'],
    ['lines of another system', 'Mẫu\r'],
    ['paragraphs', 'Mẫu\n\n'],
  ])('is not read, as its parts would fill the memory: %s', (_, part) => {
    expect(read('a.txt', OPENING + part.repeat(MOST))).toEqual(TOO_LARGE)
  })

  it('is not read as a digest, either', () =>
    expect(read('a.md', `${DIGEST}${OPENING}${'Mẫu.\n\n'.repeat(MOST)}`)).toEqual(TOO_LARGE))

  it('is one that would be read if it were a little shorter', () =>
    expect(read('a.md', DIGEST + OPENING + 'Mẫu. '.repeat(MOST / 100))).toBe(1))

  it('is none where dots only fill a line', () =>
    expect(read('a.md', DIGEST + OPENING + '.'.repeat(2 * MOST))).toBe(1))
})
