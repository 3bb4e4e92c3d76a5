import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packReadme } from '../../src/publish/pack/pack-readme.ts'
import { packedPart } from '../../src/publish/pack/packed-part.ts'
import { sourceList } from '../../src/publish/pack/source-list.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { hostileText } from './hostile.ts'
import { readTable } from './read-data.ts'

describe('a part of a pack', () => {
  it('leaves the text as it was, whatever it is', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (name, text) => {
        const left: { KY_YEU?: Record<string, string> } = {}
        new Function('globalThis', packedPart(name, text))(left)
        expect(Object.entries(left.KY_YEU ?? {})).toEqual(name === '__proto__' ? [] : [[name, text]])
      }),
    ))
})

describe('the list of sources', () => {
  it('has every report with its conference, whatever its headline', () =>
    fc.assert(
      fc.property(hostileText, (headline) => {
        const conference = conferenceOf()
        const reports = conference.reports.map((report) => ({ ...report, headline }))
        const { content } = sourceList(publicationOf({ conferences: [{ ...conference, reports }] }))
        const rows = readTable([...(content as Iterable<string>)].join(''))
        expect(rows).toHaveLength(reports.length)
        for (const row of rows) expect(row.permalink).toBe(`https://ky-yeu.example/hoi-nghi/${conference.id}`)
      }),
      { numRuns: 50 },
    ))
})

it('how to open it is said in both languages, as the simplest editors read it', () => {
  const files = packReadme(publicationOf())
  expect(files.map(({ path }) => path)).toEqual(['DOC-TRUOC.txt', 'README.txt'])
  for (const { content } of files) {
    expect(String(content)).toMatch(/^\uFEFF/u)
    expect(String(content).replaceAll('\r\n', '')).not.toContain('\n')
    expect(String(content)).toContain('index.html')
  }
})
