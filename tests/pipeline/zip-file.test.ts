import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { momentFrom, zipFile } from '../../src/pipeline/zip-file.ts'

const files = ['b/ò.txt', 'a.txt'].map((path) => ({ path, content: Buffer.from(path) }))
const first = momentFrom(undefined)

describe('a ZIP', () => {
  it('gives back what was put in', () => {
    const back = Object.entries(unzipSync(zipFile(files, first)))
    expect(back.map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([
      ['a.txt', 'a.txt'],
      ['b/ò.txt', 'b/ò.txt'],
    ])
  })
  it('is the same in whatever order its files come', () => {
    expect(zipFile(files.toReversed(), first)).toEqual(zipFile(files, first))
  })
  it('bears the moment that is asked for', () => {
    expect(zipFile(files, momentFrom('1735689600'))).not.toEqual(zipFile(files, first))
  })
})

it.each([undefined, '', 'hôm nay', '-5', '0', '1.5'])(
  'a moment that no ZIP can name is the first: %s',
  (epoch) => {
    expect(momentFrom(epoch).toISOString()).toBe('1980-01-01T00:00:00.000Z')
  },
)
