import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/text/article.ts'
import { readCapture } from '../../src/text/capture.ts'
import { timesAsLong } from '../times-as-long.ts'

const HEAD = 'Tập huấn công tác thông tin đối ngoại\n'
const SENTENCE = 'Hội nghị nghe báo cáo kết quả công tác thông tin đối ngoại năm 2018 của Ban Chỉ đạo.'

const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const under = (unit: string, length: number) => `${HEAD}${SENTENCE}\n${repeated(unit, length)}`

const begun = (unit: string) => (length: number) => under(unit, length)

/** Captions that all differ: what is compared with all before it is compared for ever. */
function manyCaptions(length: number): string {
  const lines = Array.from({ length: length / 40 }, (_, at) => `Toàn cảnh hội nghị ${at}. Ảnh: Lê Mẫu`)
  return under(`${lines.join('\n')}\n`, length)
}

const PAGES: Record<string, (length: number) => string> = {
  'an article': begun(`${SENTENCE} ${SENTENCE}\n\n`),
  'one line of sentences': (length) => repeated(`${SENTENCE} `, length),
  commas: (length) => repeated(',', length),
  capitals: (length) => repeated('Đ', length),
  'names in one line': (length) => repeated('Lê Văn Mẫu ', length),
  'short lines': begun('Một dòng ngắn\n'),
  'blank lines': begun('\n'),
  'names, one a line': begun('Lê Văn Mẫu\n'),
  'box titles': begun('Tin liên quan\n'),
  'lists under one long paragraph': (length) =>
    `${HEAD}${repeated(`${SENTENCE} `, length / 2)}\n${repeated('Tin khác\n', length / 2)}`,
  'names of pictures': begun('ngu dan duoc tap huan kien thuc bien dao\n'),
  'other stories in a box': begun(
    `Tin liên quan\n${repeated('Ra khơi trúng đậm mùa cá cơm năm nay, ngư dân vui.\n', 5000)}`,
  ),
  'captions, all different': manyCaptions,
  'lines wrapped by hand': (length) =>
    repeated('hội nghị bàn về công tác thông tin đối ngoại của tỉnh\n', length),
  'publication lines': begun('08:07, 12/07/2018\n'),
  'lines of brackets': begun(`${'('.repeat(300)}\n`),
}

/** Three readings of the longest page, on a machine that does other things besides. */
const PATIENCE = 30_000

/** Under a millisecond clocks and collectors are measured, not the reader. */
const LEAST = 2

/** Ten times the text in at most so many times the time; half of it is room for a busy machine. */
const MOST = 20

describe('ten times the text takes about ten times as long', () => {
  it.each(Object.entries(PAGES))('%s', { timeout: PATIENCE }, (_, page) => {
    const pages = { short: readCapture(page(200_000)), long: readCapture(page(2_000_000)) }
    expect(timesAsLong(readArticle, pages, { least: LEAST, most: MOST })).toBeLessThan(MOST)
  })
})
